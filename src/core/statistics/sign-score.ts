import { twoSidedP } from './normal.ts';
import type { NetCounts } from './net-share.ts';

/**
 * Two-sided p of a net share that is none in truth, by McNemar's score, which Tango's interval turns round: as many for as
 * against. 1 where nobody took a side.
 *
 *   z = (plus - minus) / √(plus + minus)
 *
 * Q. McNemar (1947), Note on the sampling error of the difference between correlated proportions or percentages.
 * Psychometrika 12, 153-157.
 */
export function signScoreP({ plus, minus }: Pick<NetCounts, 'plus' | 'minus'>): number {
  return plus + minus > 0 ? twoSidedP((plus - minus) / Math.sqrt(plus + minus)) : 1;
}
