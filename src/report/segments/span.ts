import type { SegmentTable } from '#core/report/report.ts';

const STEP = 20;

/** One scale for every row of a segment's table, from round mark to round mark: it holds each interval and the figure for everyone. */
export function spanOf(rows: SegmentTable['rows'], everyone: number | undefined): { min: number; max: number } {
  const ends = rows.flatMap(({ nps }) => (nps.shown ? [nps.estimate.low, nps.estimate.high] : []));
  if (everyone !== undefined) ends.push(everyone);
  if (ends.length === 0) return { min: -100, max: 100 };
  const min = Math.max(-100, Math.floor(Math.min(...ends) / STEP) * STEP);
  const max = Math.min(100, Math.ceil(Math.max(...ends) / STEP) * STEP);
  return min < max ? { min, max } : { min: Math.max(-100, min - STEP), max: Math.min(100, max + STEP) };
}
