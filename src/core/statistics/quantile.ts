import { populationCorrection, type Sampled } from './finite-population.ts';
import { CONFIDENCE, type Interval } from './interval.ts';
import { criticalZ } from './normal.ts';

/** A value that was given, with its interval. */
export interface Quantile extends Interval {
  readonly value: number;
}

/**
 * The smallest value that at least a share `p` does not exceed, with Woodruff's interval: of how many answers lie below
 * the true quantile, which is a share p of them but for chance, the limits are turned back into values.
 *
 *   between the answers at the places n p + 1/2 ± z √(n p (1 - p)),  the root times √(1 - n/N) of a finite population
 *
 * Between two places lies what lies between the two answers, as far along. It assumes nothing about the form of the
 * distribution. Of answers that are rounded, such as tenths, it holds the truth more often than it says.
 *
 * R. S. Woodruff (1952), Confidence intervals for medians and other position measures. JASA 47, 635-646. J. Nyblom (1992),
 * Note on interpolated order statistics. Statistics & Probability Letters 14, 129-131.
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
  /** The answer at a whole place, 1 to n; those beyond the ends are the outermost. */
  const at = (place: number) => {
    let below = 0;
    return (given.find((one) => (below += one.n) >= place) ?? given.at(-1)!).value;
  };
  const between = (place: number) => {
    const whole = Math.floor(place);
    return at(whole) + (place - whole) * (at(whole + 1) - at(whole));
  };
  // Counts are whole: without this, 0.3 of 10 would be a little more than 3 of them.
  const value = at(Math.ceil(p * n - ROUNDING));
  const left = populationCorrection(sampled);
  if (left === 0) return { value, low: value, high: value };
  const half = criticalZ(confidence) * Math.sqrt(n * p * (1 - p) * left);
  const middle = n * p + 1 / 2;
  return {
    value,
    low: Math.min(value, between(middle - half)),
    high: Math.max(value, between(middle + half)),
  };
}

const ROUNDING = 1e-9;
