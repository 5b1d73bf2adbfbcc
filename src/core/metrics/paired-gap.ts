import { CONFIDENCE } from '../statistics/interval.ts';
import { covariances, type Moments } from '../statistics/moments.ts';
import { sampleOf } from '../statistics/sample.ts';
import { inErrors, populationCorrection } from '../statistics/finite-population.ts';
import { tQuantile, tTwoSidedP } from '../statistics/student.ts';
import type { Difference, Estimate, ValueCounts } from './estimate.ts';
import { NOUGHT, sameForAll } from './same-for-all.ts';
import { pointsOf, scaleMean, type ScaleRange } from './scale-mean.ts';

/** What was expected, what it was like, and how far the one lies above the other, in points of the scale. */
export interface PairedGap {
  readonly expected: Estimate;
  readonly perceived: Estimate;
  /** Perceived less expected. */
  readonly gap: Difference & Estimate;
}

/**
 * The gap between two ratings of the same respondents: the difference of the two means, each over everyone who gave that
 * rating, with the covariance of those who gave both.
 *
 * The variance is multiplied by 1 - n/N of a finite population.
 *
 *   t = (p̄ - ē) / √(s²ₚ/nₚ + s²ₑ/nₑ - 2 n sₚₑ/(nₚ nₑ)),  df = n - 1
 *
 * n is the number of those who gave both. Where all gave both, it is Student's paired t. Where some gave one rating only,
 * their answer counts too, and no subtraction of published means gives it back. Where all differ alike, t would claim
 * certainty: `sameForAll` stands in.
 *
 * "Student" (1908), The probable error of a mean. Biometrika 6, 1-25. B. Derrick, B. Russ, D. Toher, P. White (2017),
 * Test statistics for the comparison of means for two samples that include both paired and independent observations.
 * Journal of Modern Applied Statistical Methods 16(1), 137-157.
 *
 * @param both moments of expected and perceived, in this order, over those who gave both
 * @returns null where fewer than two gave both
 */
export function pairedGap(
  expected: ValueCounts,
  perceived: ValueCounts,
  both: Moments,
  scale: ScaleRange,
): PairedGap | null {
  const [before, after] = [scaleMean(expected, scale), scaleMean(perceived, scale)];
  const [e, p] = [expected, perceived].map((values) => sampleOf(pointsOf(values, scale)));
  const { n } = both;
  if (!before || !after || !e || !p || e.variance === null || p.variance === null || n < 2) return null;
  const shared = covariances(both)[0]![1]!;
  const value = after.value - before.value;
  const variance = p.variance / p.n + e.variance / e.n - (2 * n * shared) / (p.n * e.n);
  const span = scale.max - scale.min;
  const cut = (limit: number) => Math.min(span, Math.max(-span, limit));
  if (!(variance > NOUGHT)) {
    return { expected: before, perceived: after, gap: { ...sameForAll(value, n, span, both), base: n } };
  }
  const error = Math.sqrt(variance * populationCorrection(both));
  const half = -tQuantile((1 - CONFIDENCE) / 2, n - 1) * error;
  const gap = {
    value,
    low: cut(value - half),
    high: cut(value + half),
    base: n,
    p: tTwoSidedP(inErrors(value, error), n - 1),
  };
  return { expected: before, perceived: after, gap };
}
