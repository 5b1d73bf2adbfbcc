import { round, type Picture } from '../frame.ts';
import type { KeyEntry } from '../tones.ts';

/** Parts of a whole lying in a row, one row or several: worse, as and better than expected. */
export interface Shares extends Picture {
  /** The parts in the order they lie, from the reader's side. */
  readonly parts: readonly KeyEntry[];
  readonly rows: readonly {
    readonly label: string;
    /** 0 to 1, one a part, together 1; null where there is nothing to show. */
    readonly shares: readonly number[] | null;
    /** Each share as it is written in its part, where it has room. */
    readonly texts: readonly string[];
    /** Written beside the row: the net, the base, or why it is empty. */
    readonly note?: string;
  }[];
}

/** px */
export const SHARES = { height: 26, text: 17 } as const;
/** A share needs this much of the width for its figure to stand in it on a phone. */
const ROOM = 0.11;

export interface PartSketch {
  /** % of the width, from the left */
  readonly x: number;
  readonly width: number;
  /** The middle, for its figure; null where there is no room for one. */
  readonly middle: number | null;
}

export function sketchShares(shares: readonly number[], direction: Picture['direction']): PartSketch[] {
  return shares.map((share, index) => {
    const start = shares.slice(0, index).reduce((sum, one) => sum + one, 0);
    const left = direction === 'rtl' ? 1 - start - share : start;
    return {
      x: round(100 * left),
      width: round(100 * share),
      middle: share >= ROOM ? round(100 * (left + share / 2)) : null,
    };
  });
}
