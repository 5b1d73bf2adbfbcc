import type { Chart } from './chart.ts';

/** The words at the newest point of a line. */
export interface EndLabel {
  readonly series: number;
  /** Place of the category. */
  readonly at: number;
  readonly text: string;
  /** Above the upper end of the interval, or below its lower one. */
  readonly above: boolean;
}

/**
 * The words at the ends of the lines of `steps`. The highest line has them above and the others below, so that those of two
 * lines keep apart; a single line that comes down from above has them below, off its own way.
 */
export function endLabels({ shape, series }: Chart): EndLabel[] {
  if (shape !== 'steps') return [];
  const ends = series.flatMap(({ end, points }, one) => {
    const last = points.at(-1);
    const before = points.slice(0, -1).findLast((point) => point !== null);
    if (end === undefined || !last) return [];
    return [
      {
        series: one,
        at: points.length - 1,
        text: end,
        value: last.value,
        falls: before != null && before.value > last.value,
      },
    ];
  });
  const highest = Math.max(...ends.map(({ value }) => value));
  return ends.map(({ value, falls, ...label }) => ({
    ...label,
    above: ends.length > 1 ? value === highest : !falls,
  }));
}
