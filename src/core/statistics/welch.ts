import { CONFIDENCE, type Interval } from './interval.ts';
import type { Sample } from './sample.ts';
import { tQuantile, tTwoSidedP } from './student.ts';

/** Difference of two means with its test and interval, in the unit of the values. */
export interface WelchOutcome extends Interval {
  readonly difference: number;
  readonly t: number;
  /** Degrees of freedom, seldom whole. */
  readonly df: number;
  readonly p: number;
}

/**
 * Welch's test of two independent means with unequal variances. The sign is that of `a - b`.
 *
 *   t = (a - b) / √(s₁²/n₁ + s₂²/n₂),  df after Welch and Satterthwaite
 *
 * B. L. Welch (1947), The generalization of "Student's" problem when several different population variances are
 * involved. Biometrika 34, 28-35.
 *
 * @returns null when a sample has a single value, or neither varies.
 */
export function welch(a: Sample, b: Sample, confidence = CONFIDENCE): WelchOutcome | null {
  if (a.variance === null || b.variance === null) return null;
  const partA = a.variance / a.n;
  const partB = b.variance / b.n;
  const squaredError = partA + partB;
  if (!(squaredError > 0)) return null;
  const error = Math.sqrt(squaredError);
  const df = squaredError ** 2 / (partA ** 2 / (a.n - 1) + partB ** 2 / (b.n - 1));
  const difference = a.mean - b.mean;
  const half = -tQuantile((1 - confidence) / 2, df) * error;
  const t = difference / error;
  return { difference, t, df, p: tTwoSidedP(t, df), low: difference - half, high: difference + half };
}
