import { boundary } from './bisect.ts';
import { CONFIDENCE, type Interval } from './interval.ts';
import { assertNetCounts, netShare, type NetCounts } from './net-share.ts';
import { criticalZ } from './normal.ts';

/**
 * Tango's score interval for a net share (plus - minus)/n, from -1 to 1: every difference Δ that the score test would
 * not reject.
 *
 *   (plus - minus - nΔ)² <= z² n (2q + Δ(1 - Δ))
 *
 * where q is the likeliest share against, given Δ (`likeliestMinus`). Made for paired proportions, whose two discordant
 * cells are the promoters and the detractors here. It stays within -1 to 1 and does not collapse when all agree or n
 * is 1, where Wald intervals, also the adjusted ones, fail.
 *
 * T. Tango (1998), Equivalence test and confidence interval for the difference in proportions for the paired-sample
 * design. Statistics in Medicine 17, 891-908.
 *
 * @throws RangeError for counts that cannot be.
 */
export function tango(counts: NetCounts, confidence = CONFIDENCE): Interval {
  assertNetCounts(counts);
  const z = criticalZ(confidence);
  const mirrored = { plus: counts.minus, minus: counts.plus, n: counts.n };
  const estimate = netShare(counts);
  // Mirrored, so that the likelihood is only ever asked for Δ >= 0, where its root is free of cancellation.
  const accepts = (delta: number) =>
    delta >= 0 ? accepted(counts, delta, z) : accepted(mirrored, -delta, z);
  return { low: boundary(accepts, estimate, -1), high: boundary(accepts, estimate, 1) };
}

function accepted(counts: NetCounts, delta: number, z: number): boolean {
  const { plus, minus, n } = counts;
  const distance = plus - minus - n * delta;
  const variance = 2 * likeliestMinus(counts, delta) + delta * (1 - delta);
  return distance * distance <= z * z * n * variance;
}

/** The maximum likelihood share of `minus` under a net share of delta >= 0: the positive root of 2n q² + Bq + C. */
function likeliestMinus({ plus, minus, n }: NetCounts, delta: number): number {
  const b = -plus - minus + (2 * n - plus + minus) * delta;
  const c = -minus * delta * (1 - delta);
  const root = Math.sqrt(b * b - 8 * n * c);
  if (b <= 0) return (root - b) / (4 * n);
  return (-2 * c) / (b + root);
}
