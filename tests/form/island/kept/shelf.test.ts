import { describe, expect, test } from 'vitest';
import { draftsOn } from '#form/island/kept/keeping.ts';
import { KEPT_FOR, openShelf } from '#form/island/kept/shelf.ts';
import { memoryStorage } from './storage.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 2, 1);

describe('what the device keeps', () => {
  test('is found again until 30 days have passed, and is thrown away then', () => {
    let now = START;
    const storage = memoryStorage();
    openShelf(
      () => storage,
      () => now,
    )!.put('draft.cafe', { id: '1' });
    now += 29 * DAY;
    const reopened = openShelf(
      () => storage,
      () => now,
    )!;
    expect(reopened.get('draft.cafe')).toEqual({ id: '1' });
    now = START + KEPT_FOR;
    expect(reopened.get('draft.cafe')).toBeUndefined();
    openShelf(
      () => storage,
      () => now,
    );
    expect(storage.length).toBe(0);
  });

  test('cannot be prolonged by a clock that was set back', () => {
    const storage = memoryStorage();
    openShelf(
      () => storage,
      () => START,
    )!.put('draft.cafe', 1);
    openShelf(
      () => storage,
      () => START - 31 * DAY,
    );
    expect(storage.length).toBe(0);
  });

  test('is apart from what else the site keeps, and what cannot be read is thrown away', () => {
    const storage = memoryStorage({ theme: 'dark', 'heed.draft.x': '{', 'heed.unsent.y': '{"at":"soon"}' });
    const shelf = openShelf(
      () => storage,
      () => START,
    )!;
    expect(shelf.names('')).toEqual([]);
    expect(storage.getItem('theme')).toBe('dark');
    expect(storage.length).toBe(1);
  });

  test('is nothing where the browser refuses', () => {
    const refuses = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(openShelf(refuses, () => START)).toBeUndefined();
    const full = { ...memoryStorage(), length: 0, setItem: refuses };
    expect(
      openShelf(
        () => full,
        () => START,
      ),
    ).toBeUndefined();
  });
});

describe('drafts', () => {
  const shelf = () =>
    openShelf(
      () => memoryStorage(),
      () => START,
    )!;

  test('belong to one survey, version and collector', () => {
    const one = shelf();
    draftsOn(one, 'cafe.1.door').save({ id: 'a', answers: { recommend: ['9'] } });
    expect(draftsOn(one, 'cafe.1.door').draft()).toEqual({ id: 'a', answers: { recommend: ['9'] } });
    for (const other of ['cafe.2.door', 'cafe.1.', 'bar.1.door'])
      expect(draftsOn(one, other).draft()).toBeUndefined();
  });

  test('go when they are forgotten, and when every answer is taken back', () => {
    for (const end of ['forgotten', 'emptied']) {
      const one = shelf();
      const drafts = draftsOn(one, 'cafe.1.');
      drafts.save({ id: 'a', answers: { recommend: ['9'] } });
      if (end === 'emptied') drafts.save({ id: 'a', answers: {} });
      else drafts.forget();
      expect(one.names('')).toEqual([]);
    }
  });

  test('are not kept where a device is everyone’s', () => {
    const one = shelf();
    draftsOn(one, undefined).save({ id: 'a', answers: { recommend: ['9'] } });
    expect(one.names('')).toEqual([]);
  });
});
