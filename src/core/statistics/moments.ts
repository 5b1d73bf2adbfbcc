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
 * Moments of complete rows, one number a variable. Computed about the first row, so that a large common level costs no
 * digits.
 *
 * @param weights one a row; 1 each where there are none. The sum of the weights is scaled to the number of rows.
 * @returns null for no rows
 */
export function momentsOf(rows: readonly (readonly number[])[], weights?: readonly number[]): Moments | null {
  const origin = rows[0];
  if (!origin) return null;
  const n = rows.length;
  const all = weights?.reduce((sum, w) => sum + w, 0) ?? n;
  const weightOf = (row: number) => (weights ? (weights[row]! * n) / all : 1);
  const size = origin.length;
  const sums = new Array<number>(size).fill(0);
  const squares = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  rows.forEach((row, index) => {
    const weight = weightOf(index);
    for (let a = 0; a < size; a++) {
      const shifted = row[a]! - origin[a]!;
      sums[a]! += weight * shifted;
      for (let b = 0; b <= a; b++) squares[a]![b]! += weight * shifted * (row[b]! - origin[b]!);
    }
  });
  return {
    n,
    means: sums.map((sum, a) => origin[a]! + sum / n),
    products: squares.map((_, a) =>
      squares.map((_, b) => {
        const [high, low] = a >= b ? [a, b] : [b, a];
        return squares[high]![low]! - (sums[a]! * sums[b]!) / n;
      }),
    ),
  };
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
