import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedMean, boundedMeanChange } from '#core/metrics/bounded-mean.ts';
import type { Difference } from '#core/metrics/estimate.ts';
import { nps, npsChange, type NpsCounts } from '#core/metrics/nps.ts';
import { share, shareChange } from '#core/metrics/share.ts';
import { weightedNetShare } from '#core/metrics/weighted/net-share.ts';
import { weightedScaleMean } from '#core/metrics/weighted/scale-mean.ts';
import { weightedShare } from '#core/metrics/weighted/share.ts';
import { cronbachAlpha } from '#core/statistics/alpha.ts';
import { chiSquareTest } from '#core/statistics/chi-square.ts';
import { cochranArmitage } from '#core/statistics/cochran-armitage.ts';
import { correlationInterval } from '#core/statistics/correlation-interval.ts';
import { effectiveSize, populationCorrection } from '#core/statistics/finite-population.ts';
import type { Interval } from '#core/statistics/interval.ts';
import { linearTrend } from '#core/statistics/linear-trend.ts';
import { meanInterval } from '#core/statistics/mean-interval.ts';
import { pairedT } from '#core/statistics/paired.ts';
import { proportionTest } from '#core/statistics/proportion-test.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { tango } from '#core/statistics/tango.ts';
import { welch } from '#core/statistics/welch.ts';
import { welchAnova } from '#core/statistics/welch-anova.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { expectNear } from '../reference-data.ts';
import { seeded } from '../random.ts';
import { momentsOf } from '../moments-of.ts';

const FIVE = { min: 1, max: 5 };
const HALF = { sampled: 0.5 };

/** Every estimate with an interval, of so many answers to each of five points, of so large a part of a list. */
type Make = (counts: readonly number[], sampled: number) => Interval & { readonly value: number };

const points = (counts: readonly number[]) => counts.map((n, at) => ({ value: at + 1, n }));
const total = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0);
const netCounts = (counts: readonly number[], sampled: number): NpsCounts => ({
  promoters: counts[4]!,
  passives: counts[2]! + counts[3]!,
  detractors: counts[0]! + counts[1]!,
  sampled,
});
/** The first two points count twice as much as the others. */
const weighted = (counts: readonly number[], score: (point: number) => number) =>
  points(counts)
    .map(({ value, n }) => ({ value: score(value), weight: value < 3 ? 2 : 1, n }))
    .filter(({ n }) => n > 0);

const ESTIMATES: Readonly<Record<string, Make>> = {
  'a share': (counts, sampled) => share({ x: counts[4]!, n: total(counts), sampled })!,
  'the NPS': (counts, sampled) => nps(netCounts(counts, sampled))!,
  'a mean': (counts, sampled) => boundedMean(sampleOf(points(counts), { sampled })!, FIVE),
  'a weighted share': (counts, sampled) =>
    weightedShare(
      weighted(counts, (point) => Number(point === 5)),
      { sampled },
    )!,
  'a weighted net share': (counts, sampled) =>
    weightedNetShare(
      weighted(counts, (point) => Math.sign(point - 3)),
      { sampled },
    )!,
  'a weighted mean': (counts, sampled) =>
    weightedScaleMean(
      weighted(counts, (point) => point),
      FIVE,
      { sampled },
    )!,
};

const someCounts = fc
  .array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 5 })
  .filter((counts) => total(counts) > 0);

describe('a sample of a known list', () => {
  it('is as exact as more answers of an endless population', () => {
    expect(populationCorrection({})).toBe(1);
    expect(populationCorrection({ sampled: 0.25 })).toBe(0.75);
    expect(effectiveSize(30, { sampled: 0.25 })).toBe(40);
    expect(() => populationCorrection({ sampled: 1.1 })).toThrow('a part of its population');
  });

  it('has the score intervals of as many', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (plus, minus, rest) => {
        const n = plus + minus + rest;
        fc.pre(n > 0);
        const net = tango({ plus, minus, n, ...HALF });
        const twice = tango({ plus: 2 * plus, minus: 2 * minus, n: 2 * n });
        expect([net.low, net.high]).toEqual([twice.low, twice.high]);
        const one = wilson(plus, n, HALF);
        const other = wilson(2 * plus, 2 * n);
        expectNear(one.low, other.low);
        expectNear(one.high, other.high);
      }),
    );
  });

  for (const [name, make] of Object.entries(ESTIMATES)) {
    it(`narrows the interval of ${name} the more of the list answered, down to the value`, () => {
      fc.assert(
        fc.property(
          someCounts,
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          (counts, one, other) => {
            const [less, more] = one < other ? [one, other] : [other, one];
            const [wide, narrow] = [make(counts, less), make(counts, more)];
            expect(narrow.value).toBe(wide.value);
            expect(narrow.low).toBeGreaterThanOrEqual(wide.low - 1e-9);
            expect(narrow.high).toBeLessThanOrEqual(wide.high + 1e-9);
            expect(narrow.low).toBeLessThanOrEqual(narrow.value + 1e-9);
            expect(narrow.high).toBeGreaterThanOrEqual(narrow.value - 1e-9);
          },
        ),
      );
    });

    it(`closes the interval of ${name} where everyone answered`, () => {
      fc.assert(
        fc.property(someCounts, (counts) => {
          const { value, low, high } = make(counts, 1);
          expect(low).toBeCloseTo(value, 9);
          expect(high).toBeCloseTo(value, 9);
          const nearly = make(counts, 1 - 1e-12);
          expect(nearly.high - nearly.low).toBeLessThan(1e-3);
        }),
      );
    });
  }

  it('multiplies the squared error of a mean by 1 - n/N', () => {
    const [endless, list] = [
      sampleOf(points([3, 9, 12, 20, 6]))!,
      sampleOf(points([3, 9, 12, 20, 6]), HALF)!,
    ];
    const width = ({ low, high }: Interval) => high - low;
    expectNear(width(meanInterval(list)!) ** 2, width(meanInterval(endless)!) ** 2 / 2);
    expectNear(pairedT(list)!.t ** 2, 2 * pairedT(endless)!.t ** 2);
  });

  it('tests two waves with the factor of each', () => {
    const [a, b] = [
      { x: 30, n: 60, sampled: 0.2 },
      { x: 50, n: 80, sampled: 0.75 },
    ];
    const q = 80 / 140;
    expectNear(
      proportionTest(a, b)!.z,
      (30 / 60 - 50 / 80) / Math.sqrt(q * (1 - q) * (0.8 / 60 + 0.25 / 80)),
    );
    const [one, other] = [sampleOf(points([3, 9, 12, 20, 6]), a)!, sampleOf(points([1, 2, 9, 30, 22]), b)!];
    const error = (0.8 * one.variance!) / one.n + (0.25 * other.variance!) / other.n;
    expectNear(welch(one, other)!.t, (one.mean - other.mean) / Math.sqrt(error));
  });

  it('takes everything that differs for certain where everyone was asked twice', () => {
    const all = { sampled: 1 };
    const sameOrNot: readonly [Difference, Difference][] = [
      [
        shareChange({ x: 3, n: 9, ...all }, { x: 6, n: 18, ...all }),
        shareChange({ x: 3, n: 9, ...all }, { x: 4, n: 9, ...all }),
      ],
      [
        npsChange(netCounts([1, 2, 3, 4, 5], 1), netCounts([1, 2, 3, 4, 5], 1)),
        npsChange(netCounts([1, 2, 3, 4, 5], 1), netCounts([1, 2, 3, 5, 4], 1)),
      ],
      [
        boundedMeanChange(sampleOf(points([1, 2, 3]), all)!, sampleOf(points([2, 4, 6]), all)!, FIVE),
        boundedMeanChange(sampleOf(points([1, 2, 3]), all)!, sampleOf(points([2, 2, 2]), all)!, FIVE),
      ],
      [
        boundedMeanChange(sampleOf(points([9]), all)!, sampleOf(points([4]), all)!, FIVE),
        boundedMeanChange(sampleOf(points([9]), all)!, sampleOf(points([0, 9]), all)!, FIVE),
      ],
    ];
    for (const [same, other] of sameOrNot) {
      expect(same).toMatchObject({ value: 0, p: 1 });
      expect(other.p).toBe(0);
      expect(other.low).toBeCloseTo(other.value, 12);
      expect(other.high).toBeCloseTo(other.value, 12);
    }
    const waves = [3, 5, 6].map((x) => ({ x, n: 10, ...all }));
    expect(cochranArmitage(waves, [0, 1, 2])!.p).toBe(0);
    const line = linearTrend(
      waves.map(({ x }) => sampleOf(points([x, 10 - x]), all)!),
      [0, 1, 2],
    )!;
    expect(line).toMatchObject({ p: 0, low: line.slope, high: line.slope });
    expect(welchAnova([sampleOf(points([3, 5]), all)!, sampleOf(points([4, 5]), all)!])).toBeNull();
  });

  it('tests several groups as it tests two', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })),
        fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })),
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        (one, other, f, g) => {
          const [a, b] = [
            { x: one[0], n: one[0] + one[1], sampled: f },
            { x: other[0], n: other[0] + other[1], sampled: g },
          ];
          const { z, p } = proportionTest(a, b)!;
          const table = chiSquareTest([one, other], [a, b])!;
          expect(Math.abs(table.x2 - z * z)).toBeLessThan(1e-9 * Math.max(1, z * z));
          expect(table.p).toBeCloseTo(p, 9);
          const armitage = cochranArmitage([a, b], [0, 1])!;
          expect(Math.abs(armitage.x2 - z * z)).toBeLessThan(1e-9 * Math.max(1, z * z));
        },
      ),
    );
  });

  it('leaves reliability and correlation no width where everyone answered', () => {
    const random = seeded(1);
    const rows = Array.from({ length: 40 }, () => {
      const common = random();
      return [common + random(), common + random(), common + random()];
    });
    const moments = momentsOf(rows)!;
    const width = (sampled: number) => {
      const { low, high } = cronbachAlpha({ ...moments, sampled })!;
      return high - low;
    };
    expect(width(0.5)).toBeLessThan(width(0));
    expect(width(1)).toBe(0);
    expect(correlationInterval(0.5, 40, { sampled: 1 })!.high).toBeCloseTo(0.5, 12);
  });
});

describe('the interval of a share of a known list', () => {
  it.each([30, 100])('holds the true value as often as it says when %i of twice as many answered', (n) => {
    const population = 2 * n;
    let held = 0;
    for (let have = 0; have <= population; have++)
      for (let x = Math.max(0, have - n); x <= Math.min(n, have); x++) {
        const { low, high } = share({ x, n, sampled: n / population })!;
        const truth = have / population;
        if (low <= truth && truth <= high) held += hypergeometric(x, n, have, population);
      }
    // Every true value as likely as any other.
    expect(held / (population + 1)).toBeGreaterThan(0.94);
    expect(held / (population + 1)).toBeLessThan(0.965);
  });
});

/** How likely x of n have it, where so many of the population have. */
function hypergeometric(x: number, n: number, have: number, population: number): number {
  return Math.exp(choose(have, x) + choose(population - have, n - x) - choose(population, n));
}

/** The logarithm of the binomial coefficient. */
function choose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
  return sum;
}
