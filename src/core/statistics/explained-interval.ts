import { populationCorrection, type Sampled } from './finite-population.ts';
import { CONFIDENCE, type Interval } from './interval.ts';
import { percentileInterval } from './percentile-interval.ts';

/** What the samples were drawn from. */
export interface Explained extends Sampled {
  /** Respondents. */
  readonly n: number;
  /** How many variables explain. */
  readonly predictors: number;
  /** How many groups each sample was drawn from. */
  readonly groups: number;
}

/**
 * The interval of a share of variance that goes with several variables (R²), from what it came to in samples drawn from
 * groups. R² is overestimated, in samples drawn from a sample twice so. On the scale of log(1 - R²) that moves all of
 * them alike: the limits of the samples drawn, seen from their mean, are laid around the adjusted R², and drawn in by as
 * much as samples drawn vary too much where there are many variables to few respondents.
 *
 *   adjusted = 1 - (1 - R²)(n - 1) / (n - p - 1)
 *   log(1 - ρ²) = log(1 - adjusted) + √((n - p - 1)/(n - 1)) (limit of log(1 - R²*) - mean of log(1 - R²*))
 *
 * How often it holds the truth is simulated in `tests/core/coverage/drivers.test.ts`.
 *
 * M. Ezekiel (1930), Methods of Correlation Analysis. Wiley. N. El Karoui, E. Purdom (2018), Can we trust the bootstrap in
 * high-dimensions? The case of linear models. Journal of Machine Learning Research 19(5).
 *
 * Of a finite population R² is overestimated by as much less as there are fewer left to ask.
 *
 * @param r2 of the whole sample
 * @param drawn R² of each sample drawn, as `bootstrapGroups` draws them
 * @returns within 0 to 1; null for too few respondents or groups, or for no samples
 */
export function explainedInterval(
  r2: number,
  drawn: readonly number[],
  { n, predictors, groups, ...sampled }: Explained,
  confidence = CONFIDENCE,
): Interval | null {
  const left = drawn.map(logLeft);
  const limits = percentileInterval(left, groups, confidence);
  if (!limits || n - predictors < 2) return null;
  const mean = left.reduce((sum, one) => sum + one, 0) / left.length;
  const freedom = (n - predictors - 1) / (n - 1);
  const centre = logLeft(r2) - populationCorrection(sampled) * Math.log(freedom);
  const share = (limit: number) => Math.max(0, 1 - Math.exp(centre + Math.sqrt(freedom) * (limit - mean)));
  return { low: share(limits.high), high: share(limits.low) };
}

/** The logarithm of the share that does not go with them; where all does, of what rounding leaves. */
function logLeft(r2: number): number {
  return Math.log(Math.max(Number.EPSILON, 1 - r2));
}
