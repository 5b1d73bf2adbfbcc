import type { Estimate } from '../metrics/estimate.ts';
import { isUnanimous, together, type Answers } from './unanimous.ts';
import type { Figure, Hidden } from './report.ts';

/**
 * The one home of the rule for what may be released.
 *
 * A cell is a group of people that figures are about; its size is the number of answers they rest on. A cell smaller
 * than the minimum is hidden, one whose people all gave the same answer too, whatever its size, and so are as many others
 * as it takes that no published totals give it back. The figures of any other cell are published whole, with every value of
 * its distribution.
 *
 * L. Willenborg, T. de Waal (2001), Elements of Statistical Disclosure Control. Springer, chapters 6 and 7.
 */

/** Figures on fewer answers than this are flagged. */
export const LOW_BASE = 30;

/**
 * Why a cell on its own may not be shown, or null when it may.
 *
 * @param size the answers its figures rest on
 * @param among the respondents they come from: of a handful, even that none of them answered would tell something
 * @param answers what they answered, where figures of the cell would tell that of each if it was the same of all. The reason
 *   given is not that they did: it would be half of the answer
 */
export function reasonToHide(size: number, among: number, minimum: number, answers?: Answers): Hidden | null {
  if (size === 0 && (among === 0 || among >= minimum)) return 'noData';
  if (size < minimum) return 'tooFew';
  return answers && isUnanimous(answers, size) ? 'complement' : null;
}

/**
 * The same for a group that is part of others whose own figures are published: those who answered two questions, of those
 * who answered either. Where only a few of a whole are not in the part, subtracting would tell on them.
 *
 * @param wholes the sizes of the groups that it is part of
 */
export function reasonToHidePart(
  size: number,
  wholes: readonly number[],
  among: number,
  minimum: number,
): Hidden | null {
  const reason = reasonToHide(size, among, minimum);
  if (reason) return reason;
  return wholes.some((whole) => whole > size && whole - size < minimum) ? 'complement' : null;
}

export function isLowBase(size: number): boolean {
  return size < LOW_BASE;
}

/** An estimate as it may be published. */
export function figure(estimate: Estimate | null, hidden: Hidden | null): Figure {
  if (hidden !== null) return { shown: false, reason: hidden };
  if (estimate === null) return { shown: false, reason: 'noData' };
  return { shown: true, estimate, lowBase: isLowBase(estimate.base) };
}

/** A group of people that a table is about. */
export interface Cell {
  readonly key: string;
  /** The answers its figures rest on. */
  readonly size: number;
  /** The respondents they come from, where some of them may not have answered. */
  readonly among?: number;
  /** What they answered, where they may have to be hidden for having all answered the same. */
  readonly answers?: Answers;
  /** `open` is published whatever its size, `secret` is no part of the publication. Otherwise the rule decides. */
  readonly fixed?: 'open' | 'secret';
}

/**
 * Says that a cell is made up of others, which do not overlap: what subtraction works with. A cell may be divided in
 * several ways, but belongs to one whole at most, so that the sums form a tree.
 */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/**
 * Decides which cells of tables that share totals are shown.
 *
 * First hides what is too small or unanimous. Then, as long as anything can be had by subtraction, hides more: where the
 * parts of a shown whole that are not shown are together fewer than the minimum, or all of one answer, the smallest shown
 * part; where a whole is hidden, all of its parts. An empty cell hides nobody, and saying that it is empty stays allowed.
 *
 * @returns the reason for every cell that is not shown, null for every one that is, by key.
 */
export function protect(
  cells: readonly Cell[],
  sums: readonly Sum[],
  minimum: number,
): ReadonlyMap<string, Hidden | null> {
  const cellOf = new Map(cells.map((cell) => [cell.key, cell]));
  const reasons = new Map(cells.map((cell) => [cell.key, firstReason(cell, minimum)]));
  const resolve = (key: string) => {
    const cell = cellOf.get(key);
    if (!cell) throw new RangeError(`Sum over the cell "${key}", which is not among the cells.`);
    return cell;
  };
  const isHidden = (cell: Cell) => cell.size > 0 && reasons.get(cell.key) !== null;
  const families = sums.map(({ whole, parts }) => ({ whole: resolve(whole), parts: parts.map(resolve) }));

  for (let settled = false; !settled;) {
    settled = true;
    for (const { whole, parts } of families) {
      for (const cell of complements(whole, parts, isHidden, minimum)) {
        reasons.set(cell.key, 'complement');
        settled = false;
      }
    }
  }
  return reasons;
}

function firstReason({ size, among = size, answers, fixed }: Cell, minimum: number): Hidden | null {
  if (fixed === 'open') return null;
  return fixed === 'secret' && size > 0 ? 'tooFew' : reasonToHide(size, among, minimum, answers);
}

/** What has to be hidden next, so that a whole and its parts give nothing away; nothing when they do not. */
function complements(
  whole: Cell,
  parts: readonly Cell[],
  isHidden: (cell: Cell) => boolean,
  minimum: number,
): readonly Cell[] {
  const shown = parts.filter((cell) => cell.size > 0 && !isHidden(cell));
  if (isHidden(whole)) return shown;
  const unseen = parts.filter(isHidden);
  const size = unseen.reduce((total, cell) => total + cell.size, 0);
  if (size === 0 || (size >= minimum && !isUnanimous(together(unseen), size))) return [];
  if (shown.length > 0) return [smallest(shown)];
  return whole.fixed === undefined ? [whole] : [];
}

function smallest(cells: readonly Cell[]): Cell {
  return cells.reduce((least, cell) =>
    cell.size < least.size || (cell.size === least.size && cell.key < least.key) ? cell : least,
  );
}
