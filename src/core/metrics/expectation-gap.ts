import type { Sampled } from '../statistics/finite-population.ts';
import type { NetCounts } from '../statistics/net-share.ts';
import type { Difference, Estimate, ValueCounts } from './estimate.ts';
import { netChange, netEstimate } from './net-share.ts';
import { share } from './share.ts';

/** How many found it below, equal to and above what they had expected. */
export interface GapCounts extends Sampled {
  readonly below: number;
  readonly equal: number;
  readonly above: number;
}

/** The counts of the answers `worse`, `as-expected` and `better`. Other codes are not counted. */
export function gapCounts(values: ValueCounts): GapCounts {
  const of = (code: string) => values.get(code) ?? 0;
  return { below: of('worse'), equal: of('as-expected'), above: of('better'), sampled: values.sampled };
}

/** The answers as what each adds to the net share: 1, 0 or -1. Their mean is the net share. */
export function gapScores({ below, equal, above }: GapCounts): { value: number; n: number }[] {
  return [
    { value: 1, n: above },
    { value: 0, n: equal },
    { value: -1, n: below },
  ];
}

/** Experience against expectation: dissatisfied, satisfied, delighted. Shares 0 to 1, the net -1 to 1. */
export interface ExpectationGap {
  readonly below: Estimate;
  readonly equal: Estimate;
  readonly above: Estimate;
  /** Above less below. */
  readonly net: Estimate;
}

/**
 * The three shares with Wilson's intervals and their net with Tango's, as for NPS. None of nobody.
 *
 * R. L. Oliver (1980), A cognitive model of the antecedents and consequences of satisfaction decisions. Journal of
 * Marketing Research 17, 460-469.
 */
export function expectationGap(counts: GapCounts): ExpectationGap | null {
  const n = counts.below + counts.equal + counts.above;
  const [below, equal, above] = [counts.below, counts.equal, counts.above].map((x) =>
    share({ x, n, sampled: counts.sampled }),
  );
  const net = netEstimate(netCounts(counts));
  return below && equal && above && net ? { below, equal, above, net } : null;
}

/** How far the net gap `now` lies above that `before`, -2 to 2 (`netChange`). Throws when either group is empty. */
export function gapChange(now: GapCounts, before: GapCounts): Difference {
  return netChange(netCounts(now), netCounts(before));
}

function netCounts({ below, equal, above, sampled }: GapCounts): NetCounts {
  return { plus: above, minus: below, n: below + equal + above, sampled };
}
