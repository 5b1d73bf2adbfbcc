import type { Text } from '../../../survey/text.ts';
import type { Change, Figure } from '../../report.ts';

/** The share of their spending that customers give us, in per cent, and when a target would be reached. */
export interface SpendingSection {
  readonly kind: 'spending';
  readonly id: string;
  readonly item: string;
  readonly text: Text;
  readonly wave: string;
  /** Every wave in order of time, the current one last. */
  readonly byWave: readonly {
    readonly wave: string;
    readonly mean: Figure;
    readonly lowerQuartile: Figure;
    readonly median: Figure;
    readonly upperQuartile: Figure;
  }[];
  /** Of the mean since the wave before. */
  readonly change: Change | null;
  /** Null where the survey has no target. */
  readonly forecast: SpendingForecast | null;
}

/** The straight line through the waves, and what it says of the target. It supposes that all goes on as it has. */
export interface SpendingForecast {
  /** Per cent. */
  readonly target: number;
  /**
   * `reached`: the newest mean is there already. `tooFewWaves`: fewer than three to lay a line through. `noTrend`: the line
   * neither clearly rises nor falls. `falling`: it clearly falls. `tooFar`: it rises, and does not get there in twice the
   * time observed. `expected`: it gets there.
   */
  readonly state: 'reached' | 'tooFewWaves' | 'noTrend' | 'falling' | 'tooFar' | 'expected';
  /** Waves that the line goes through. */
  readonly waves: number;
  /** Points of per cent a year. */
  readonly perYear: Slope | null;
  /** The line from the first wave to the newest and on, with the prediction interval of one more wave; empty for none. */
  readonly line: readonly LinePoint[];
  /** When the line gets there, and the earliest and latest day that its interval allows; null for no day in sight. */
  readonly reached: {
    readonly day: string;
    readonly earliest: string;
    readonly latest: string | null;
  } | null;
}

export interface Slope {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

export interface LinePoint {
  readonly day: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
