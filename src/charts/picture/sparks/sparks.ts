import type { Axis } from '../../chart.ts';
import { round, type Picture } from '../frame.ts';

/**
 * One of many small pictures of a figure from wave to wave, all on the same axis. Forty of them are on a page, so each is
 * three paths: the intervals, the line and the dots.
 */
export interface Spark extends Picture {
  readonly axis: Axis;
  /** One a wave; null where the figure is not shown. */
  readonly points: readonly ({
    readonly value: number;
    readonly low: number;
    readonly high: number;
  } | null)[];
  /** Places of the waves before which the line breaks. */
  readonly breaks: readonly number[];
  /** What the first and the last wave are called. */
  readonly ends: readonly [string, string];
}

/** Paths over a square of 100 by 100, which is stretched to any size. */
export interface SparkPaths {
  readonly intervals: string;
  readonly line: string;
  /** Lines without length, whose round ends are the dots. */
  readonly dots: string;
  /** Before a wave in which the question was another one. */
  readonly cuts: string;
  readonly grid: string;
}

export function sparkPaths({ axis, points, breaks, direction }: Spark): SparkPaths {
  const slot = 100 / points.length;
  const x = (along: number) => round(direction === 'rtl' ? 100 - along : along);
  const middle = (at: number) => x(slot * (at + 0.5));
  const y = (value: number) => round((100 * (axis.max - value)) / (axis.max - axis.min));
  const paths = { intervals: '', line: '', dots: '' };
  points.forEach((point, at) => {
    if (!point) return;
    const follows = points[at - 1] && !breaks.includes(at);
    paths.intervals += `M${middle(at)} ${y(point.low)}V${y(point.high)}`;
    paths.line += `${follows ? 'L' : 'M'}${middle(at)} ${y(point.value)}`;
    paths.dots += `M${middle(at)} ${y(point.value)}h0`;
  });
  return {
    ...paths,
    cuts: breaks.map((at) => `M${x(slot * at)} 0V100`).join(''),
    grid: axis.marks.map(({ at }) => `M0 ${y(at)}H100`).join(''),
  };
}
