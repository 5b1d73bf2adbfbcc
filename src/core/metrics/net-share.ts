import { moverDifference } from '../statistics/mover.ts';
import { netShareTest } from '../statistics/net-share-test.ts';
import { netShare, type NetCounts } from '../statistics/net-share.ts';
import { tango } from '../statistics/tango.ts';
import type { Difference, Estimate } from './estimate.ts';

/**
 * A net share, (plus - minus) / n, from -1 to 1, with Tango's score interval. None of nobody.
 *
 * T. Tango (1998), Equivalence test and confidence interval for the difference in proportions for the paired-sample design.
 * Statistics in Medicine 17, 891-908.
 */
export function netEstimate(counts: NetCounts): Estimate | null {
  return counts.n > 0 ? { value: netShare(counts), ...tango(counts), base: counts.n } : null;
}

/**
 * How far the net share `now` lies above that `before`, -2 to 2: the interval joins the two score intervals (MOVER), p is
 * that of the unpooled z. Two groups that all answered alike have p = 1.
 *
 * G. Y. Zou, A. Donner (2008), Construction of confidence limits about effect measures. Statistics in Medicine 27,
 * 1693-1702.
 *
 * @throws RangeError when either group is empty.
 */
export function netChange(now: NetCounts, before: NetCounts): Difference {
  const bounded = (counts: NetCounts) => ({ value: netShare(counts), ...tango(counts) });
  return {
    value: netShare(now) - netShare(before),
    ...moverDifference(bounded(now), bounded(before)),
    p: netShareTest(now, before)?.p ?? 1,
  };
}
