import { shareForecast, FARTHEST, type SharePoint } from '../../../metrics/spending-share.ts';
import type { WaveSummary } from '../../report.ts';
import type { SpendingForecast } from './section.ts';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
/** How many points of the continued line are told. */
const AHEAD = 4;

/** The middle of a wave, in years. */
export function timeOf({ from, to }: Pick<WaveSummary, 'from' | 'to'>): number {
  return (Date.parse(from) + Date.parse(to)) / 2 / YEAR;
}

/** What the line through the waves says of a target. A day is named only where the line clearly rises. */
export function forecastOf(points: readonly SharePoint[], target: number): SpendingForecast {
  const line = shareForecast(points, target);
  const about = { target, waves: points.length };
  const last = points.at(-1);
  if (!line || !last)
    return {
      ...about,
      state: last && last.mean.value >= target ? 'reached' : 'tooFewWaves',
      perYear: null,
      line: [],
      reached: null,
    };
  const { slope, at } = line.line;
  const span = last.time - points[0]!.time;
  const ahead = Array.from(
    { length: AHEAD },
    (_, step) => last.time + (FARTHEST * span * (step + 1)) / AHEAD,
  );
  const rising = slope.low > 0;
  const state = stateOf(last.mean.value >= target, slope, line.reached !== null);
  return {
    ...about,
    state,
    perYear: { value: slope.value, low: slope.low, high: slope.high, p: slope.p },
    line: [points[0]!.time, last.time, ...ahead].map((time) => {
      const { value, low, high } = at(time);
      return { day: dayOf(time), value: within(value), low: within(low), high: within(high) };
    }),
    reached:
      state === 'expected' && rising && line.reached
        ? {
            day: dayOf(line.reached.at),
            earliest: dayOf(line.reached.earliest),
            latest: line.reached.latest === null ? null : dayOf(line.reached.latest),
          }
        : null,
  };
}

function stateOf(
  isThere: boolean,
  slope: { readonly low: number; readonly high: number },
  getsThere: boolean,
): SpendingForecast['state'] {
  if (isThere) return 'reached';
  if (slope.high < 0) return 'falling';
  if (!(slope.low > 0)) return 'noTrend';
  return getsThere ? 'expected' : 'tooFar';
}

function dayOf(time: number): string {
  return new Date(Math.round((time * YEAR) / DAY) * DAY).toISOString().slice(0, 10);
}

/** A line knows no bounds, a share does. */
function within(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
