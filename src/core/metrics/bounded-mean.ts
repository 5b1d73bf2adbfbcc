import { inErrors, populationCorrection } from '../statistics/finite-population.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { moverDifference } from '../statistics/mover.ts';
import type { Sample } from '../statistics/sample.ts';
import { tTwoSidedP } from '../statistics/student.ts';
import { welch } from '../statistics/welch.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Difference, Estimate } from './estimate.ts';

/** The lowest and the highest value that there can be. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * A mean of values between two bounds with Student's t interval, cut off at the bounds.
 *
 * Where all values are the same, or there is only one, t knows no spread and would claim certainty. There the interval
 * spans what the mean can be when the share that Wilson's interval cannot rule out had answered at either end:
 * from w v + (1 - w) min to w v + (1 - w) max, w being Wilson's lower limit for n of n. It is wide on purpose.
 *
 * "Student" (1908), The probable error of a mean. Biometrika 6, 1-25. E. B. Wilson (1927), JASA 22, 209-212.
 */
export function boundedMean(sample: Sample, { min, max }: Bounds): Estimate {
  const { mean, n } = sample;
  const interval = sample.variance ? meanInterval(sample) : null;
  if (interval)
    return { value: mean, low: Math.max(min, interval.low), high: Math.min(max, interval.high), base: n };
  const same = wilson(n, n, sample).low;
  return {
    value: mean,
    low: same * mean + (1 - same) * min,
    high: same * mean + (1 - same) * max,
    base: n,
  };
}

/**
 * How far a mean `now` lies above that `before`, by Welch's test. Where neither varies there is no such test: the
 * interval then joins those of the two means (MOVER), and p is that of a t test with the variance of both together,
 * which is what it would be if they did not differ.
 *
 * B. L. Welch (1947), The generalization of "Student's" problem. Biometrika 34, 28-35.
 */
export function boundedMeanChange(now: Sample, before: Sample, bounds: Bounds): Difference {
  const tested = welch(now, before);
  if (tested) return { value: tested.difference, low: tested.low, high: tested.high, p: tested.p };
  const [a, b] = [boundedMean(now, bounds), boundedMean(before, bounds)];
  return { value: a.value - b.value, ...moverDifference(a, b), p: pTogether(now, before) };
}

function pTogether(a: Sample, b: Sample): number {
  const difference = a.mean - b.mean;
  const n = a.n + b.n;
  if (difference === 0 || n < 3) return 1;
  const own = (sample: Sample) => (sample.variance ?? 0) * (sample.n - 1);
  const squares = own(a) + own(b) + (difference ** 2 * a.n * b.n) / n;
  const parts = populationCorrection(a) / a.n + populationCorrection(b) / b.n;
  const error = Math.sqrt((squares / (n - 1)) * parts);
  return tTwoSidedP(inErrors(difference, error), n - 2);
}
