import { CONFIDENCE, type Interval } from './interval.ts';
import type { Sampled } from './finite-population.ts';
import { wilson } from './wilson.ts';

/** A quantile with its interval, both of them values that were given. */
export interface Quantile extends Interval {
  readonly value: number;
}

/**
 * The smallest value that at least a share `p` does not exceed, with Woodruff's interval: the quantiles at the limits
 * of Wilson's interval for `p` itself. It assumes nothing about the form of the distribution.
 *
 * R. S. Woodruff (1952), Confidence intervals for medians and other position measures. JASA 47, 635-646.
 *
 * @param counted values with how often each was given
 * @param sampled the part of a finite population that gave them
 * @returns null where nothing was given
 */
export function quantile(
  counted: readonly { readonly value: number; readonly n: number }[],
  p: number,
  sampled: Sampled = {},
  confidence = CONFIDENCE,
): Quantile | null {
  const given = counted.filter(({ n }) => n > 0).sort((a, b) => a.value - b.value);
  const n = given.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return null;
  const at = (share: number) => {
    // Counts are whole: without this, 0.3 of 10 would be a little more than 3 of them.
    const wanted = Math.ceil(share * n - 1e-9);
    let below = 0;
    return (given.find((one) => (below += one.n) >= wanted) ?? given.at(-1)!).value;
  };
  const { low, high } = wilson(p * n, n, sampled, confidence);
  return { value: at(p), low: at(low), high: at(high) };
}
