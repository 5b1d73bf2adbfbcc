import { sampleOf, type Sample } from '../statistics/sample.ts';
import { boundedMean, boundedMeanChange } from './bounded-mean.ts';
import type { Difference, Estimate, ValueCounts } from './estimate.ts';

/** The lowest and the highest point of a rating scale. */
export interface ScaleRange {
  readonly min: number;
  readonly max: number;
}

/**
 * The mean of a rating, in points of its scale, with Student's t interval (`boundedMean`). Codes that are no points of
 * the scale are not counted. None of nobody. x̄ ± t(n - 1) √(s² / n).
 *
 * "Student" (1908), The probable error of a mean. Biometrika 6, 1-25.
 */
export function scaleMean(values: ValueCounts, scale: ScaleRange): Estimate | null {
  const sample = scaleSample(values, scale);
  return sample && boundedMean(sample, scale);
}

/** How far the mean `now` lies above that `before`, by Welch's test. Throws when either group is empty. */
export function scaleMeanChange(now: ValueCounts, before: ValueCounts, scale: ScaleRange): Difference {
  const [a, b] = [scaleSample(now, scale), scaleSample(before, scale)];
  if (!a || !b) throw new RangeError('The change of a mean needs answers in both groups.');
  return boundedMeanChange(a, b, scale);
}

/** The answers to a rating as a sample. None of nobody. */
export function scaleSample(values: ValueCounts, scale: ScaleRange): Sample | null {
  return sampleOf(pointsOf(values, scale), values);
}

/** The points of a scale with how often each was given. */
export function pointsOf(values: ValueCounts, { min, max }: ScaleRange): { value: number; n: number }[] {
  return Array.from({ length: max - min + 1 }, (_, step) => ({
    value: min + step,
    n: values.get(String(min + step)) ?? 0,
  }));
}
