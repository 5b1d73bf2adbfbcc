import type { LevelPair } from '#core/report/segments/segment-table.ts';

/** More comparisons than those of ten groups with each other nobody reads down a page. */
const MOST_LISTED = 45;

/** The comparisons that the page lists: all of them, or of many the clear ones; the downloads have every one. */
export function listedPairs(pairs: readonly LevelPair[]): {
  readonly listed: readonly LevelPair[];
  readonly shortened: boolean;
} {
  if (pairs.length <= MOST_LISTED) return { listed: pairs, shortened: false };
  return { listed: pairs.filter(({ clear }) => clear), shortened: true };
}
