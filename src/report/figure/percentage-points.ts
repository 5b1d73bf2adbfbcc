import type { Edition } from '../edition.ts';

/** How differences of shares, which are 0 to 1, are said: in percentage points. */
export interface PercentagePoints {
  /** Without its sign. */
  size(difference: number): string;
  signed(difference: number): string;
  range(interval: { readonly low: number; readonly high: number }): string;
  /** The same in a table, where it may take two lines. */
  cellRange(interval: { readonly low: number; readonly high: number }): string;
}

export function percentagePoints({ words, write, say, range, shortRange }: Edition): PercentagePoints {
  const bare = (difference: number) => write.points(100 * difference);
  return {
    size: (difference) =>
      say(words.changes.percentagePoints, { value: write.size(Math.abs(100 * difference)) }),
    signed: (difference) => say(words.changes.percentagePoints, { value: bare(difference) }),
    range: ({ low, high }) => range(bare(low), bare(high)),
    cellRange: ({ low, high }) => shortRange(bare(low), bare(high)),
  };
}
