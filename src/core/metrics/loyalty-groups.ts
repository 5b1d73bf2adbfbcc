import { holm } from '../statistics/holm.ts';
import type { Sampled } from '../statistics/finite-population.ts';
import type { Proportion } from '../statistics/newcombe.ts';
import type { Difference, Estimate, ValueCounts } from './estimate.ts';
import { share, shareChange } from './share.ts';

/** The four kinds of customers that satisfaction and loyalty make together. */
export const LOYALTY_GROUPS = ['apostles', 'mercenaries', 'hostages', 'defectors'] as const;
export type LoyaltyGroup = (typeof LOYALTY_GROUPS)[number];
export type LoyaltyCounts = Readonly<Record<LoyaltyGroup, number>> & Sampled;

/** From which point on who answers counts as satisfied, and as loyal. */
export interface LoyaltyThresholds {
  readonly satisfied: number;
  readonly loyal: number;
}

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

/** How many are in each group. The codes are those of satisfaction and loyalty together, `5*9`. */
export function loyaltyCounts(pairs: ValueCounts, { satisfied, loyal }: LoyaltyThresholds): LoyaltyCounts {
  const counts = { apostles: 0, mercenaries: 0, hostages: 0, defectors: 0, sampled: pairs.sampled };
  for (const [codes, n] of pairs) {
    const [one, other] = codes.split('*').map(Number) as [number, number];
    counts[loyaltyGroup(one >= satisfied, other >= loyal)] += n;
  }
  return counts;
}

/** The number of those who answered both. */
export function loyaltyBase(counts: LoyaltyCounts): number {
  return LOYALTY_GROUPS.reduce((sum, group) => sum + counts[group], 0);
}

/** The share of each kind among those who answered both, 0 to 1, with Wilson's interval. None of nobody. */
export function loyaltyShares(counts: LoyaltyCounts): Record<LoyaltyGroup, Estimate> | null {
  const n = loyaltyBase(counts);
  if (n === 0) return null;
  return byGroup((group) => share({ x: counts[group], n, sampled: counts.sampled })!);
}

/**
 * How far the share of each group `now` lies above that `before`, by Newcombe's interval. The four are judged together:
 * p is raised by Holm's method.
 *
 * @throws RangeError when either is empty.
 */
export function loyaltyChanges(now: LoyaltyCounts, before: LoyaltyCounts): Record<LoyaltyGroup, Difference> {
  const [n, earlier] = [loyaltyBase(now), loyaltyBase(before)];
  const changes = LOYALTY_GROUPS.map((group) =>
    shareChange(
      { x: now[group], n, sampled: now.sampled },
      { x: before[group], n: earlier, sampled: before.sampled },
    ),
  );
  const raised = holm(changes.map(({ p }) => p));
  return byGroup((_, place) => ({ ...changes[place]!, p: raised[place]! }));
}

/** Among those at one range of satisfaction, how many there are and how many of them are loyal. */
export function loyalAmong(
  pairs: ValueCounts,
  loyal: number,
  isAmong: (satisfaction: number) => boolean,
): Proportion {
  let [x, n] = [0, 0];
  for (const [codes, count] of pairs) {
    const [one, other] = codes.split('*').map(Number) as [number, number];
    if (!isAmong(one)) continue;
    n += count;
    if (other >= loyal) x += count;
  }
  return { x, n, sampled: pairs.sampled };
}

function byGroup<T>(of: (group: LoyaltyGroup, place: number) => T): Record<LoyaltyGroup, T> {
  return Object.fromEntries(LOYALTY_GROUPS.map((group, place) => [group, of(group, place)])) as Record<
    LoyaltyGroup,
    T
  >;
}
