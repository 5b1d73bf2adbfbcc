import { fUpperP } from './fisher-f.ts';
import { hasVariance, squaredErrorOf, type Sample } from './sample.ts';

/** Welch's test that several means are the same. */
export interface AnovaOutcome {
  readonly f: number;
  readonly df1: number;
  /** Seldom whole. */
  readonly df2: number;
  readonly p: number;
}

/**
 * Whether the means of several independent groups differ at all, their variances being what they may.
 *
 *   w = n/s²,  m = Σ w mean / Σ w,  h = Σ (1 - w/Σw)² / (n - 1)
 *   F = [Σ w (mean - m)² / (k - 1)] / [1 + 2 (k - 2) h / (k² - 1)],  df2 = (k² - 1) / (3 h)
 *
 * B. L. Welch (1951), On the comparison of several mean values: an alternative approach. Biometrika 38, 330-336.
 *
 * Of finite populations, w is n/((1 - n/N) s²).
 *
 * @returns null unless there are two groups or more, each with a spread, and with somebody left who did not answer
 */
export function welchAnova(groups: readonly Sample[]): AnovaOutcome | null {
  const k = groups.length;
  if (k < 2 || !groups.every(hasVariance) || groups.some(({ variance }) => variance <= 0)) return null;
  const errors = groups.map(squaredErrorOf);
  if (errors.includes(0)) return null;
  const weights = errors.map((error) => 1 / error);
  const weight = weights.reduce((sum, w) => sum + w, 0);
  const mean = groups.reduce((sum, group, i) => sum + weights[i]! * group.mean, 0) / weight;
  const between = groups.reduce((sum, group, i) => sum + weights[i]! * (group.mean - mean) ** 2, 0);
  const h = groups.reduce((sum, { n }, i) => sum + (1 - weights[i]! / weight) ** 2 / (n - 1), 0);
  const f = between / (k - 1) / (1 + (2 * (k - 2) * h) / (k * k - 1));
  const df1 = k - 1;
  const df2 = (k * k - 1) / (3 * h);
  return { f, df1, df2, p: fUpperP(f, df1, df2) };
}
