import { fitLine, type Line } from '../statistics/line.ts';
import { quantile, type Quantile } from '../statistics/quantile.ts';
import type { Estimate, ValueCounts } from './estimate.ts';
import { pointsOf, scaleMean } from './scale-mean.ts';

/** The share of their spending that goes to us, in per cent: a customer's share, not the market's. */
export interface SpendingShare {
  readonly mean: Estimate;
  readonly lowerQuartile: Quantile;
  readonly median: Quantile;
  readonly upperQuartile: Quantile;
}

export const PERCENT = { min: 0, max: 100 } as const;

/**
 * Mean, median and quartiles of the answers, which are tenths in per cent: the mean with Student's t interval, a
 * quartile with
 * Woodruff's. None of nobody.
 *
 * R. S. Woodruff (1952), Confidence intervals for medians and other position measures. JASA 47, 635-646.
 */
export function spendingShare(values: ValueCounts): SpendingShare | null {
  const points = pointsOf(values, PERCENT);
  const [lowerQuartile, median, upperQuartile] = [0.25, 0.5, 0.75].map((p) => quantile(points, p, values));
  const mean = scaleMean(values, PERCENT);
  return mean && lowerQuartile && median && upperQuartile
    ? { mean, lowerQuartile, median, upperQuartile }
    : null;
}

/** The share at one wave. */
export interface SharePoint {
  /** Years, or any unit of time. */
  readonly time: number;
  /** Per cent, with its interval. */
  readonly mean: Estimate;
}

/** Where the share is going, if it goes on as it has. */
export interface ShareForecast {
  readonly line: Line;
  /** When the target is reached: best guess, and the earliest and latest that the interval allows; null for never. */
  readonly reached: { readonly at: number; readonly earliest: number; readonly latest: number | null } | null;
}

/** How far beyond the last wave a forecast may look, in spans of all waves so far. */
export const FARTHEST = 2;

/**
 * Continues the straight line through the waves, each weighing as its interval is narrow. A forecast supposes that
 * nothing changes; it never looks further ahead than twice the time that was observed.
 *
 * @param target per cent
 * @returns null for fewer than three waves
 */
export function shareForecast(points: readonly SharePoint[], target: number): ShareForecast | null {
  const line = fitLine(
    points.map(({ time, mean }) => ({ x: time, y: mean.value, weight: (mean.high - mean.low) ** -2 })),
  );
  if (!line) return null;
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const end = last + FARTHEST * (last - first);
  const rising = line.at(last).value < target;
  const passed = (height: number) => (rising ? height >= target : height <= target);
  const when = (side: 'value' | 'low' | 'high') =>
    firstTime((time) => passed(line.at(time)[side]), last, end);
  const at = when('value');
  if (at === null) return { line, reached: null };
  return {
    line,
    reached: { at, earliest: when(rising ? 'high' : 'low') ?? at, latest: when(rising ? 'low' : 'high') },
  };
}

function firstTime(holds: (time: number) => boolean, from: number, to: number): number | null {
  const steps = 2_000;
  for (let step = 0; step <= steps; step++) {
    const time = from + ((to - from) * step) / steps;
    if (holds(time)) return time;
  }
  return null;
}
