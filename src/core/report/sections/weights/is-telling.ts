import type { Targets } from './targets.ts';

/** What is published of the weights beside each figure: smallest, largest and design effect. */
const TOLD_OF_WEIGHTS = 3;

/**
 * Whether weighted figures could give back a small group. The groups that weights are made of are the cells of a table
 * whose margins are published as segments; a weighted figure is one more sum over them, and what is said of the weights
 * three more. Where the margins leave fewer cells free than that, the sums can be solved for every cell.
 *
 * Weights that came with the answers make one table of nothing but its total, of which no cell is published.
 *
 * @param sizes of the cells, empty ones left out
 * @param targets null for weights that came with the answers
 */
export function isTelling(sizes: readonly number[], targets: Targets | null, minimum: number): boolean {
  // With one target the cells are the levels of a segment, which are protected as such.
  if ((targets && targets.length < 2) || sizes.every((size) => size === 0 || size >= minimum)) return false;
  const margins = (targets ?? []).reduce((sum, { shares }) => sum + shares.size - 1, 1);
  return sizes.filter((size) => size > 0).length - margins <= TOLD_OF_WEIGHTS;
}
