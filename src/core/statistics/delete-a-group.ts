/** The variance among fewer groups than this says little. */
export const FEWEST_DELETED = 10;

/**
 * The variance of an estimate by the jackknife over random groups: how far it moves when one group after the other is left
 * out. It supposes nothing about how the answers are distributed.
 *
 *   v = (G - 1)/G Σ (θ without g - their mean)²
 *
 * P. S. Kott (2001), The delete-a-group jackknife. Journal of Official Statistics 17, 521-526. B. Efron, C. Stein (1981), The
 * jackknife estimate of variance. Annals of Statistics 9, 586-596.
 *
 * @param parts sums of each group that has anybody in it
 * @param estimate what is made of summed sums; null where they allow none
 * @returns null for too few groups, or where the rest without one of them allows no estimate
 */
export function deletedGroupVariance(
  parts: readonly (readonly number[])[],
  estimate: (sums: readonly number[]) => number | null,
): number | null {
  const groups = parts.length;
  if (groups < FEWEST_DELETED) return null;
  const all = parts[0]!.map((_, at) => parts.reduce((sum, part) => sum + part[at]!, 0));
  const without: number[] = [];
  for (const part of parts) {
    const one = estimate(all.map((sum, at) => sum - part[at]!));
    if (one === null || !Number.isFinite(one)) return null;
    without.push(one);
  }
  const mean = without.reduce((sum, one) => sum + one, 0) / groups;
  return ((groups - 1) / groups) * without.reduce((sum, one) => sum + (one - mean) ** 2, 0);
}
