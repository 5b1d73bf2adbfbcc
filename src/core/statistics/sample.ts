import { populationCorrection, type Sampled } from './finite-population.ts';

/** What the mean of a sample and its uncertainty need. */
export interface Sample extends Sampled {
  readonly n: number;
  readonly mean: number;
  /** With n - 1 in the denominator; null for a single value, which has none. */
  readonly variance: number | null;
}

/** A sample from values with how often each was given. None when nothing was given. */
export function sampleOf(
  counted: readonly { readonly value: number; readonly n: number }[],
  { sampled }: Sampled = {},
): Sample | null {
  const n = counted.reduce((sum, point) => sum + point.n, 0);
  if (n === 0) return null;
  const mean = counted.reduce((sum, point) => sum + point.value * point.n, 0) / n;
  const squares = counted.reduce((sum, point) => sum + point.n * (point.value - mean) ** 2, 0);
  return { n, mean, variance: n > 1 ? squares / (n - 1) : null, sampled };
}

/** The squared standard error of the mean: variance/n, times 1 - n/N of a finite population. */
export function squaredErrorOf(sample: Sample & { readonly variance: number }): number {
  return (sample.variance / sample.n) * populationCorrection(sample);
}

export function hasVariance(sample: Sample): sample is Sample & { readonly variance: number } {
  return sample.variance !== null;
}
