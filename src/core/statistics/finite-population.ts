/** What a sample is of a population that can be counted, such as a list of customers. */
export interface Sampled {
  /**
   * The part of all whom a figure is about that it rests on, 0 to 1: n/N. Left out where N is not known, or so large that
   * it makes no difference.
   */
  readonly sampled?: number | undefined;
}

/**
 * The factor by which the variance of an estimate shrinks when n of a known list of N answered: 1 - n/N, 0 where all of
 * them did.
 *
 * W. G. Cochran (1977), Sampling Techniques, 3rd edition, 2.6. Wiley.
 *
 * @throws RangeError when more answered than there are
 */
export function populationCorrection({ sampled = 0 }: Sampled): number {
  if (!(sampled >= 0 && sampled <= 1))
    throw new RangeError(`A sample is a part of its population, 0 to 1 of it, not ${sampled}.`);
  return 1 - sampled;
}

/**
 * As many answers of an endless population as would be as exact: n / (1 - n/N). Score intervals take it in place of n, as
 * they take Kish's effective number of weighted answers. Endless itself where all of a population answered.
 *
 * C. Franco, R. J. A. Little, T. A. Louis, E. V. Slud (2019), Comparative study of confidence intervals for proportions in
 * complex sample surveys. Journal of Survey Statistics and Methodology 7, 334-364.
 */
export function effectiveSize(n: number, sampled: Sampled): number {
  return n / populationCorrection(sampled);
}

/**
 * A difference in standard errors. Where there is no error, as everyone was asked, any difference is beyond doubt and
 * endlessly many, and no difference is none.
 */
export function inErrors(difference: number, error: number): number {
  return difference === 0 ? 0 : difference / error;
}
