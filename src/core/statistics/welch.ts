import { CONFIDENCE, type Interval } from './interval.ts';
import { inErrors } from './finite-population.ts';
import { hasVariance, squaredErrorOf, type Sample } from './sample.ts';
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
 *   t = (a - b) / √(s₁²/n₁ + s₂²/n₂),  df after Welch and Satterthwaite, each part times 1 - n/N of a finite
 *   population
 *
 * B. L. Welch (1947), The generalization of "Student's" problem when several different population variances are
 * involved. Biometrika 34, 28-35.
 *
 * @returns null when a sample has a single value, or neither varies.
 */
export function welch(a: Sample, b: Sample, confidence = CONFIDENCE): WelchOutcome | null {
  if (!hasVariance(a) || !hasVariance(b) || !(a.variance + b.variance > 0)) return null;
  const difference = a.mean - b.mean;
  const [partA, partB] = [squaredErrorOf(a), squaredErrorOf(b)];
  const squaredError = partA + partB;
  const error = Math.sqrt(squaredError);
  // Without any error, as everyone was asked, how many degrees of freedom does not matter.
  const df =
    error > 0 ? squaredError ** 2 / (partA ** 2 / (a.n - 1) + partB ** 2 / (b.n - 1)) : a.n + b.n - 2;
  const half = -tQuantile((1 - confidence) / 2, df) * error;
  const t = inErrors(difference, error);
  return { difference, t, df, p: tTwoSidedP(t, df), low: difference - half, high: difference + half };
}
