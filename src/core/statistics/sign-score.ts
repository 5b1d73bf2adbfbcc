import { inErrors, populationCorrection } from './finite-population.ts';
import { twoSidedP } from './normal.ts';
import type { NetCounts } from './net-share.ts';

/**
 * Two-sided p of a net share that is none in truth, by McNemar's score, which Tango's interval turns round: as many for as
 * against. 1 where nobody took a side.
 *
 *   z = (plus - minus) / √(plus + minus),  the root times √(1 - n/N) of a finite population
 *
 * Q. McNemar (1947), Note on the sampling error of the difference between correlated proportions or percentages.
 * Psychometrika 12, 153-157.
 */
export function signScoreP({ plus, minus, sampled }: Omit<NetCounts, 'n'>): number {
  const error = Math.sqrt((plus + minus) * populationCorrection({ sampled }));
  return twoSidedP(inErrors(plus - minus, error));
}
