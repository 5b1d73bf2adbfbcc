import { LuDecomposition, Matrix, SingularValueDecomposition } from 'ml-matrix';

/** Least squares on standardised variables. */
export interface Regression {
  /** Standardised coefficients in the order of the predictors. */
  readonly betas: readonly number[];
  readonly r2: number;
}

/**
 * Least squares of one standardised variable on others, from correlations alone: β = R⁻¹ r, R² = r' β.
 *
 * N. R. Draper, H. Smith (1998), Applied Regression Analysis, 3rd edition.
 *
 * @param correlations of all variables
 * @param predictors indices of the predictors; none explain nothing
 * @param outcome index of the variable that is explained
 * @returns null when predictors repeat each other
 */
export function regress(
  correlations: readonly (readonly number[])[],
  predictors: readonly number[],
  outcome: number,
): Regression | null {
  if (predictors.length === 0) return { betas: [], r2: 0 };
  const among = new Matrix(predictors.map((a) => predictors.map((b) => correlations[a]![b]!)));
  if (new SingularValueDecomposition(among).condition > 1 / SINGULAR) return null;
  const shared = predictors.map((a) => correlations[a]![outcome]!);
  const betas = new LuDecomposition(among).solve(Matrix.columnVector(shared)).to1DArray();
  return { betas, r2: betas.reduce((sum, beta, index) => sum + beta * shared[index]!, 0) };
}

/** Beyond this condition the answer is rounding error. */
const SINGULAR = 1e-12;
