/** When the survey opens or closes: milliseconds since 1970, and whether it takes answers from then on. */
export type PageTurn = readonly [at: number, open: boolean];

/**
 * What holds at a moment.
 *
 * @param turns in order of time
 * @param shut the notice that holds before the first turn, by its number; undefined where the survey is open
 * @returns the notice that holds, and in how many milliseconds the next turn is
 */
export function turnAt(
  turns: readonly PageTurn[],
  shut: number | undefined,
  now: number,
): { readonly shut: number | undefined; readonly next: number | undefined } {
  const next = turns.find(([at]) => at > now);
  const last = turns.filter(([at]) => at <= now).at(-1);
  return {
    shut: !last ? shut : last[1] ? undefined : last[0],
    next: next && next[0] - now,
  };
}
