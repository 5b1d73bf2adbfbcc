/**
 * What the drawing of the server and that of the browser have in common, so that one takes the place of the other and nothing
 * moves. Down in px, across in parts of the width.
 */
export const FRAME = {
  /** px above the plot of upright charts, and how much more above lines, which have words at their ends */
  top: 10,
  head: 16,
  /** px that a line of labels takes */
  line: 24,
  /** Part of the width at the start where the marks of an upright chart are written. */
  margin: 0.11,
  /** Where the plot of rows begins and ends: clear of the very edges. */
  rows: { from: 0.005, to: 0.995 },
} as const;

/** px of a row: its words, its bars, the space to the next */
export const ROW = { label: 20, gap: 12 } as const;

/** px of a bar of a row; where each has several, they are thinner */
export function barOfRow(series: number): number {
  return series > 1 ? 8 : 12;
}
