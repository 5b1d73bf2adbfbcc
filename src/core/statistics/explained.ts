/**
 * R²: the share of one variable's variance that goes with others, from correlations alone: r' R⁻¹ r, by Cholesky's
 * decomposition of R. Predictors that repeat what those before them say add nothing.
 *
 * N. R. Draper, H. Smith (1998), Applied Regression Analysis, 3rd edition.
 *
 * @param correlations of all variables; symmetric, ones on the diagonal
 * @param predictors indices of the variables that explain
 * @param outcome index of the variable that is explained
 */
export function explained(
  correlations: readonly (readonly number[])[],
  predictors: readonly number[],
  outcome: number,
): number {
  const rows: number[][] = [];
  const projections: number[] = [];
  let r2 = 0;
  for (const predictor of predictors) {
    const row: number[] = [];
    let left = 1;
    let projection = correlations[predictor]![outcome]!;
    rows.forEach((before, place) => {
      const other = predictors[place]!;
      const shared = before.reduce(
        (sum, value, at) => (at < place ? sum - value * row[at]! : sum),
        correlations[predictor]![other]!,
      );
      const entry = before[place]! > 0 ? shared / before[place]! : 0;
      row.push(entry);
      left -= entry * entry;
      projection -= entry * projections[place]!;
    });
    const root = left > TOO_SMALL ? Math.sqrt(left) : 0;
    row.push(root);
    rows.push(row);
    projections.push(root > 0 ? projection / root : 0);
    r2 += projections.at(-1)! ** 2;
  }
  return r2;
}

/** What is left of a standardised variable when it is a mere sum of others, up to rounding. */
const TOO_SMALL = 1e-12;
