import { chiSquareUpperP } from './chi-square.ts';

/** A value with how often each group gave it. */
export type Ranked = readonly { readonly value: number; readonly n: number }[];

/** The test that groups come from one distribution. */
export interface KruskalWallisOutcome {
  readonly h: number;
  readonly df: number;
  readonly p: number;
}

/**
 * The test of Kruskal and Wallis that groups do not differ in where their values lie. It goes by ranks, so that a few
 * very large values decide nothing; values that occur several times share the mean of their ranks.
 *
 *   H = (12 / (N (N + 1)) Σ R²/n - 3 (N + 1)) / (1 - Σ (t³ - t) / (N³ - N)),  df = groups - 1
 *
 * with R the sum of ranks of a group, n its size, and t how often each value occurs in all.
 *
 * W. H. Kruskal, W. A. Wallis (1952), Use of ranks in one-criterion variance analysis. JASA 47, 583-621.
 *
 * @param groups the values of each group, counted; groups without any are left out
 * @returns null for fewer than two groups, or where all values are the same
 */
export function kruskalWallis(groups: readonly Ranked[]): KruskalWallisOutcome | null {
  const given = groups
    .map((group) => new Map(group.filter(({ n }) => n > 0).map(({ value, n }) => [value, n])))
    .filter((group) => group.size > 0);
  const values = [...new Set(given.flatMap((group) => [...group.keys()]))].sort((a, b) => a - b);
  if (given.length < 2 || values.length < 2) return null;

  const rankSums = given.map(() => 0);
  let below = 0;
  let ties = 0;
  for (const value of values) {
    const counts = given.map((group) => group.get(value) ?? 0);
    const t = counts.reduce((sum, n) => sum + n, 0);
    counts.forEach((n, group) => (rankSums[group]! += n * (below + (t + 1) / 2)));
    below += t;
    ties += t ** 3 - t;
  }
  const all = below;
  const sizes = given.map((group) => [...group.values()].reduce((sum, n) => sum + n, 0));
  const spread = rankSums.reduce((sum, ranks, group) => sum + ranks ** 2 / sizes[group]!, 0);
  const h = ((12 / (all * (all + 1))) * spread - 3 * (all + 1)) / (1 - ties / (all ** 3 - all));
  const df = given.length - 1;
  return { h, df, p: chiSquareUpperP(h, df) };
}
