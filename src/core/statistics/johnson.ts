import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/**
 * Johnson's relative weights: how R² divides among predictors, by way of the orthogonal variables closest to them.
 * Sums to R², none is negative, and any number of predictors is quickly done.
 *
 *   R = Q Δ Q',  Λ = Q √Δ Q',  β = Λ⁻¹ r,  weight(j) = Σ_k Λ²(j, k) β²(k)
 *
 * J. W. Johnson (2000), A heuristic method for estimating the relative weight of predictor variables in multiple
 * regression. Multivariate Behavioral Research 35, 1-19.
 *
 * @param correlations of all variables
 * @param predictors indices of the predictors
 * @param outcome index of the variable that is explained
 * @returns shares of the variance of the outcome in the order of the predictors; null when predictors repeat each other
 */
export function johnson(
  correlations: readonly (readonly number[])[],
  predictors: readonly number[],
  outcome: number,
): number[] | null {
  const among = new Matrix(predictors.map((a) => predictors.map((b) => correlations[a]![b]!)));
  const { realEigenvalues: values, eigenvectorMatrix: vectors } = new EigenvalueDecomposition(among, {
    assumeSymmetric: true,
  });
  if (values.some((value) => !(value > SINGULAR))) return null;
  const power = (exponent: number) =>
    vectors.mmul(Matrix.diag(values.map((value) => value ** exponent))).mmul(vectors.transpose());
  const loadings = power(0.5);
  const withOutcome = Matrix.columnVector(predictors.map((a) => correlations[a]![outcome]!));
  const betas = power(-0.5).mmul(withOutcome);
  return predictors.map((_, j) =>
    predictors.reduce((sum, _, k) => sum + loadings.get(j, k) ** 2 * betas.get(k, 0) ** 2, 0),
  );
}

/** An eigenvalue as small as this is nought but for rounding. */
const SINGULAR = 1e-10;
