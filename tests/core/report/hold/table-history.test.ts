import { describe, expect, it } from 'vitest';
import { publishedNext, type TableHistory } from '#core/report/hold/table-history.ts';

const K = 10;
const NONE: TableHistory = {
  wave: 'spring',
  item: 'recommend',
  segment: 'branch',
  levels: [],
  everyone: [],
  published: [],
  shown: [],
};
/** The history after some releases, each with the sizes of the levels. */
const after = (...releases: Record<string, number>[]): TableHistory =>
  releases.reduce<TableHistory>(
    (past, sizes) => publishedNext(past, new Map(Object.entries(sizes)), K),
    NONE,
  );

describe('what was published of a table', () => {
  it('is all that is large enough where nothing is left', () => {
    expect(after({ north: 30, south: 12 })).toMatchObject({
      levels: ['north', 'south'],
      published: [[30], [12]],
      shown: ['north', 'south'],
    });
  });

  it('leaves out one more where the rest would be a few', () => {
    expect(after({ north: 30, south: 12, east: 3 }).shown).toEqual(['north']);
    expect(after({ north: 30, south: 12, '': 3 }).shown).toEqual(['north']);
    expect(after({ north: 30, south: 12, '': 11 }).shown).toEqual(['north', 'south']);
  });

  it('keeps hidden what was hidden and has not grown: beside the first release it would tell of the others', () => {
    const second = { north: 40, south: 12, east: 8, '': 15 };
    expect(after(second).shown).toEqual(['north', 'south']);
    expect(after({ north: 30, south: 12, east: 8 }, second).shown).toEqual(['north']);
    expect(after({ north: 30, south: 12, east: 8 }, { north: 40, south: 22, east: 18 }).shown).toEqual([
      'north',
      'south',
      'east',
    ]);
  });

  it('does not renew a level whose growth another release of everyone would set against that of a few', () => {
    const first = { north: 40, south: 20 };
    const few = { north: 70, south: 29 };
    expect(after(first, few).published).toEqual([[40], [20]]);
    // Everyone of the third less everyone of the second is ten of the south, and nine are left of its growth.
    expect(after(first, few, { north: 70, south: 39 }).published).toEqual([[40], [20]]);
    expect(after(first, few, { north: 85, south: 39 }).published).toEqual([
      [40, 85],
      [20, 39],
    ]);
  });

  it('does not forget the first time with the years', () => {
    const later = Array.from({ length: 15 }, (_, n) => ({ north: 40 + 20 * n, south: 12, east: 8 }));
    expect(after({ north: 30, south: 12, east: 8 }, ...later).shown).toEqual(['north']);
  });
});
