import { covariances, type Moments } from '../statistics/moments.ts';
import type { Sample } from '../statistics/sample.ts';
import { boundedMean, boundedMeanChange } from './bounded-mean.ts';
import type { Difference, Estimate } from './estimate.ts';
import type { ScaleRange } from './scale-mean.ts';

/** An index with the share that each item has in it. */
export interface SatisfactionIndex {
  /** 0 to 100. */
  readonly index: Estimate;
  /** One an item, summing to 1. */
  readonly weights: readonly number[];
}

const INDEX_SCALE = { min: 0, max: 100 } as const;

/**
 * Satisfaction index, 0 to 100, of several items.
 *
 *   100 Σ w (mean - min) / (max - min)
 *
 * Each mean is that of everyone who answered the item, so that the index follows from means that are published and nothing can
 * be had by subtracting it from them. How far it may be off follows from those who answered all, which is a little further
 * where some answered a part.
 *
 * Without weights all items count alike. Weights of a path model (PLS) are divided by the items' standard deviations and
 * scaled to a sum of 1; the interval takes them as known. The interval is Student's t, cut off at 0 and 100
 * (`boundedMean`).
 *
 * C. Fornell et al. (1996), The American Customer Satisfaction Index. Journal of Marketing 60(4), 7-18.
 * M. Tenenhaus et al. (2005), PLS path modeling. Computational Statistics & Data Analysis 48, 159-205.
 *
 * @param moments of the items, over complete answers
 * @param scales one an item
 * @param outer weights of the standardised items, as a path model gives them
 * @param means of the items over everyone who answered each; those of `moments` where all answered all
 * @returns null where weights are given for items that do not vary
 */
export function satisfactionIndex(
  moments: Moments,
  scales: readonly ScaleRange[],
  outer?: readonly number[],
  means: readonly number[] = moments.means,
): SatisfactionIndex | null {
  const covariance = outer ? covariances(moments) : null;
  const raw = outer ? outer.map((weight, i) => weight / Math.sqrt(covariance![i]![i]!)) : scales.map(() => 1);
  if (!raw.every(Number.isFinite)) return null;
  const weights = sharesOf(raw);
  return { index: boundedMean(indexSample(moments, scales, weights, means), INDEX_SCALE), weights };
}

/** Weights scaled to a sum of 1. */
export function sharesOf(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** How many points of the index a point of each item makes. */
export function indexFactors(scales: readonly ScaleRange[], weights: readonly number[]): number[] {
  return weights.map((weight, i) => (100 * weight) / (scales[i]!.max - scales[i]!.min));
}

/**
 * The respondents' own indices, 0 to 100, as a sample.
 *
 * @param weights one an item, summing to 1
 * @param means of the items over everyone who answered each
 */
export function indexSample(
  moments: Moments,
  scales: readonly ScaleRange[],
  weights: readonly number[],
  means: readonly number[] = moments.means,
): Sample {
  const factors = indexFactors(scales, weights);
  const mean = factors.reduce((total, factor, i) => total + factor * (means[i]! - scales[i]!.min), 0);
  const { n, sampled } = moments;
  if (n < 2) return { n, mean, variance: null, sampled };
  const covariance = covariances(moments);
  const variance = factors.reduce(
    (total, a, i) => total + a * factors.reduce((part, b, j) => part + b * covariance[i]![j]!, 0),
    0,
  );
  // Where everyone is alike, what is left of subtracting is no spread.
  return { n, mean, variance: variance > 1e-9 ? variance : 0, sampled };
}

/** How many points the index `now` lies above that `before`, by Welch's test. */
export function indexChange(now: Sample, before: Sample): Difference {
  return boundedMeanChange(now, before, INDEX_SCALE);
}

/** An index of a sample of respondents' indices. */
export function indexOf(sample: Sample): Estimate {
  return boundedMean(sample, INDEX_SCALE);
}
