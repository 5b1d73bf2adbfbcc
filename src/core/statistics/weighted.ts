import { populationCorrection, type Sampled } from './finite-population.ts';

/** A weighted mean with what it rests on. */
export interface WeightedMean {
  readonly n: number;
  readonly weight: number;
  readonly mean: number;
  /** Standard error, the weights taken as known; null for a single answer. */
  readonly error: number | null;
  /** Kish's effective size: as many answers of equal weight would be as exact, where weights have nothing to do with answers. */
  readonly effective: number;
  /** Design effect n / effective, 1 or more. */
  readonly design: number;
}

/**
 * Mean of weighted answers, with the linearised variance of a ratio.
 *
 * The variance is multiplied by 1 - n/N of a finite population.
 *
 *   mean = Σ w y / Σ w,  variance = n/(n - 1) Σ w² (y - mean)² / (Σ w)²,  n_eff = (Σ w)² / Σ w²
 *
 * L. Kish (1965), Survey Sampling, 427. T. Lumley (2010), Complex Surveys, appendix A.
 *
 * @param answers the distinct pairs of value and weight, with how many respondents have them
 * @returns null for nobody
 */
export function weightedMean(
  answers: readonly { readonly value: number; readonly weight: number; readonly n: number }[],
  sampled: Sampled = {},
): WeightedMean | null {
  const n = answers.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return null;
  const weight = answers.reduce((sum, one) => sum + one.n * one.weight, 0);
  const squared = answers.reduce((sum, one) => sum + one.n * one.weight ** 2, 0);
  const mean = answers.reduce((sum, one) => sum + one.n * one.weight * one.value, 0) / weight;
  const spread = answers.reduce((sum, one) => sum + one.n * (one.weight * (one.value - mean)) ** 2, 0);
  const effective = weight ** 2 / squared;
  const left = populationCorrection(sampled);
  return {
    n,
    weight,
    mean,
    error: n > 1 ? Math.sqrt(((n / (n - 1)) * spread * left) / weight ** 2) : null,
    effective,
    design: n / effective,
  };
}
