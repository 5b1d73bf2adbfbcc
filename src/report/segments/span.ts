import type { Figure } from '#core/report/report.ts';

const STEP = 20;

/** One scale for every row of a table, from round mark to round mark: it holds each interval. NPS only. */
export function spanOf(figures: readonly Figure[]): { min: number; max: number } {
  const ends = figures.flatMap((figure) => (figure.shown ? [figure.estimate.low, figure.estimate.high] : []));
  if (ends.length === 0) return { min: -100, max: 100 };
  const min = Math.max(-100, Math.floor(Math.min(...ends) / STEP) * STEP);
  const max = Math.min(100, Math.ceil(Math.max(...ends) / STEP) * STEP);
  return min < max ? { min, max } : { min: Math.max(-100, min - STEP), max: Math.min(100, max + STEP) };
}
