import { meanInterval } from '../statistics/mean-interval.ts';
import { sampleOf } from '../statistics/sample.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Estimate, ValueCounts } from './estimate.ts';

/** The lowest and the highest point of a rating scale. */
export interface ScaleRange {
  readonly min: number;
  readonly max: number;
}

/**
 * The mean of a rating, in points of its scale, with Student's t interval, cut off at the ends of the scale. Codes that
 * are no points of the scale are not counted. None of nobody.
 *
 * Where all answers are the same, or there is only one, t knows no spread and would claim certainty. There the interval
 * spans what the mean can be when the share that Wilson's interval cannot rule out had answered at either end:
 * from w v + (1 - w) min to w v + (1 - w) max, w being Wilson's lower limit for n of n. It is wide on purpose.
 */
export function scaleMean(values: ValueCounts, { min, max }: ScaleRange): Estimate | null {
  const sample = sampleOf(pointsOf(values, { min, max }));
  if (!sample) return null;
  const { mean, n } = sample;
  if (!sample.variance) {
    const same = wilson(n, n).low;
    return {
      value: mean,
      low: same * mean + (1 - same) * min,
      high: same * mean + (1 - same) * max,
      base: n,
    };
  }
  const interval = meanInterval(sample) ?? { low: min, high: max };
  return { value: mean, low: Math.max(min, interval.low), high: Math.min(max, interval.high), base: n };
}

/** The points of a scale with how often each was given. */
export function pointsOf(values: ValueCounts, { min, max }: ScaleRange): { value: number; n: number }[] {
  return Array.from({ length: max - min + 1 }, (_, step) => ({
    value: min + step,
    n: values.get(String(min + step)) ?? 0,
  }));
}
