import { assertNetCounts, netShare, netShareVariance, type NetCounts } from './net-share.ts';
import { inErrors, populationCorrection } from './finite-population.ts';
import { twoSidedP } from './normal.ts';
import type { TestOutcome } from './proportion-test.ts';

/**
 * Tests whether two independent net shares are equal. The sign is that of `a - b`.
 *
 *   z = (a - b) / √(v₁/n₁ + v₂/n₂),  v = p₊ + p₋ - (p₊ - p₋)²,  each times 1 - n/N of a finite population
 *
 * Where both groups are unanimous these variances are 0 and tell nothing; the variance of the two taken together
 * (what it would be if they did not differ) stands in.
 *
 * The unpooled z of two trinomial means; B. Rocks (2016), Interval estimation for the "Net Promoter Score". The
 * American Statistician 70, 365-372, for the variance.
 *
 * @returns null when all of both groups agree: nothing differs and nothing is left to test.
 * @throws RangeError for counts that cannot be.
 */
export function netShareTest(a: NetCounts, b: NetCounts): TestOutcome | null {
  assertNetCounts(a);
  assertNetCounts(b);
  const [partA, partB] = [populationCorrection(a) / a.n, populationCorrection(b) / b.n];
  const unpooled = netShareVariance(a) * partA + netShareVariance(b) * partB;
  const together = { plus: a.plus + b.plus, minus: a.minus + b.minus, n: a.n + b.n };
  const variance = unpooled > 0 ? unpooled : netShareVariance(together) * (partA + partB);
  if (!(netShareVariance(together) > 0)) return null;
  const z = inErrors(netShare(a) - netShare(b), Math.sqrt(variance));
  return { z, p: twoSidedP(z) };
}
