import { effectiveSize } from './finite-population.ts';
import { fQuantile } from './fisher-f.ts';
import { CONFIDENCE, type Interval } from './interval.ts';
import { correlations, covariances, type Moments } from './moments.ts';

/** How far several items measure one thing. */
export interface Alpha extends Interval {
  /** Cronbach's alpha; 1 at most, below 0 where items contradict each other. */
  readonly alpha: number;
  /** The same of standardised items. */
  readonly standardised: number;
  readonly n: number;
  readonly items: number;
  /** Alpha of the rest, without each item; null where fewer than two items would be left. */
  readonly withoutEach: readonly (number | null)[];
  /** The correlation of each item with the sum of the others. */
  readonly itemRest: readonly number[];
}

/**
 * Cronbach's alpha with Feldt's interval. Items that are worded the other way round must have been turned first.
 *
 *   α = k/(k - 1) [1 - Σ variances / variance of the sum]
 *   1 - (1 - α) F(upper; n - 1, (n - 1)(k - 1))  to  1 - (1 - α) F(lower; …)
 *
 * Of a finite population, n is as many as would be as exact of an endless one.
 *
 * L. J. Cronbach (1951), Coefficient alpha and the internal structure of tests. Psychometrika 16, 297-334.
 * L. S. Feldt (1965), The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty.
 * Psychometrika 30, 357-370.
 *
 * @param effective as many answers as the interval is made for, more than one
 * @returns null for fewer than two items or respondents, or where an item does not vary
 */
export function cronbachAlpha(
  moments: Moments,
  effective = moments.n,
  confidence = CONFIDENCE,
): Alpha | null {
  const k = moments.means.length;
  const { n } = moments;
  const among = correlations(moments);
  if (k < 2 || n < 2 || !among) return null;
  const covariance = covariances(moments);
  const every = covariance.map((_, index) => index);
  const alpha = alphaOf(covariance, every);
  const meanR = (total(among, every) - k) / (k * (k - 1));
  const free = effectiveSize(effective, moments) - 1;
  const limit = (p: number) =>
    free === Infinity ? alpha : 1 - (1 - alpha) * fQuantile(p, free, free * (k - 1));
  return {
    alpha,
    standardised: (k * meanR) / (1 + (k - 1) * meanR),
    n,
    items: k,
    low: limit(1 - (1 - confidence) / 2),
    high: limit((1 - confidence) / 2),
    withoutEach: every.map((item) =>
      k > 2
        ? alphaOf(
            covariance,
            every.filter((other) => other !== item),
          )
        : null,
    ),
    itemRest: every.map((item) => itemRest(covariance, item)),
  };
}

function alphaOf(covariance: readonly (readonly number[])[], items: readonly number[]): number {
  const k = items.length;
  const own = items.reduce((sum, item) => sum + covariance[item]![item]!, 0);
  return (k / (k - 1)) * (1 - own / total(covariance, items));
}

function total(matrix: readonly (readonly number[])[], items: readonly number[]): number {
  return items.reduce((sum, a) => sum + items.reduce((part, b) => part + matrix[a]![b]!, 0), 0);
}

function itemRest(covariance: readonly (readonly number[])[], item: number): number {
  const others = covariance.map((_, index) => index).filter((other) => other !== item);
  const shared = others.reduce((sum, other) => sum + covariance[item]![other]!, 0);
  return shared / Math.sqrt(covariance[item]![item]! * total(covariance, others));
}
