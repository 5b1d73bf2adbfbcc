import { meanInterval } from '../statistics/mean-interval.ts';
import { covariances, type Moments } from '../statistics/moments.ts';
import type { Estimate } from './estimate.ts';
import type { ScaleRange } from './scale-mean.ts';

/** An index with the share that each item has in it. */
export interface SatisfactionIndex {
  /** 0 to 100. */
  readonly index: Estimate;
  /** One an item, summing to 1. */
  readonly weights: readonly number[];
}

/**
 * Satisfaction index, 0 to 100, of respondents who answered all of its items.
 *
 *   100 Σ w (mean - min) / (max - min)
 *
 * Without weights all items count alike. Weights of a path model (PLS) are divided by the items' standard deviations and
 * scaled to a sum of 1; the interval takes them as known. The interval is Student's t, cut off at 0 and 100.
 *
 * C. Fornell et al. (1996), The American Customer Satisfaction Index. Journal of Marketing 60(4), 7-18.
 * M. Tenenhaus et al. (2005), PLS path modeling. Computational Statistics & Data Analysis 48, 159-205.
 *
 * @param moments of the items, over complete answers
 * @param scales one an item
 * @param outer weights of the standardised items, as a path model gives them
 * @returns null where weights are given for items that do not vary
 */
export function satisfactionIndex(
  moments: Moments,
  scales: readonly ScaleRange[],
  outer?: readonly number[],
): SatisfactionIndex | null {
  const covariance = covariances(moments);
  const raw = outer ? outer.map((weight, i) => weight / Math.sqrt(covariance[i]![i]!)) : scales.map(() => 1);
  if (!raw.every(Number.isFinite)) return null;
  const sum = raw.reduce((total, weight) => total + weight, 0);
  const weights = raw.map((weight) => weight / sum);
  const factors = weights.map((weight, i) => (100 * weight) / (scales[i]!.max - scales[i]!.min));
  const mean = factors.reduce((total, factor, i) => total + factor * (moments.means[i]! - scales[i]!.min), 0);
  const variance = factors.reduce(
    (total, a, i) => total + a * factors.reduce((part, b, j) => part + b * covariance[i]![j]!, 0),
    0,
  );
  const { n } = moments;
  const interval = meanInterval({ n, mean, variance: n > 1 ? variance : null }) ?? { low: 0, high: 100 };
  return {
    index: { value: mean, low: Math.max(0, interval.low), high: Math.min(100, interval.high), base: n },
    weights,
  };
}
