import type { Proportion } from './newcombe.ts';
import { twoSidedP } from './normal.ts';

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
 * K. Pearson (1900), Philosophical Magazine 50, 157-175.
 *
 * @returns null when everybody or nobody has the property: the two are the same and nothing is left to test.
 */
export function proportionTest(a: Proportion, b: Proportion): TestOutcome | null {
  const pooled = (a.x + b.x) / (a.n + b.n);
  const variance = pooled * (1 - pooled) * (1 / a.n + 1 / b.n);
  if (!(variance > 0)) return null;
  const z = (a.x / a.n - b.x / b.n) / Math.sqrt(variance);
  return { z, p: twoSidedP(z) };
}
