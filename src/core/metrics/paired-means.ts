import { holm } from '../statistics/holm.ts';
import type { Moments } from '../statistics/moments.ts';
import { pairedT } from '../statistics/paired.ts';
import type { Difference } from './estimate.ts';

/** The difference of the means of two of several items, as places among them. */
export interface PairedDifference {
  readonly one: number;
  readonly other: number;
  readonly difference: Difference;
}

/**
 * Every pair of several ratings of the same respondents compared by the paired t test, p raised by Holm's method over all
 * pairs. Two items that differ alike for everyone have p = 1 where they are the same and p = 0 where they are not.
 *
 * @param moments over those who answered all of them, at least two
 */
export function pairedMeans(moments: Moments): PairedDifference[] {
  const { n, means, products, sampled } = moments;
  const pairs = means.flatMap((_, one) =>
    means.slice(one + 1).map((__, step) => {
      const other = one + 1 + step;
      const mean = means[one]! - means[other]!;
      const squares = products[one]![one]! + products[other]![other]! - 2 * products[one]![other]!;
      const outcome = pairedT({ n, mean, variance: n > 1 ? Math.max(0, squares) / (n - 1) : null, sampled });
      return outcome
        ? { one, other, value: mean, low: outcome.low, high: outcome.high, p: outcome.p }
        : { one, other, value: mean, low: mean, high: mean, p: mean === 0 ? 1 : 0 };
    }),
  );
  const raised = holm(pairs.map(({ p }) => p));
  return pairs.map(({ one, other, value, low, high }, place) => ({
    one,
    other,
    difference: { value, low, high, p: raised[place]! },
  }));
}

/**
 * The highest mean and all that are not clearly lower, from the comparison of all pairs.
 *
 * @returns places among the items, the highest first
 */
export function highestMeans(means: readonly number[], pairs: readonly PairedDifference[]): number[] {
  const order = means.map((_, place) => place).sort((a, b) => means[b]! - means[a]! || a - b);
  const [first] = order;
  return order.filter(
    (place) =>
      place === first ||
      !pairs.some(
        ({ one, other, difference }) =>
          [one, other].includes(first!) && [one, other].includes(place) && difference.p < 0.05,
      ),
  );
}
