import type { Sampled } from './finite-population.ts';

/**
 * Means and covariances of several variables over the same respondents: all that regression, driver analysis,
 * reliability and path models need of the answers, so that no answer has to be kept at hand for them.
 */
export interface Moments extends Sampled {
  readonly n: number;
  readonly means: readonly number[];
  /** Sums of squares and products about the means, symmetric, a row a variable. */
  readonly products: readonly (readonly number[])[];
}

/**
 * Moments of the same respondents with some variables turned round, each value x being `about - x`: what agreement with
 * the opposite statement would have been.
 *
 * @param abouts one a variable, such as min + max of its scale; null where it stays as it is
 */
export function turned(
  { n, means, products, sampled }: Moments,
  abouts: readonly (number | null)[],
): Moments {
  const sign = (variable: number) => (abouts[variable] === null ? 1 : -1);
  return {
    n,
    means: means.map((mean, a) => (abouts[a] === null ? mean : abouts[a]! - mean)),
    products: products.map((row, a) => row.map((product, b) => sign(a) * sign(b) * product)),
    sampled,
  };
}

/** Covariances with n - 1 in the denominator. */
export function covariances({ n, products }: Moments): number[][] {
  return products.map((row) => row.map((product) => product / (n - 1)));
}

/**
 * Pearson correlations.
 *
 * @returns null when a variable does not vary, for then it goes with nothing
 */
export function correlations({ products }: Moments): number[][] | null {
  const roots = products.map((row, a) => Math.sqrt(row[a]!));
  if (roots.some((root) => !(root > 0))) return null;
  return products.map((row, a) => row.map((product, b) => (a === b ? 1 : product / (roots[a]! * roots[b]!))));
}
