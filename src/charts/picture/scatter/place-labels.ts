import { shortenTo, widthOf } from '../text-width.ts';

/** A point with its words, in px. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the words of a point stand, in px from it. */
export interface PlacedLabel {
  readonly dx: number;
  readonly dy: number;
  /** On the side of the reader's language: `start` is the right-hand end of an Arabic text. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** px */
const DOT = 6;
const GAP = 9;
const LINE = 15;
const LONGEST = 190;

/** The places that are tried, best first: after the point, before it, over and under it, and the four corners. */
const PLACES = [
  { side: 1, up: 0 },
  { side: -1, up: 0 },
  { side: 0, up: 1 },
  { side: 0, up: -1 },
  { side: 1, up: 1 },
  { side: 1, up: -1 },
  { side: -1, up: 1 },
  { side: -1, up: -1 },
] as const;

/**
 * A place for the words of each point where they cover no other words, no other point, and stay in the frame; null for one
 * that has none. The points with the fewest free places choose first.
 */
export function placeLabels(
  points: readonly Labelled[],
  frame: Box,
  direction: 'ltr' | 'rtl',
): (PlacedLabel | null)[] {
  const dots = points.map(({ x, y }) => around(x, y, DOT));
  const isFree = (box: Box, own: number, taken: readonly Box[]) =>
    within(box, frame) &&
    taken.every((one) => !touch(one, box)) &&
    dots.every((dot, index) => index === own || !touch(dot, box));
  const freeOf = (index: number, taken: readonly Box[]) =>
    PLACES.map((place) => layOut(points[index]!, place, direction)).filter(({ box }) =>
      isFree(box, index, taken),
    );

  const placed: (PlacedLabel | null)[] = points.map(() => null);
  const taken: Box[] = [];
  const waiting = points
    .map((_, index) => ({ index, choices: freeOf(index, []).length }))
    .sort((a, b) => a.choices - b.choices || a.index - b.index);
  for (const { index } of waiting) {
    const [best] = freeOf(index, taken);
    if (!best) continue;
    placed[index] = best.label;
    taken.push(best.box);
  }
  return placed;
}

function layOut(
  { x, y, text }: Labelled,
  { side, up }: (typeof PLACES)[number],
  direction: 'ltr' | 'rtl',
): { box: Box; label: PlacedLabel } {
  const shown = shortenTo(text, LONGEST);
  const width = widthOf(shown);
  const towards = direction === 'rtl' ? -side : side;
  const dx = towards * (up === 0 ? GAP : GAP - 3);
  const left = towards > 0 ? x + dx : towards < 0 ? x + dx - width : x - width / 2;
  const middle = y - up * (side === 0 ? 15 : 11);
  return {
    box: { left, right: left + width, top: middle - LINE / 2, bottom: middle + LINE / 2 },
    label: {
      dx,
      dy: Math.round(middle - y + 4),
      anchor: side > 0 ? 'start' : side < 0 ? 'end' : 'middle',
      text: shown,
    },
  };
}

function around(x: number, y: number, by: number): Box {
  return { left: x - by, right: x + by, top: y - by, bottom: y + by };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}
