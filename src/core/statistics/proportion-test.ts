import { inErrors, populationCorrection } from './finite-population.ts';
import { twoSidedP } from './normal.ts';
import type { Proportion } from './newcombe.ts';

/** A test statistic and its two-sided p. */
export interface TestOutcome {
  readonly z: number;
  readonly p: number;
}

/**
 * Tests whether two independent proportions are equal, with the variance pooled under that hypothesis; z² is Pearson's
 * chi-square of the 2 x 2 table, without continuity correction. The sign is that of `a - b`.
 *
 *   z = (a - b) / √(q(1 - q)(1/n₁ + 1/n₂)),  q = (x₁ + x₂)/(n₁ + n₂)
 *
 * Of finite populations, 1/n is (1 - n/N)/n.
 *
 * K. Pearson (1900), Philosophical Magazine 50, 157-175.
 *
 * @returns null when everybody or nobody has the property: the two are the same and nothing is left to test.
 */
export function proportionTest(a: Proportion, b: Proportion): TestOutcome | null {
  const pooled = (a.x + b.x) / (a.n + b.n);
  const spread = pooled * (1 - pooled);
  if (!(spread > 0)) return null;
  const variance = spread * (populationCorrection(a) / a.n + populationCorrection(b) / b.n);
  const z = inErrors(a.x / a.n - b.x / b.n, Math.sqrt(variance));
  return { z, p: twoSidedP(z) };
}
