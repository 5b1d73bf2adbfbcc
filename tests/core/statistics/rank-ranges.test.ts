import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { npsChange } from '#core/metrics/nps.ts';
import { holm } from '#core/statistics/holm.ts';
import { rankRanges } from '#core/statistics/rank-ranges.ts';
import { randomFrom } from '#core/synthetic/random.ts';

describe('rank ranges', () => {
  test('are one rank each where all can be told apart, and all ranks where none can', () => {
    expect(rankRanges(3, (one, other) => one < other)).toEqual([
      { first: 1, last: 1 },
      { first: 2, last: 2 },
      { first: 3, last: 3 },
    ]);
    expect(rankRanges(3, () => false)).toEqual(Array(3).fill({ first: 1, last: 3 }));
    expect(rankRanges(0, () => true)).toEqual([]);
  });

  test('hold the order of any values, however few of the differences are clear', () => {
    const values = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(values, fc.func(fc.boolean()), (list, isClear) => {
        const ranges = rankRanges(
          list.length,
          (one, other) => list[one]! > list[other]! && isClear(Math.min(one, other), Math.max(one, other)),
        );
        list.forEach((value, index) => {
          const rank = 1 + list.filter((other) => other > value).length;
          expect(ranges[index]!.first).toBeLessThanOrEqual(rank);
          expect(ranges[index]!.last).toBeGreaterThanOrEqual(rank);
        });
      }),
    );
  });

  test('hold all true ranks together at least 95 times in 100, tested by pairs with Holm', () => {
    const random = randomFrom('ranks');
    // Shares of promoters, passives and detractors, from best to worst; the first two are nearly alike.
    const truth = [
      [0.5, 0.3, 0.2],
      [0.49, 0.3, 0.21],
      [0.4, 0.3, 0.3],
      [0.3, 0.4, 0.3],
      [0.2, 0.4, 0.4],
    ] as const;
    const runs = 1_500;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const groups = truth.map((shares) => {
        const counts = [0, 0, 0];
        for (let n = 0; n < 120; n++) counts[random.pick([0, 1, 2], shares)]!++;
        return { promoters: counts[0]!, passives: counts[1]!, detractors: counts[2]! };
      });
      const pairs = groups.flatMap((one, a) =>
        groups.slice(a + 1).map((other, b) => ({ a, b: a + 1 + b, ...npsChange(one, other) })),
      );
      const adjusted = holm(pairs.map(({ p }) => p));
      const ahead = (one: number, other: number) =>
        pairs.some(
          ({ a, b, value }, index) =>
            adjusted[index]! < 0.05 &&
            ((a === one && b === other && value > 0) || (a === other && b === one && value < 0)),
        );
      const ranges = rankRanges(groups.length, ahead);
      if (ranges.every(({ first, last }, index) => first <= index + 1 && index + 1 <= last)) held++;
    }
    expect(held / runs).toBeGreaterThan(0.95);
  });
});
