/** What the mean of a sample and its uncertainty need. */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  /** With n - 1 in the denominator; null for a single value, which has none. */
  readonly variance: number | null;
}

/** A sample from values with how often each was given. None when nothing was given. */
export function sampleOf(counted: readonly { readonly value: number; readonly n: number }[]): Sample | null {
  const n = counted.reduce((sum, point) => sum + point.n, 0);
  if (n === 0) return null;
  const mean = counted.reduce((sum, point) => sum + point.value * point.n, 0) / n;
  const squares = counted.reduce((sum, point) => sum + point.n * (point.value - mean) ** 2, 0);
  return { n, mean, variance: n > 1 ? squares / (n - 1) : null };
}
