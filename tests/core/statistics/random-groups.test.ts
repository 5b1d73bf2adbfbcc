import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanInterval } from '#core/statistics/mean-interval.ts';
import { percentileInterval } from '#core/statistics/percentile-interval.ts';
import { bootstrapGroups, FEWEST_GROUPS } from '#core/statistics/random-groups.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { randomFrom } from '#core/synthetic/random.ts';

const seeded = (seed: string) => {
  const chance = randomFrom(seed);
  return () => chance.share();
};
/** n and the sum of one variable, a respondent a part. */
const mean = ([n, sum]: readonly number[]) => [sum! / n!];

describe('a bootstrap over random groups', () => {
  const values = Array.from({ length: 100 }, (_, i) => (i * 37) % 11);
  const parts = values.map((value) => [1, value]);

  it('gives a mean the interval of Student, as near as samples drawn by chance come', () => {
    const found = bootstrapGroups(parts, mean, 4_000, seeded('mean'))!;
    const student = meanInterval(sampleOf(values.map((value) => ({ value, n: 1 })))!)!;
    const width = student.high - student.low;
    expect(Math.abs(found.intervals[0]!.low - student.low)).toBeLessThan(0.04 * width);
    expect(Math.abs(found.intervals[0]!.high - student.high)).toBeLessThan(0.04 * width);
    expect(Math.abs(found.biases[0]!)).toBeLessThan(0.03 * width);
  });

  it('is the same for the same seed and another for another', () => {
    const once = bootstrapGroups(parts, mean, 50, seeded('a'));
    expect(bootstrapGroups(parts, mean, 50, seeded('a'))).toEqual(once);
    expect(bootstrapGroups(parts, mean, 50, seeded('b'))).not.toEqual(once);
  });

  it('moves the interval of what samples overestimate back over the estimate', () => {
    // The square of a mean near 0: samples drawn come out higher than it, as it does higher than the truth.
    const centred = values.map((value) => [1, value - 5]);
    const found = bootstrapGroups(centred, ([n, sum]) => [(sum! / n!) ** 2], 2_000, seeded('square'))!;
    const drawn = found.drawn.map(([one]) => one!);
    expect(found.biases[0]).toBeGreaterThan(0);
    expect(found.intervals[0]!.low).toBeCloseTo(percentileInterval(drawn, 100)!.low - found.biases[0]!, 12);
  });

  it('is none of too few groups, and none where the estimate itself is none', () => {
    expect(bootstrapGroups(parts.slice(0, FEWEST_GROUPS - 1), mean, 10, seeded('few'))).toBeNull();
    expect(bootstrapGroups(parts, () => null, 10, seeded('none'))).toBeNull();
  });
});

describe('the expanded percentile interval', () => {
  it('lies within the values and is wider for fewer groups', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 50, maxLength: 400 }),
        (values) => {
          const many = percentileInterval(values, 100)!;
          const few = percentileInterval(values, 30)!;
          expect(many.low).toBeGreaterThanOrEqual(Math.min(...values));
          expect(many.high).toBeLessThanOrEqual(Math.max(...values));
          expect(few.low).toBeLessThanOrEqual(many.low);
          expect(few.high).toBeGreaterThanOrEqual(many.high);
        },
      ),
    );
  });

  it('leaves out Φ(-√(G/(G-1)) t) at either end: 2.31 % for a hundred groups', () => {
    const ranks = Array.from({ length: 9_999 }, (_, index) => index + 1);
    const { low, high } = percentileInterval(ranks, 100)!;
    expect(low).toBeCloseTo(230.7, 0);
    expect(high).toBeCloseTo(10_000 - 230.7, 0);
    expect(percentileInterval(ranks, 1)).toBeNull();
    expect(percentileInterval([], 100)).toBeNull();
  });
});
