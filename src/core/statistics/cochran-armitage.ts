import { chiSquareUpperP } from './chi-square.ts';
import { populationCorrection } from './finite-population.ts';
import type { Proportion } from './newcombe.ts';

/** A test for a linear trend in shares. */
export interface TrendOutcome {
  readonly x2: number;
  readonly p: number;
  /** Least squares slope of the share per unit of the scores, weighted by n. */
  readonly slope: number;
}

/**
 * Whether shares rise or fall along ordered scores, such as the years of waves.
 *
 *   X² = [Σ x (s - s̄)]² / [p (1 - p) Σ n (s - s̄)²],  one degree of freedom
 *
 * W. G. Cochran (1954), Some methods for strengthening the common χ² tests. Biometrics 10, 417-451.
 * P. Armitage (1955), Tests for linear trends in proportions and frequencies. Biometrics 11, 375-386.
 *
 * @param scores one for each proportion, such as years
 * @returns null where there is nothing to test: fewer than two scores, or all or none of everyone
 */
export function cochranArmitage(
  proportions: readonly Proportion[],
  scores: readonly number[],
): TrendOutcome | null {
  const n = proportions.reduce((sum, one) => sum + one.n, 0);
  const x = proportions.reduce((sum, one) => sum + one.x, 0);
  const centre = proportions.reduce((sum, one, i) => sum + one.n * scores[i]!, 0) / n;
  const spread = proportions.reduce((sum, one, i) => sum + one.n * (scores[i]! - centre) ** 2, 0);
  if (!(spread > 0) || x === 0 || x === n) return null;
  const rise = proportions.reduce((sum, one, i) => sum + one.x * (scores[i]! - centre), 0);
  const left = proportions.reduce(
    (sum, one, i) => sum + populationCorrection(one) * one.n * (scores[i]! - centre) ** 2,
    0,
  );
  const x2 = rise === 0 ? 0 : rise ** 2 / ((x / n) * (1 - x / n) * left);
  return { x2, p: chiSquareUpperP(x2, 1), slope: rise / spread };
}
