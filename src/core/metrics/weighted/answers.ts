import type { Sampled } from '../../statistics/finite-population.ts';
import type { Interval } from '../../statistics/interval.ts';
import { weightedMean, type WeightedMean } from '../../statistics/weighted.ts';
import type { Estimate } from '../estimate.ts';

/** The distinct pairs of what an answer counts as and of its weight, with how many answers have them. */
export type WeightedAnswers = readonly {
  readonly value: number;
  readonly weight: number;
  readonly n: number;
}[];

/** A weighted figure with what a comparison of two needs. */
export interface WeightedEstimate extends Estimate {
  /** Kish's effective number of answers. */
  readonly effective: number;
  /** Linearised standard error, the weights taken as known; null for a single answer. */
  readonly error: number | null;
}

/**
 * The mean of weighted answers with an interval of a kind. None of nobody.
 *
 * @param interval the 95 % limits of what was found
 * @param sampled the part of a finite population that answered
 */
export function weightedEstimate(
  answers: WeightedAnswers,
  interval: (found: WeightedMean) => Interval,
  sampled: Sampled = {},
): WeightedEstimate | null {
  const found = weightedMean(answers, sampled);
  if (!found) return null;
  const { mean: value, n: base, effective, error } = found;
  return { value, ...interval(found), base, effective, error };
}
