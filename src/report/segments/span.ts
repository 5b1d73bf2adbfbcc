import type { Figure } from '#core/report/report.ts';

/** One scale for every row of a table, from round mark to round mark within what there can be: it holds each interval. */
export function spanOf(
  figures: readonly Figure[],
  { min: least, max: most, step }: { readonly min: number; readonly max: number; readonly step: number },
): { min: number; max: number } {
  const ends = figures.flatMap((figure) => (figure.shown ? [figure.estimate.low, figure.estimate.high] : []));
  if (ends.length === 0) return { min: least, max: most };
  // Steps such as 0.1 are not exact in binary: what is rounded twice lands on the mark.
  const onMark = (value: number, round: (value: number) => number) =>
    Math.round(round(Math.round((value / step) * 1e6) / 1e6) * step * 1e6) / 1e6;
  const min = Math.max(least, onMark(Math.min(...ends), Math.floor));
  const max = Math.min(most, onMark(Math.max(...ends), Math.ceil));
  return min < max ? { min, max } : { min: Math.max(least, min - step), max: Math.min(most, max + step) };
}
