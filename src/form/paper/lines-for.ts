import type { Item } from '#core/survey/item.ts';

/** Characters that a hand writes on one line of a sheet. */
const PER_LINE = 70;
/** More would turn the sheet into an essay; there is always the back. */
const MOST = 5;

/** How many lines to draw for an answer in words: one for a few words, more for a comment. */
export function linesFor(item: Item): number {
  if (item.type !== 'longtext') return 1;
  return Math.min(MOST, Math.max(3, Math.ceil(item.maxLength / PER_LINE / 4)));
}
