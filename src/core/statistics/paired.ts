import { CONFIDENCE, type Interval } from './interval.ts';
import { meanInterval } from './mean-interval.ts';
import { inErrors } from './finite-population.ts';
import { hasVariance, squaredErrorOf, type Sample } from './sample.ts';
import { tTwoSidedP } from './student.ts';

/** The mean of differences within respondents. */
export interface PairedOutcome extends Interval {
  readonly difference: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Paired t test: whether the differences within respondents are zero on the whole.
 *
 * "Student" (1908), The probable error of a mean. Biometrika 6, 1-25.
 *
 * @param differences one a respondent who answered both
 * @returns null for a single respondent, or where all differ alike
 */
export function pairedT(differences: Sample, confidence = CONFIDENCE): PairedOutcome | null {
  const interval = meanInterval(differences, confidence);
  if (!interval || !hasVariance(differences) || differences.variance === 0) return null;
  const t = inErrors(differences.mean, Math.sqrt(squaredErrorOf(differences)));
  const df = differences.n - 1;
  return { difference: differences.mean, t, df, p: tTwoSidedP(t, df), ...interval };
}
