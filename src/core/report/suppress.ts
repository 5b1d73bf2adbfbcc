import type { Estimate } from '../metrics/estimate.ts';
import type { Figure, Hidden } from './report.ts';

/**
 * The one home of the rule for what may be released.
 *
 * A cell is a group of people that figures are about; its size is the number of answers they rest on. A cell smaller
 * than the minimum is hidden, and so are as many others as it takes that no published totals give it back. The figures
 * of a cell that is large enough are published whole, with every value of its distribution.
 *
 * L. Willenborg, T. de Waal (2001), Elements of Statistical Disclosure Control. Springer, chapters 6 and 7.
 */

/** Figures on fewer answers than this are flagged. */
export const LOW_BASE = 30;

/** Why a cell on its own may not be shown, or null when it may. */
export function reasonToHide(size: number, minimum: number): Hidden | null {
  if (size === 0) return 'noData';
  return size < minimum ? 'tooFew' : null;
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
  readonly size: number;
  /** `open` is published whatever its size, `secret` is no part of the publication. Otherwise the rule decides. */
  readonly fixed?: 'open' | 'secret';
}

/** Says that a cell is made up of others, which do not overlap: what subtraction works with. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/**
 * Decides which cells of tables that share totals are shown.
 *
 * First hides what is too small. Then, as long as a sum gives anything away - the parts that are not shown are together
 * fewer than the minimum, or a hidden whole is the sum of shown parts - hides the smallest shown part of it as well. An
 * empty cell hides nobody, and saying that it is empty stays allowed.
 *
 * @returns the reason for every cell that is not shown, null for every one that is, by key.
 */
export function protect(cells: readonly Cell[], sums: readonly Sum[], minimum: number): ReadonlyMap<string, Hidden | null> {
  const cellOf = new Map(cells.map((cell) => [cell.key, cell]));
  const reasons = new Map<string, Hidden | null>();
  for (const { key, size, fixed } of cells) {
    reasons.set(key, fixed === 'open' ? null : fixed === 'secret' && size > 0 ? 'tooFew' : reasonToHide(size, minimum));
  }
  const resolve = (key: string) => {
    const cell = cellOf.get(key);
    if (!cell) throw new RangeError(`Sum over the cell "${key}", which is not among the cells.`);
    return cell;
  };
  const isHidden = (cell: Cell) => cell.size > 0 && reasons.get(cell.key) !== null;

  for (let settled = false; !settled; ) {
    settled = true;
    for (const sum of sums) {
      const whole = resolve(sum.whole);
      const parts = sum.parts.map(resolve);
      const hidden = parts.filter(isHidden);
      const together = hidden.reduce((total, cell) => total + cell.size, 0);
      const given = isHidden(whole) ? together === 0 : together > 0 && together < minimum;
      if (!given) continue;
      const next = smallest(parts.filter((cell) => cell.size > 0 && cell.fixed === undefined && !isHidden(cell)));
      const complement = next ?? (whole.fixed === undefined && !isHidden(whole) ? whole : undefined);
      if (!complement) continue;
      reasons.set(complement.key, 'complement');
      settled = false;
    }
  }
  return reasons;
}

function smallest(cells: readonly Cell[]): Cell | undefined {
  return [...cells].sort((a, b) => a.size - b.size || (a.key < b.key ? -1 : 1))[0];
}
