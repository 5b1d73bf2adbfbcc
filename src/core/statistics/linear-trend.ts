import { CONFIDENCE, type Interval } from './interval.ts';
import { inErrors } from './finite-population.ts';
import { hasVariance, squaredErrorOf, type Sample } from './sample.ts';
import { tQuantile, tTwoSidedP } from './student.ts';

/** A straight line through the means of groups in order, with its test. The interval is that of the slope. */
export interface LinearTrendOutcome extends Interval {
  /** Per unit of the scores, in the unit of the values. */
  readonly slope: number;
  readonly t: number;
  /** Degrees of freedom, seldom whole. */
  readonly df: number;
  readonly p: number;
}

/**
 * Whether means rise or fall along ordered scores, such as waves, without taking their variances for equal.
 *
 *   slope = Σ n (s - s̄) m / Σ n (s - s̄)²,  the least squares line through all values
 *   t = slope / √(Σ c² v/n),  c = n (s - s̄) / Σ n (s - s̄)²,  df after Welch and Satterthwaite
 *
 * Of finite populations, v/n is (1 - n/N) v/n.
 *
 * Of two groups it is Welch's test.
 *
 * B. L. Welch (1947), The generalization of "Student's" problem when several different population variances are
 * involved. Biometrika 34, 28-35.
 *
 * @param samples in the order of the scores
 * @param scores one for each sample
 * @returns null where there is nothing to test: fewer than two scores, a sample of one value, or no spread at all
 */
export function linearTrend(
  samples: readonly Sample[],
  scores: readonly number[],
  confidence = CONFIDENCE,
): LinearTrendOutcome | null {
  const n = samples.reduce((sum, one) => sum + one.n, 0);
  const centre = samples.reduce((sum, one, i) => sum + one.n * scores[i]!, 0) / n;
  const spread = samples.reduce((sum, one, i) => sum + one.n * (scores[i]! - centre) ** 2, 0);
  if (!(spread > 0) || !samples.every(hasVariance)) return null;
  const factors = samples.map((one, i) => (one.n * (scores[i]! - centre)) / spread);
  const parts = samples.map((one, i) => factors[i]! ** 2 * squaredErrorOf(one));
  const squaredError = parts.reduce((sum, part) => sum + part, 0);
  if (!samples.some(({ variance }) => variance > 0)) return null;
  const slope = samples.reduce((sum, one, i) => sum + factors[i]! * one.mean, 0);
  // Without any error, as everyone was asked, how many degrees of freedom does not matter.
  const df =
    squaredError > 0
      ? squaredError ** 2 / samples.reduce((sum, one, i) => sum + parts[i]! ** 2 / (one.n - 1), 0)
      : n - samples.length;
  const half = -tQuantile((1 - confidence) / 2, df) * Math.sqrt(squaredError);
  const t = inErrors(slope, Math.sqrt(squaredError));
  return { slope, low: slope - half, high: slope + half, t, df, p: tTwoSidedP(t, df) };
}
