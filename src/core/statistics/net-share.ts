import type { Sampled } from './finite-population.ts';

/**
 * Counts behind a net share: of `n`, `plus` count for and `minus` against, the rest are neutral.
 * The net share (plus - minus)/n runs from -1 to 1.
 */
export interface NetCounts extends Sampled {
  readonly plus: number;
  readonly minus: number;
  readonly n: number;
}

/** The net share itself, -1 to 1. */
export function netShare({ plus, minus, n }: NetCounts): number {
  return (plus - minus) / n;
}

/** Variance of one draw that is +1, 0 or -1 with the observed shares: p₊ + p₋ - (p₊ - p₋)². */
export function netShareVariance({ plus, minus, n }: NetCounts): number {
  // Written as a sum of products, so that unanimity gives exactly 0.
  const neutral = n - plus - minus;
  return (4 * plus * minus + (plus + minus) * neutral) / (n * n);
}

/** @throws RangeError unless the counts can be those of n > 0 draws. */
export function assertNetCounts({ plus, minus, n }: NetCounts): void {
  if (!(n > 0 && plus >= 0 && minus >= 0 && plus + minus <= n)) {
    throw new RangeError(
      `Net share of ${plus} for and ${minus} against out of ${n}: needs n > 0 and no more than n of both.`,
    );
  }
}
