import cdf from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';

/** The deviate of Student's t with `df` degrees of freedom (any positive number) below which a share `p` lies. */
export function tQuantile(p: number, df: number): number {
  return quantile(p, df);
}

/** Two-sided p of a t statistic with `df` degrees of freedom. */
export function tTwoSidedP(t: number, df: number): number {
  return Math.min(1, 2 * cdf(-Math.abs(t), df));
}
