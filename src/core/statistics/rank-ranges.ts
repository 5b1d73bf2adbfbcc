/** The first and the last rank that something may have among others, 1 being the best. */
export interface RankRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The ranks that each of several may have: behind as many as are clearly ahead of it, ahead of as many as are clearly
 * behind. What cannot be told apart shares its ranks.
 *
 *   first = 1 + |{ j clearly ahead of i }|     last = n - |{ j clearly behind i }|
 *
 * Where "clearly" is decided by tests of all pairs that keep the chance of any mistake at 5 % (Holm), the ranges hold
 * the true ranks of all of them together with at least 95 %.
 *
 * M. Mogstad, J. P. Romano, A. M. Shaikh, D. Wilhelm (2024), Inference for ranks with applications to mobility across
 * neighbourhoods and academic achievement across countries. Review of Economic Studies 91, 476-518.
 *
 * @param ahead whether the one at the first place is clearly ahead of the one at the second
 */
export function rankRanges(n: number, ahead: (one: number, other: number) => boolean): RankRange[] {
  const all = Array.from({ length: n }, (_, index) => index);
  return all.map((one) => ({
    first: 1 + all.filter((other) => other !== one && ahead(other, one)).length,
    last: n - all.filter((other) => other !== one && ahead(one, other)).length,
  }));
}
