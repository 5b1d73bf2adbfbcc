/**
 * Paths over a plot that is 100 wide and stretched across any width, all lines of a kind in one: a page has thousands of
 * them. What draws them keeps the thickness of its stroke (`vector-effect: non-scaling-stroke`).
 */
export function strokes(
  lines: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[],
): string {
  return lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('');
}

/** Lines without length, whose round ends are dots. */
export function dotted(dots: readonly { readonly x: number; readonly y: number }[]): string {
  return dots.map(({ x, y }) => `M${x} ${y}h0`).join('');
}
