import type { Estimate } from './estimate.ts';
import { share } from './share.ts';

/** The four kinds of customers that satisfaction and loyalty make together. */
export const LOYALTY_GROUPS = ['apostles', 'mercenaries', 'hostages', 'defectors'] as const;
export type LoyaltyGroup = (typeof LOYALTY_GROUPS)[number];

/**
 * Apostles are satisfied and loyal; mercenaries are satisfied and go where it is cheaper; hostages stay though
 * dissatisfied; defectors are neither.
 *
 * T. O. Jones, W. E. Sasser (1995), Why satisfied customers defect. Harvard Business Review 73(6), 88-99.
 */
export function loyaltyGroup(satisfied: boolean, loyal: boolean): LoyaltyGroup {
  if (satisfied) return loyal ? 'apostles' : 'mercenaries';
  return loyal ? 'hostages' : 'defectors';
}

/** The share of each kind among those who answered both, 0 to 1, with Wilson's interval. None of nobody. */
export function loyaltyShares(
  counts: Readonly<Record<LoyaltyGroup, number>>,
): Record<LoyaltyGroup, Estimate> | null {
  const n = LOYALTY_GROUPS.reduce((sum, group) => sum + counts[group], 0);
  if (n === 0) return null;
  return Object.fromEntries(
    LOYALTY_GROUPS.map((group) => [group, share({ x: counts[group], n })!]),
  ) as Record<LoyaltyGroup, Estimate>;
}
