import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainedInterval } from '#core/statistics/explained-interval.ts';

const of = { n: 100, predictors: 5, groups: 100 };
/** Shares whose logarithms of what is left lie evenly about that of `middle`. */
const spread = (middle: number, width = 0.4, draws = 999) =>
  Array.from({ length: draws }, (_, at) => 1 - (1 - middle) * Math.exp(width * (at / (draws - 1) - 0.5)));

describe('the interval of an R²', () => {
  it('lies around the adjusted R², wherever the samples drawn lie', () => {
    const adjusted = 1 - (0.5 * 99) / 94;
    const { low, high } = explainedInterval(0.5, spread(0.6), of)!;
    // Even spread: the middle on the scale of the logarithm is the adjusted R².
    expect(Math.sqrt((1 - low) * (1 - high))).toBeCloseTo(1 - adjusted, 10);
    expect(explainedInterval(0.5, spread(0.55), of)!.low).toBeCloseTo(low, 10);
  });

  it('is narrower by √((n - p - 1)/(n - 1)) than the samples drawn', () => {
    const { low, high } = explainedInterval(0.5, spread(0.6), of)!;
    // 2.31 % are left out at either end.
    const wide = 0.4 * (1 - 2 * 0.0231);
    expect(Math.log((1 - low) / (1 - high))).toBeCloseTo(wide * Math.sqrt(94 / 99), 2);
  });

  it('is that of R² itself where everyone on a list has answered', () => {
    const { low, high } = explainedInterval(0.5, Array(100).fill(0.5) as number[], { ...of, sampled: 1 })!;
    expect([low, high]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
  });

  it('stays within 0 to 1, and is none of too few', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 50 }),
        (r2, drawn) => {
          const { low, high } = explainedInterval(r2, drawn, of)!;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(high);
        },
      ),
    );
    expect(explainedInterval(0.5, [], of)).toBeNull();
    expect(explainedInterval(0.5, spread(0.5), { ...of, groups: 1 })).toBeNull();
    expect(explainedInterval(0.5, spread(0.5), { ...of, n: 6 })).toBeNull();
  });
});
