import { inErrors, populationCorrection, type Sampled } from './finite-population.ts';
import { twoSidedP } from './normal.ts';
import type { TestOutcome } from './proportion-test.ts';

/**
 * Tests whether two properties are equally frequent among the same people, from those who have one of them alone.
 *
 *   z = (b - c) / √(b + c),  the root times √(1 - n/N) of a finite population
 *
 * Without continuity correction, which makes the test needlessly weak (M. W. Fagerland, S. Lydersen, P. Laake (2013), BMC
 * Medical Research Methodology 13, 91).
 *
 * Q. McNemar (1947), Note on the sampling error of the difference between correlated proportions or percentages.
 * Psychometrika 12, 153-157.
 *
 * It is also the test that a net share is none in truth, as many for as against, which Tango's interval turns round.
 *
 * @param b how many have the first alone
 * @param c how many have the second alone
 * @returns null where nobody has one alone: the two are the same and nothing is left to test
 */
export function mcnemar(b: number, c: number, sampled: Sampled = {}): TestOutcome | null {
  if (!(b + c > 0)) return null;
  const z = inErrors(b - c, Math.sqrt((b + c) * populationCorrection(sampled)));
  return { z, p: twoSidedP(z) };
}
