import { boundary } from './bisect.ts';
import { effectiveSize } from './finite-population.ts';
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
 * is 1, where Wald intervals, also the adjusted ones, fail. Of a finite population the right side is multiplied by 1 - n/N,
 * which is the same as to count as many answers as would be as exact of an endless one (`effectiveSize`).
 *
 * T. Tango (1998), Equivalence test and confidence interval for the difference in proportions for the paired-sample
 * design. Statistics in Medicine 17, 891-908.
 *
 * @throws RangeError for counts that cannot be.
 */
export function tango(given: NetCounts, confidence = CONFIDENCE): Interval {
  assertNetCounts(given);
  const estimate = netShare(given);
  const size = effectiveSize(given.n, given);
  if (size === Infinity) return { low: estimate, high: estimate };
  const times = size / given.n;
  const counts = { plus: given.plus * times, minus: given.minus * times, n: size };
  const z = criticalZ(confidence);
  const mirrored = { plus: counts.minus, minus: counts.plus, n: counts.n };
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
