import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * The standard normal deviate below which a share `p` of the distribution lies. Good to 1e-9 for p from 1e-5 to
 * 1 - 1e-5, which is more than any interval asks for; digits are lost further out in the tails.
 */
export function normalQuantile(p: number): number {
  return quantile(p, 0, 1);
}

/** The share of the standard normal distribution that lies below `x`. */
export function normalCdf(x: number): number {
  return cdf(x, 0, 1);
}

/** The deviate z that bounds a two-sided interval: 1.96 for a confidence of 0.95. */
export function criticalZ(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}

/** Two-sided p of a standard normal statistic. Taken from the lower tail, where no digits are lost. */
export function twoSidedP(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}
