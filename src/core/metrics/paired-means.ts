import { holm } from '../statistics/holm.ts';
import type { Moments } from '../statistics/moments.ts';
import { SIGNIFICANCE } from '../statistics/interval.ts';
import { pairedT } from '../statistics/paired.ts';
import type { Difference } from './estimate.ts';
import { NOUGHT, sameForAll } from './same-for-all.ts';
import type { ScaleRange } from './scale-mean.ts';

/** The difference of the means of two of several items, as places among them. */
export interface PairedDifference {
  readonly one: number;
  readonly other: number;
  readonly difference: Difference;
}

/**
 * Every pair of several ratings of the same respondents compared by the paired t test, p raised by Holm's method over all
 * pairs. Where two differ alike for everyone, t would claim certainty: `sameForAll` stands in.
 *
 * @param moments over those who answered all of them, at least two
 * @param scale that all of them are on
 */
export function pairedMeans(moments: Moments, { min, max }: ScaleRange): PairedDifference[] {
  const { n, means, products, sampled } = moments;
  const pairs = means.flatMap((_, one) =>
    means.slice(one + 1).map((__, step) => {
      const other = one + 1 + step;
      const mean = means[one]! - means[other]!;
      const squares = products[one]![one]! + products[other]![other]! - 2 * products[one]![other]!;
      // Where all differ alike, what is left of subtracting is no spread.
      const variance = n > 1 ? (squares > NOUGHT * n ? squares : 0) / (n - 1) : null;
      const { low, high, p } =
        pairedT({ n, mean, variance, sampled }) ?? sameForAll(mean, n, max - min, { sampled });
      return { one, other, value: mean, low, high, p };
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
          [one, other].includes(first!) && [one, other].includes(place) && difference.p < SIGNIFICANCE,
      ),
  );
}
