import type { Difference } from '../../metrics/estimate.ts';
import { cochranArmitage } from '../../statistics/cochran-armitage.ts';
import { holm } from '../../statistics/holm.ts';
import { linearTrend } from '../../statistics/linear-trend.ts';
import type { Proportion } from '../../statistics/newcombe.ts';
import type { Sample } from '../../statistics/sample.ts';
import { changeSince, isClear } from '../compare.ts';
import type { Change, Figure } from '../report.ts';

/** What a headline measures. */
export const MEASURES = ['index', 'nps', 'topBox', 'topTwo', 'mean', 'agreed', 'net'] as const;
export type Measure = (typeof MEASURES)[number];

/** One measure from wave to wave. */
export interface Trend {
  readonly measure: Measure;
  /** One for each wave after the first. */
  readonly steps: readonly TrendStep[];
  /** Over all waves that may be compared; null for fewer than three, or where there is nothing to test. */
  readonly overall: OverallTrend | null;
}

/** From one wave to the next. */
export interface TrendStep {
  readonly wave: string;
  readonly change: Change | null;
  /** Two-sided p after Holm, over all steps of the measure that were tested; null where this one was not. */
  readonly adjusted: number | null;
  /** Whether the change is clear when all steps are judged together. */
  readonly clear: boolean;
  /** Why there is no change: the question changed, or one of the two figures may not be shown. */
  readonly gap: 'broken' | 'hidden' | null;
}

/** A straight line through the waves since the question last changed. */
export interface OverallTrend {
  readonly from: string;
  readonly to: string;
  /** How many waves it goes through. */
  readonly waves: number;
  /** A wave, in the unit of the measure, with its interval. */
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided; of shares by Cochran and Armitage. */
  readonly p: number;
  readonly clear: boolean;
}

/** A measure of one wave, and what comparing it needs. */
export interface MeasuredWave {
  readonly wave: string;
  readonly figure: Figure;
  /** Of the values whose mean the figure is; null of nobody. */
  readonly sample: Sample | null;
  /** Where the figure is a share. */
  readonly proportion?: Proportion;
}

/** A measure of every wave in order of time. */
export interface Series extends Steps {
  readonly measure: Measure;
  readonly waves: readonly MeasuredWave[];
}

/** What it takes to test a figure from one wave to the next. */
export interface Steps {
  /** In order of time. */
  readonly waves: readonly Pick<MeasuredWave, 'wave' | 'figure'>[];
  /** The difference between two waves, by their places. */
  readonly change: (now: number, before: number) => Difference;
}

/** An overall trend needs a wave more than a change does. */
const FEWEST_WAVES = 3;

/**
 * Tests a measure from wave to wave: each change by the test of its measure, all of them together with Holm's method,
 * and a straight line over all waves. Nothing is tested across a break.
 *
 * @param broken the waves before which the line breaks, because the question was another one until then
 */
export function trendOf(series: Series, broken: ReadonlySet<string>): Trend {
  const { measure, waves } = series;
  return { measure, steps: judgedTogether(stepsOf(series, broken)), overall: overallOf(waves, broken) };
}

/** Each change from one wave to the next, judged alone; nothing is tested across a break. */
export function stepsOf({ waves, change }: Steps, broken: ReadonlySet<string>): TrendStep[] {
  return waves.slice(1).map(({ wave, figure }, index): TrendStep => {
    const before = waves[index]!;
    const gap = broken.has(wave)
      ? ('broken' as const)
      : figure.shown && before.figure.shown
        ? null
        : ('hidden' as const);
    const tested = gap === null ? changeSince(before.wave, change(index + 1, index)) : null;
    return { wave, change: tested, adjusted: tested?.p ?? null, clear: tested?.clear ?? false, gap };
  });
}

/** Changes that are looked at together, by Holm's method over all that were tested. */
export function judgedTogether(steps: readonly TrendStep[]): TrendStep[] {
  const adjusted = holm(steps.flatMap(({ change }) => (change ? [change.p] : [])));
  let tested = 0;
  return steps.map((step) => {
    if (!step.change) return step;
    const p = adjusted[tested++]!;
    return { ...step, adjusted: p, clear: isClear({ ...step.change, p }) };
  });
}

function overallOf(waves: readonly MeasuredWave[], broken: ReadonlySet<string>): OverallTrend | null {
  const since = waves.findLastIndex(({ wave }) => broken.has(wave));
  // Scores are the places of the waves, so that one that may not be shown still takes its time.
  const used = waves
    .map((one, score) => ({ ...one, score }))
    .filter(({ figure, sample, score }) => score >= since && figure.shown && sample !== null);
  if (used.length < FEWEST_WAVES) return null;
  const scores = used.map(({ score }) => score);
  const line = linearTrend(
    used.map(({ sample }) => sample!),
    scores,
  );
  if (!line) return null;
  const shares = used.flatMap(({ proportion }) => (proportion ? [proportion] : []));
  const p = shares.length === used.length ? (cochranArmitage(shares, scores)?.p ?? 1) : line.p;
  const { slope, low, high } = line;
  return {
    from: used[0]!.wave,
    to: used.at(-1)!.wave,
    waves: used.length,
    slope,
    low,
    high,
    p,
    clear: isClear({ low, high, p }),
  };
}
