import { round, type Picture } from '../frame.ts';

/** Boxes with arrows between them: what follows from what in a model, and how closely. */
export interface Paths extends Picture {
  readonly boxes: readonly PathBox[];
  readonly arrows: readonly PathArrow[];
  /** px */
  readonly height: number;
}

export interface PathBox {
  readonly id: string;
  readonly name: string;
  /** The figure in it. */
  readonly text: string;
  /** The middle: % of the width from the reader's side, px from the top. */
  readonly x: number;
  readonly y: number;
}

export interface PathArrow {
  /** From and to, as places on the edges of boxes: % from the reader's side, px from the top. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** 0 to 1: how close the two go together, which the arrow shows by its thickness. */
  readonly strength: number;
  /** Whether it is anything but none; otherwise it is dashed. */
  readonly clear: boolean;
  readonly text: string;
  /** Where its figure stands, from 0 at its beginning to 1 at its head. */
  readonly at: number;
}

/** Half of what a box takes: % across, px down. */
export const BOX = { width: 13, height: 29 } as const;

export interface ArrowSketch {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly label: { readonly x: number; readonly y: number };
}

export function sketchArrow(
  { from, to, strength, at }: PathArrow,
  direction: Picture['direction'],
): ArrowSketch {
  const across = (x: number) => round(direction === 'rtl' ? 100 - x : x);
  const [x1, x2] = [across(from[0]), across(to[0])];
  return {
    x1,
    x2,
    y1: from[1],
    y2: to[1],
    width: round(1 + 5 * Math.min(1, strength)),
    label: { x: round(x1 + at * (x2 - x1)), y: round(from[1] + at * (to[1] - from[1]) + 4) },
  };
}

/** The corner of a box that lies to the left and on top. */
export function sketchBox({ x, y }: PathBox, direction: Picture['direction']): { left: number; top: number } {
  return { left: round((direction === 'rtl' ? 100 - x : x) - BOX.width), top: y - BOX.height };
}
