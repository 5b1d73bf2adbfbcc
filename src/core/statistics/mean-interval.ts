import { CONFIDENCE, type Interval } from './interval.ts';
import { hasVariance, squaredErrorOf, type Sample } from './sample.ts';
import { tQuantile } from './student.ts';

/**
 * Student's t interval for a mean, in the unit of the values: mean ± t(n - 1) √(variance/n), the variance
 * times 1 - n/N of a finite population.
 *
 * "Student" (1908), The probable error of a mean. Biometrika 6, 1-25.
 *
 * @returns null for a single value, which says nothing about its spread.
 */
export function meanInterval(sample: Sample, confidence = CONFIDENCE): Interval | null {
  if (!hasVariance(sample)) return null;
  const half = -tQuantile((1 - confidence) / 2, sample.n - 1) * Math.sqrt(squaredErrorOf(sample));
  return { low: sample.mean - half, high: sample.mean + half };
}
