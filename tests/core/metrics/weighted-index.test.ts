import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { satisfactionIndex } from '#core/metrics/satisfaction-index.ts';
import { weightedIndex } from '#core/metrics/weighted/satisfaction-index.ts';
import { weightedScaleMean } from '#core/metrics/weighted/scale-mean.ts';
import { momentsOf } from '../moments-of.ts';

const SCALES = [
  { min: 1, max: 5 },
  { min: 0, max: 10 },
];
const SHARES = [0.25, 0.75];
/** The index of one respondent. */
const own = ([a, b]: readonly number[]) => 25 * ((a! - 1) / 4) + 75 * (b! / 10);

const row = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 10 }));
const group = fc.record({
  weight: fc.double({ min: 0.05, max: 20, noNaN: true }),
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
});
type Group = { readonly weight: number; readonly rows: readonly (readonly number[])[] };

const meansOf = (groups: readonly Group[]) =>
  SCALES.map((_, item) => {
    const total = (of: (one: Group) => number) => groups.reduce((sum, one) => sum + of(one), 0);
    return (
      total(({ weight, rows }) => weight * rows.reduce((sum, one) => sum + one[item]!, 0)) /
      total(({ weight, rows }) => weight * rows.length)
    );
  });
const indexOf = (groups: readonly Group[], means = meansOf(groups)) =>
  weightedIndex(
    groups.map(({ weight, rows }) => ({ weight, moments: momentsOf(rows)! })),
    SCALES,
    SHARES,
    means,
  )!;

describe('the weighted index', () => {
  it('is the weighted mean of the indices of respondents, with its interval, where all answered all', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (groups) => {
        const found = indexOf(groups);
        const wanted = weightedScaleMean(
          groups.flatMap(({ weight, rows }) => rows.map((one) => ({ value: own(one), weight, n: 1 }))),
          { min: 0, max: 100 },
        )!;
        expect(found.base).toBe(wanted.base);
        for (const key of ['value', 'low', 'high', 'effective'] as const)
          expect(found[key]).toBeCloseTo(wanted[key], 7);
        expect(found.error ?? 0).toBeCloseTo(wanted.error ?? 0, 7);
      }),
    );
  });

  it('is the index itself where all weigh alike', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
        const { index } = satisfactionIndex(momentsOf(rows)!, SCALES)!;
        const equal = weightedIndex(
          [{ weight: 3, moments: momentsOf(rows)! }],
          SCALES,
          [0.5, 0.5],
          momentsOf(rows)!.means,
        )!;
        for (const key of ['value', 'low', 'high', 'base'] as const)
          expect(equal[key]).toBeCloseTo(index[key], 7);
      }),
    );
  });

  it('stays what it is when all weights are scaled', () => {
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (groups, factor) => {
          const [one, other] = [
            indexOf(groups),
            indexOf(groups.map((each) => ({ ...each, weight: factor * each.weight }))),
          ];
          for (const key of ['value', 'low', 'high', 'effective'] as const)
            expect(other[key]).toBeCloseTo(one[key], 7);
        },
      ),
    );
  });

  it('is that of the means given, by as much as those who answered a part move them', () => {
    const groups: Group[] = [
      {
        weight: 2,
        rows: [
          [1, 0],
          [5, 10],
          [3, 4],
        ],
      },
      {
        weight: 1,
        rows: [
          [4, 7],
          [2, 6],
        ],
      },
    ];
    const means = meansOf(groups);
    const [all, moved] = [indexOf(groups), indexOf(groups, [means[0]! + 0.4, means[1]!])];
    expect(moved.value - all.value).toBeCloseTo(10 * 0.25, 9);
    expect(moved.error).toBe(all.error);
  });

  it('has no interval of no width where all answered alike, and is none of nobody', () => {
    const alike = indexOf([{ weight: 1.3, rows: Array.from({ length: 40 }, () => [5, 10]) }]);
    expect(alike.value).toBeCloseTo(100, 9);
    expect(alike.low).toBeLessThan(95);
    expect(weightedIndex([], SCALES, SHARES, [3, 5])).toBeNull();
  });
});
