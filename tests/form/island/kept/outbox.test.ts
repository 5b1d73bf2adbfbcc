import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backoff } from '#form/island/kept/backoff.ts';
import { Outbox, type Unsent } from '#form/island/kept/outbox.ts';
import { openShelf } from '#form/island/kept/shelf.ts';
import type { Outcome } from '#form/island/send.ts';
import { memoryStorage } from './storage.ts';

const unsent = (id: string): Unsent => ({
  url: '/s/cafe/',
  sending: { id, elapsed: 1, version: 'v1', answers: { recommend: ['9'] } },
});
const STORED: Outcome = { kind: 'stored', receipt: '7K2M-Q9XD' };
const OFFLINE: Outcome = { kind: 'failed', message: undefined, offline: true, passing: true };

/** An outbox whose network answers what it is told, and whose clock moves when it is told. */
function outbox(storage: Storage = memoryStorage()) {
  let tick = 0;
  const world = {
    reply: OFFLINE,
    sent: [] as string[],
    settled: [] as [string, Outcome][],
    waits: [] as number[],
    planned: [] as (() => void)[],
    storage,
  };
  const shelf = openShelf(
    () => storage,
    () => ++tick,
  )!;
  const box = new Outbox(shelf, {
    send: async ({ sending }) => {
      world.sent.push(sending.id);
      return world.reply;
    },
    later: (call, wait) => {
      world.waits.push(wait);
      world.planned.push(call);
    },
    jitter: () => 1,
    settled: (one, outcome) => world.settled.push([one.sending.id, outcome]),
  });
  return { box, world };
}

describe('what waits to be sent', () => {
  test('is tried again after a second, then twice as long each time, up to five minutes', async () => {
    const { box, world } = outbox();
    box.put(unsent('a'));
    for (let attempt = 0; attempt < 11; attempt++) await box.flush();
    expect(world.waits.slice(0, 4)).toEqual([1000, 2000, 4000, 8000]);
    expect(world.waits.at(-1)).toBe(300_000);
    expect(box.empty).toBe(false);
  });

  test('survives the browser being closed, and keeps its id', async () => {
    const before = outbox();
    before.box.put(unsent('a'));
    await before.box.flush();

    const after = outbox(before.world.storage);
    after.world.reply = STORED;
    await after.box.flush();
    expect([...before.world.sent, ...after.world.sent]).toEqual(['a', 'a']);
    expect(after.world.settled).toEqual([['a', STORED]]);
    expect(after.world.storage.length).toBe(0);
  });

  test('goes out in the order in which it came, and stops where the network does', async () => {
    const { box, world } = outbox();
    for (const id of ['c', 'a', 'b']) box.put(unsent(id));
    await box.flush();
    expect(world.sent).toEqual(['c']);
    world.reply = STORED;
    await box.flush();
    expect(world.sent).toEqual(['c', 'c', 'a', 'b']);
    expect(box.empty).toBe(true);
  });

  test.each<Outcome>([
    { kind: 'conflict', message: 'Stored before.' },
    { kind: 'failed', message: 'It has ended.', offline: false, passing: false },
    { kind: 'problems', problems: [{ code: 'required', item: 'recommend' }] },
  ])('is not tried again after $kind that will not pass', async (outcome) => {
    const { box, world } = outbox();
    box.put(unsent('a'));
    world.reply = outcome;
    await box.flush();
    expect(world.settled).toEqual([['a', outcome]]);
    expect(box.empty).toBe(true);
  });

  test('is sent by one attempt at a time, and a planned one that was overtaken does nothing', async () => {
    const { box, world } = outbox();
    box.put(unsent('a'));
    world.reply = STORED;
    await Promise.all([box.flush(), box.flush()]);
    world.planned[0]!();
    await box.flush();
    expect(world.sent).toEqual(['a']);
  });

  test('can be taken back', async () => {
    const { box, world } = outbox();
    box.put(unsent('a'));
    box.withdraw('a');
    await box.flush();
    expect(world.sent).toEqual([]);
  });
});

test('a wait is never shorter than half of what it may be, nor longer than five minutes', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, jitter) => {
      const wait = backoff(attempt, jitter);
      const most = Math.min(1000 * 2 ** attempt, 300_000);
      expect(wait).toBeGreaterThanOrEqual(most / 2);
      expect(wait).toBeLessThanOrEqual(most);
    }),
  );
});
