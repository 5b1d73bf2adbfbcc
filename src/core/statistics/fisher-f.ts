import cdf from '@stdlib/stats-base-dists-f-cdf';
import quantile from '@stdlib/stats-base-dists-f-quantile';

/** The value below which a share `p` of Fisher's F distribution lies, with `df1` and `df2` degrees of freedom. */
export function fQuantile(p: number, df1: number, df2: number): number {
  return quantile(p, df1, df2);
}

/** How likely a value of `f` or more is. Taken from the other end (1/F has the degrees swapped), where no digits are lost. */
export function fUpperP(f: number, df1: number, df2: number): number {
  return f > 0 ? cdf(1 / f, df2, df1) : 1;
}
