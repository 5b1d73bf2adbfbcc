import type { Axis } from '../../chart.ts';
import { across, span, type Picture, type Spot } from '../frame.ts';
import type { KeyEntry, Tone } from '../tones.ts';

/** Bars that lie under or beside their words, longest first or in the order of the questionnaire: reasons, drivers, shares. */
export interface Bars extends Picture {
  readonly axis: Axis;
  readonly rows: readonly {
    readonly label: string;
    readonly tone: Tone;
    /** Null where there is nothing to show; `note` says why. */
    readonly spot: Spot | null;
    readonly note?: string;
  }[];
  /** What the tones stand for, where there are several. */
  readonly key?: readonly KeyEntry[];
  /** A line through all rows that they are held against, with its name: the mean, a target. */
  readonly reference?: { readonly at: number; readonly text: string };
}

/** px from the middle of the row; across is in percent of the width, so that a row fits any */
export const BAR = { height: 22, top: -6, thickness: 12 } as const;

export interface BarSketch {
  readonly bar: { readonly x: number; readonly width: number };
  readonly interval: { readonly x1: number; readonly x2: number };
}

/** Where a bar begins and ends: at zero, where the axis has it. */
export function sketchBar({ axis, direction }: Pick<Bars, 'axis' | 'direction'>, spot: Spot): BarSketch {
  const x = (value: number) => across(axis, value, direction);
  const from = axis.min <= 0 && axis.max >= 0 ? 0 : axis.min;
  return { bar: span(x(from), x(spot.value)), interval: { x1: x(spot.low), x2: x(spot.high) } };
}
