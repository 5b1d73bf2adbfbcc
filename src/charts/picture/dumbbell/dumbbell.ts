import type { Axis } from '../../chart.ts';
import { across, span, type Picture, type Spot } from '../frame.ts';

/** Two figures of each row on one axis, with the way from one to the other: expected and found, before and now. */
export interface Dumbbell extends Picture {
  readonly axis: Axis;
  /** What the hollow and the full mark stand for. */
  readonly names: { readonly from: string; readonly to: string };
  readonly rows: readonly {
    readonly label: string;
    readonly from: Spot | null;
    readonly to: Spot | null;
    /** What is said of the difference, or why there is none to see. */
    readonly text: string;
  }[];
}

/** px from the middle of the row */
export const DUMBBELL = { height: 26, from: -4, to: 4, radius: 4.5 } as const;

export interface DumbbellSketch {
  readonly from: SpotSketch;
  readonly to: SpotSketch;
  /** Between the two. */
  readonly way: { readonly x: number; readonly width: number };
}
interface SpotSketch {
  readonly at: number;
  readonly x1: number;
  readonly x2: number;
}

export function sketchDumbbell(
  { axis, direction }: Pick<Dumbbell, 'axis' | 'direction'>,
  from: Spot,
  to: Spot,
): DumbbellSketch {
  const x = (value: number) => across(axis, value, direction);
  const place = (spot: Spot) => ({ at: x(spot.value), x1: x(spot.low), x2: x(spot.high) });
  return { from: place(from), to: place(to), way: span(x(from.value), x(to.value)) };
}
