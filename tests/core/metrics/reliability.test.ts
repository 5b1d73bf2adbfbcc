import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reliability } from '#core/metrics/reliability.ts';
import { cronbachAlpha } from '#core/statistics/alpha.ts';
import { correlationInterval } from '#core/statistics/correlation-interval.ts';
import { turned } from '#core/statistics/moments.ts';
import { momentsOf } from '../moments-of.ts';
import { partsOfRows } from './parts-of-rows.ts';

const rowsOf = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
  minLength: 40,
  maxLength: 120,
});
const asTheyAre = <M>(moments: M) => moments;

describe('reliability', () => {
  it('is alpha, with an interval that is nowhere narrower than that of Feldt', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const feldt = cronbachAlpha(momentsOf(rows)!);
        const found = reliability(partsOfRows(rows), {}, asTheyAre);
        if (!feldt || !found) return;
        expect(found.value).toBeCloseTo(feldt.alpha, 9);
        expect(found.low).toBeLessThanOrEqual(feldt.low + 1e-9);
        expect(found.high).toBeGreaterThanOrEqual(feldt.high - 1e-9);
      }),
    );
  });

  it('has the interval of Feldt where answers are all in one part, and that of Fisher of two items', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [1 + (i % 5), 1 + ((i * 3) % 5), 1 + ((i * i) % 4)]);
    const feldt = cronbachAlpha(momentsOf(rows)!)!;
    const { low, high } = reliability(partsOfRows(rows, 1), {}, asTheyAre)!;
    expect([low, high]).toEqual([expect.closeTo(feldt.low, 9), expect.closeTo(feldt.high, 9)]);
    const two = reliability(
      partsOfRows(
        rows.map((row) => row.slice(1)),
        1,
      ),
      {},
      asTheyAre,
    )!;
    expect(two.kind).toBe('r');
    const fisher = correlationInterval(two.value, 60)!;
    expect([two.low, two.high]).toEqual([expect.closeTo(fisher.low, 9), expect.closeTo(fisher.high, 9)]);
  });

  it('is wide where nearly all give the highest point', () => {
    const rows = Array.from({ length: 200 }, (_, i) =>
      i % 20 === 0 ? [2, 1, 2] : i % 7 === 0 ? [4, 5, 4] : [5, 5, 5],
    );
    const feldt = cronbachAlpha(momentsOf(rows)!)!;
    const found = reliability(partsOfRows(rows), {}, asTheyAre)!;
    expect(found.high - found.low).toBeGreaterThan(1.5 * (feldt.high - feldt.low));
  });

  it('turns round what asks the other way, and is none of items that say the same', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [
      1 + (i % 5),
      5 - (i % 5),
      1 + (((i % 5) + (i % 2)) % 5),
    ]);
    const turnedRound = reliability(partsOfRows(rows), {}, (all) => turned(all, [null, 6, null]))!;
    expect(turnedRound.value).toBeGreaterThan(reliability(partsOfRows(rows), {}, asTheyAre)!.value);
    expect(reliability(partsOfRows(rows.map(([one]) => [one!, one!])), {}, asTheyAre)).toBeNull();
    expect(reliability([], {}, asTheyAre)).toBeNull();
  });

  it('closes where everyone on a list has answered', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [1 + (i % 5), 1 + ((i * 3) % 5), 1 + ((i * i) % 4)]);
    const { value, low, high } = reliability(partsOfRows(rows), { sampled: 1 }, asTheyAre)!;
    expect([low, high]).toEqual([expect.closeTo(value, 9), expect.closeTo(value, 9)]);
  });
});
