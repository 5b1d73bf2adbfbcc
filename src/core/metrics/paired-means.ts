import { inErrors, populationCorrection } from '../statistics/finite-population.ts';
import { holm } from '../statistics/holm.ts';
import { CONFIDENCE, SIGNIFICANCE } from '../statistics/interval.ts';
import { covariances, type Moments } from '../statistics/moments.ts';
import type { Sample } from '../statistics/sample.ts';
import { tQuantile, tTwoSidedP } from '../statistics/student.ts';
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
 * Every pair of several ratings compared: the difference of the two means, each over everyone who gave that rating, with
 * the covariance of those who gave all of them; p raised by Holm's method over all pairs. Where everyone gave all, it is
 * Student's paired t. Where two differ alike for everyone, t would claim certainty: `sameForAll` stands in.
 *
 *   t = (x̄ - ȳ) / √(s²ₓ/nₓ + s²ᵧ/nᵧ - 2 n sₓᵧ/(nₓ nᵧ)),  df = n - 1
 *
 * Those who gave some ratings only count too, so that no subtraction of published means gives their answers back. n is the
 * number of those who gave all of them. The variance is multiplied by 1 - n/N of a finite population.
 *
 * B. Derrick, B. Russ, D. Toher, P. White (2017), Test statistics for the comparison of means for two samples that include
 * both paired and independent observations. Journal of Modern Applied Statistical Methods 16(1), 137-157.
 *
 * @param samples of each rating, over all who gave it
 * @param all moments over those who gave all of them, at least two, in the same order
 * @param scale that all of them are on
 */
export function pairedMeans(
  samples: readonly Sample[],
  all: Moments,
  { min, max }: ScaleRange,
): PairedDifference[] {
  const { n, sampled } = all;
  const shared = covariances(all);
  const t = -tQuantile((1 - CONFIDENCE) / 2, n - 1);
  const pairs = samples.flatMap((x, one) =>
    samples.slice(one + 1).map((y, step) => {
      const other = one + 1 + step;
      const value = x.mean - y.mean;
      const variance =
        (x.variance ?? 0) / x.n + (y.variance ?? 0) / y.n - (2 * n * shared[one]![other]!) / (x.n * y.n);
      if (!(variance > NOUGHT)) return { one, other, ...sameForAll(value, n, max - min, { sampled }) };
      const error = Math.sqrt(variance * populationCorrection(all));
      const p = tTwoSidedP(inErrors(value, error), n - 1);
      return { one, other, value, low: value - t * error, high: value + t * error, p };
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
