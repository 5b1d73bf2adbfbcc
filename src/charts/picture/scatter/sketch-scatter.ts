import { portion, round } from '../frame.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import type { Scatter } from './scatter.ts';

/** Where everything of a scatter goes: across in percent of the width, from the left; down in px. */
export interface ScatterSketch {
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly points: readonly PointSketch[];
  readonly cross: { readonly x: number; readonly y: number } | null;
  readonly xMarks: readonly { readonly x: number; readonly text: string }[];
  readonly yMarks: readonly { readonly y: number; readonly text: string }[];
  /** Whether every point has its words beside it where the picture is wide. */
  readonly allPlaced: boolean;
}
export interface PointSketch {
  /** 1 for the first; stands at the point where its words have no room. */
  readonly number: number;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** The intervals: along the first axis, and along the second. */
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly placed: PlacedLabel | null;
}

/** % of the width at the reader's side where the marks of the upright axis are written */
const MARGIN = 11;
/** px */
const TOP = 26;
const PLOT = 320;
const FOOT = 24;
/** px: a picture that is at least this wide has the words of its points in it, a narrower one their numbers. */
export const WIDE = 544;

export function sketchScatter(scatter: Scatter): ScatterSketch {
  const rtl = scatter.direction === 'rtl';
  const plot = {
    left: rtl ? 1 : MARGIN,
    right: rtl ? 100 - MARGIN : 99,
    top: TOP,
    bottom: TOP + PLOT,
  };
  const x = (value: number) => {
    const along = portion(scatter.x, value);
    return round(plot.left + (plot.right - plot.left) * (rtl ? 1 - along : along));
  };
  const y = (value: number) => round(TOP + PLOT * (1 - portion(scatter.y, value)));
  const points = scatter.points.map((point, index) => ({
    number: index + 1,
    label: point.label,
    x: x(point.x.value),
    y: y(point.y.value),
    x1: x(point.x.low),
    x2: x(point.x.high),
    y1: y(point.y.low),
    y2: y(point.y.high),
  }));
  const pixels = (percent: number) => (percent / 100) * WIDE;
  const placed = placeLabels(
    points.map((point) => ({ x: pixels(point.x), y: point.y, text: point.label })),
    { left: pixels(plot.left), right: pixels(plot.right), top: plot.top, bottom: plot.bottom },
    scatter.direction,
  );
  return {
    height: TOP + PLOT + FOOT,
    plot,
    points: points.map((point, index) => ({ ...point, placed: placed[index] ?? null })),
    cross: scatter.cross ? { x: x(scatter.cross.x), y: y(scatter.cross.y) } : null,
    xMarks: scatter.x.marks.map(({ at, text }) => ({ x: x(at), text })),
    yMarks: scatter.y.marks.map(({ at, text }) => ({ y: y(at), text })),
    allPlaced: placed.every((one) => one !== null),
  };
}
