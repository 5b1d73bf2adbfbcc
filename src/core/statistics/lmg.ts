/** More would take over 4,096 regressions; beyond it Johnson's weights are used. */
export const LARGEST_LMG = 12;

/**
 * How R² divides among predictors, averaged over every order in which they may come in (LMG; Shapley's value): sums
 * to R², and none is negative.
 *
 *   share(j) = Σ over subsets S without j of |S|! (p - |S| - 1)! / p! [R²(S ∪ j) - R²(S)]
 *
 * R. H. Lindeman, P. F. Merenda, R. Z. Gold (1980), Introduction to Bivariate and Multivariate Analysis, 119.
 * U. Grömping (2006), Relative importance for linear regression in R: the package relaimpo. JSS 17(1).
 *
 * @param correlations of all variables
 * @param predictors indices of 1 to LARGEST_LMG predictors
 * @param outcome index of the variable that is explained
 * @returns shares of the variance of the outcome, in the order of the predictors
 * @throws RangeError for more predictors
 */
export function lmg(
  correlations: readonly (readonly number[])[],
  predictors: readonly number[],
  outcome: number,
): number[] {
  const p = predictors.length;
  if (p > LARGEST_LMG)
    throw new RangeError(`LMG of ${p} drivers: takes at most ${LARGEST_LMG}. Use Johnson's weights.`);
  const r2 = r2OfSubsets(correlations, predictors, outcome);
  const weight = weightsBySize(p);
  return predictors.map((_, place) => {
    let share = 0;
    for (let set = 0; set < r2.length; set++) {
      if (set & (1 << place)) continue;
      share += weight[sizeOf(set)]! * (r2[set | (1 << place)]! - r2[set]!);
    }
    return share;
  });
}

/** s! (p - s - 1)! / p! for s from 0 to p - 1. */
function weightsBySize(p: number): number[] {
  const weights = [1 / p];
  for (let size = 1; size < p; size++) weights.push((weights[size - 1]! * size) / (p - size));
  return weights;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size++;
  return size;
}

/**
 * R² of every subset, at the place whose bits say which predictors are in it. Each subset is one step from another:
 * what is left of all variables after a predictor has been taken out of them (a Schur complement) is kept for those that
 * follow, so that a subset costs a few operations instead of a regression.
 */
function r2OfSubsets(
  correlations: readonly (readonly number[])[],
  predictors: readonly number[],
  outcome: number,
): Float64Array {
  const p = predictors.length;
  const variables = [...predictors, outcome];
  const r2 = new Float64Array(2 ** p);
  // What is left of the variables, a matrix for each number of predictors taken out.
  const left = Array.from({ length: p + 1 }, () => new Float64Array((p + 1) ** 2));
  variables.forEach((a, i) =>
    variables.forEach((b, j) => (left[0]![i * (p + 1) + j] = correlations[a]![b]!)),
  );
  const takeOut = (set: number, depth: number, from: number) => {
    const before = left[depth]!;
    const after = left[depth + 1]!;
    for (let next = from; next < p; next++) {
      const row = next * (p + 1);
      const own = before[row + next]!;
      const factor = own > TOO_SMALL ? 1 / own : 0;
      for (let i = next + 1; i <= p; i++) {
        const share = before[row + i]! * factor;
        for (let j = i; j <= p; j++)
          after[i * (p + 1) + j] = before[i * (p + 1) + j]! - share * before[row + j]!;
      }
      const wider = set | (1 << next);
      r2[wider] = r2[set]! + before[row + p]! ** 2 * factor;
      takeOut(wider, depth + 1, next + 1);
    }
  };
  takeOut(0, 0, 0);
  return r2;
}

/** What is left of a standardised predictor when it is a mere sum of others, up to rounding. */
const TOO_SMALL = 1e-12;
