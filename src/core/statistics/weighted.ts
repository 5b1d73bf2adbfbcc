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
  /** Degrees of freedom of the error, seldom whole: n - 1 where all weigh alike, fewer the more they differ. */
  readonly freedom: number;
}

/** Respondents who weigh alike, and have a value, or a mean of values. */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number;
  readonly n: number;
  /** The sum of squares about that mean; left out where all have the value. */
  readonly squares?: number | undefined;
}

/**
 * Mean of weighted answers, with the linearised variance of a ratio.
 *
 * The variance is multiplied by 1 - n/N of a finite population.
 *
 *   mean = Σ w y / Σ w,  variance = n/(n - 1) Σ w² (y - mean)² / (Σ w)²,  n_eff = (Σ w)² / Σ w²
 *   freedom = (Σ w²)² / Σ w⁴ - 1
 *
 * Where weights differ much, a few answers make most of the variance, and it is known as badly as that of as few: the
 * degrees of freedom are those of a sum of squares that count w² each (Satterthwaite).
 *
 * L. Kish (1965), Survey Sampling, 427. T. Lumley (2010), Complex Surveys, appendix A. F. E. Satterthwaite (1946), An
 * approximate distribution of estimates of variance components. Biometrics Bulletin 2, 110-114. R. Valliant, K. F. Rust
 * (2010), Degrees of freedom approximations and rules-of-thumb. Journal of Official Statistics 26, 585-602.
 *
 * @param answers the distinct pairs of value and weight, with how many respondents have them
 * @returns null for nobody
 */
export function weightedMean(answers: readonly WeightedValue[], sampled: Sampled = {}): WeightedMean | null {
  const n = answers.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return null;
  const weight = answers.reduce((sum, one) => sum + one.n * one.weight, 0);
  const squared = answers.reduce((sum, one) => sum + one.n * one.weight ** 2, 0);
  const fourth = answers.reduce((sum, one) => sum + one.n * one.weight ** 4, 0);
  const mean = answers.reduce((sum, one) => sum + one.n * one.weight * one.value, 0) / weight;
  const spread = answers.reduce(
    (sum, one) => sum + one.weight ** 2 * (one.n * (one.value - mean) ** 2 + (one.squares ?? 0)),
    0,
  );
  const effective = weight ** 2 / squared;
  const left = populationCorrection(sampled);
  return {
    n,
    weight,
    mean,
    error: n > 1 ? Math.sqrt(((n / (n - 1)) * spread * left) / weight ** 2) : null,
    effective,
    design: n / effective,
    freedom: squared ** 2 / fourth - 1,
  };
}
