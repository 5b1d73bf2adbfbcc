/** Respondents who are alike in everything that is weighted by. */
export interface RakingCell {
  /** The category of these respondents in each dimension. */
  readonly categories: readonly string[];
  /** The sum of their starting weights; their number where all start alike. */
  readonly weight: number;
}

/** The share or number that each category of a dimension has in the population. */
export type RakingTarget = ReadonlyMap<string, number>;

/** Targets that cannot be met, in words that say why and what to do. */
export class RakingError extends Error {}

/** The worst relative error of any margin at which raking stops. */
const RAKED = 1e-10;
const MOST_ROUNDS = 10_000;

/**
 * Raking, or iterative proportional fitting: scales the weights of cells until every margin meets its target. Targets
 * are scaled to the sum of the starting weights, so that shares and numbers say the same. With one dimension it is
 * post-stratification.
 *
 * W. E. Deming, F. F. Stephan (1940), On a least squares adjustment of a sampled frequency table when the expected
 * marginal totals are known. Annals of Mathematical Statistics 11, 427-444.
 *
 * @param targets one a dimension
 * @returns the factor by which each cell's weights are multiplied, in the order of the cells
 * @throws RakingError when a category of a target has no respondent, a respondent's category has no target, or the
 *   margins contradict each other
 */
export function rake(cells: readonly RakingCell[], targets: readonly RakingTarget[]): number[] {
  const total = cells.reduce((sum, cell) => sum + cell.weight, 0);
  const goals = targets.map((target) => scaled(target, total));
  goals.forEach((goal, dimension) => assertCovered(cells, goal, dimension));
  const factors = cells.map(() => 1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    goals.forEach((goal, dimension) => {
      const margins = marginsOf(cells, factors, dimension);
      cells.forEach(({ categories }, index) => {
        const category = categories[dimension]!;
        factors[index]! *= goal.get(category)! / margins.get(category)!;
      });
    });
    if (worstError(cells, factors, goals) < RAKED) return factors;
  }
  throw new RakingError(
    'The targets cannot all be met by the answers there are: they contradict each other. Weight by fewer questions, or join categories.',
  );
}

function scaled(target: RakingTarget, total: number): Map<string, number> {
  const sum = [...target.values()].reduce((all, one) => all + one, 0);
  return new Map(
    [...target]
      .filter(([, value]) => value > 0)
      .map(([category, value]) => [category, (value / sum) * total]),
  );
}

function assertCovered(cells: readonly RakingCell[], goal: RakingTarget, dimension: number): void {
  const present = new Set(
    cells.filter(({ weight }) => weight > 0).map(({ categories }) => categories[dimension]!),
  );
  for (const category of goal.keys())
    if (!present.has(category))
      throw new RakingError(
        `Nobody answered who is "${category}", for whom there is a target. Join the category with another, or leave it out of the targets.`,
      );
  for (const category of present)
    if (!goal.has(category))
      throw new RakingError(
        `There are answers of "${category}", for which there is no target. Add the target, or leave these answers out.`,
      );
}

function marginsOf(
  cells: readonly RakingCell[],
  factors: readonly number[],
  dimension: number,
): Map<string, number> {
  const margins = new Map<string, number>();
  cells.forEach(({ categories, weight }, index) => {
    const category = categories[dimension]!;
    margins.set(category, (margins.get(category) ?? 0) + weight * factors[index]!);
  });
  return margins;
}

/** The worst relative error of any margin. Targets may be shares or numbers. */
export function worstError(
  cells: readonly RakingCell[],
  factors: readonly number[],
  targets: readonly RakingTarget[],
): number {
  const total = cells.reduce((sum, cell) => sum + cell.weight, 0);
  return Math.max(
    ...targets.flatMap((target, dimension) => {
      const goal = scaled(target, total);
      const margins = marginsOf(cells, factors, dimension);
      return [...goal].map(([category, wanted]) => Math.abs(margins.get(category)! / wanted - 1));
    }),
  );
}
