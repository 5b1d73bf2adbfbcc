import type { Sampled } from '../statistics/finite-population.ts';
import type { NetCounts } from '../statistics/net-share.ts';
import type { Difference, Estimate, ValueCounts } from './estimate.ts';
import { netChange, netEstimate } from './net-share.ts';
import { share } from './share.ts';

/** How many answered 9-10, 7-8 and 0-6. */
export interface NpsCounts extends Sampled {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** The only scale that the score, and the names of its three classes, are defined on. */
export const NPS_SCALE = { min: 0, max: 10 } as const;

/** Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6. Other codes are not counted. */
export function npsCounts(values: ValueCounts): NpsCounts {
  const from = (min: number, max: number) => {
    let n = 0;
    for (let point = min; point <= max; point++) n += values.get(String(point)) ?? 0;
    return n;
  };
  return { promoters: from(9, 10), passives: from(7, 8), detractors: from(0, 6), sampled: values.sampled };
}

/** The number of valid answers. */
export function npsBase({ promoters, passives, detractors }: NpsCounts): number {
  return promoters + passives + detractors;
}

/**
 * Net Promoter Score in points, -100 to 100: the share of promoters less the share of detractors, with Tango's score
 * interval. None of nobody.
 *
 * F. F. Reichheld (2003), The one number you need to grow. Harvard Business Review 81(12), 46-54.
 */
export function nps(counts: NpsCounts): Estimate | null {
  const net = netEstimate(netCounts(counts));
  return net && inPoints(net);
}

/** The shares of the three classes, 0 to 1, each with Wilson's interval. None of nobody. */
export function npsParts(
  counts: NpsCounts,
): Record<'promoters' | 'passives' | 'detractors', Estimate> | null {
  const n = npsBase(counts);
  const [promoters, passives, detractors] = [counts.promoters, counts.passives, counts.detractors].map((x) =>
    share({ x, n, sampled: counts.sampled }),
  );
  return promoters && passives && detractors ? { promoters, passives, detractors } : null;
}

/**
 * How many points the score `now` lies above the score `before`, as `netChange` compares net shares.
 *
 * @throws RangeError when either group is empty.
 */
export function npsChange(now: NpsCounts, before: NpsCounts): Difference {
  return inPoints(netChange(netCounts(now), netCounts(before)));
}

/** The answers as what each adds to the score: 100, 0 or -100. Their mean is the score. */
export function npsScores({ promoters, passives, detractors }: NpsCounts): { value: number; n: number }[] {
  return [
    { value: 100, n: promoters },
    { value: 0, n: passives },
    { value: -100, n: detractors },
  ];
}

function inPoints<F extends { readonly value: number; readonly low: number; readonly high: number }>(
  net: F,
): F {
  return { ...net, value: 100 * net.value, low: 100 * net.low, high: 100 * net.high };
}

function netCounts(counts: NpsCounts): NetCounts {
  return { plus: counts.promoters, minus: counts.detractors, n: npsBase(counts), sampled: counts.sampled };
}
