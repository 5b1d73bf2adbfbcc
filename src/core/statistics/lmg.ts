import { explained } from './explained.ts';

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
  const r2 = Float64Array.from({ length: 2 ** p }, (_, set) =>
    explained(
      correlations,
      predictors.filter((_, place) => set & (1 << place)),
      outcome,
    ),
  );
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
