import type { Axis } from '../chart.ts';

/** What every picture says of itself. Words are already in the reader's language, figures already written. */
export interface Picture {
  /** Value axes begin at the reader's side: in Arabic they run from right to left, as the page does. */
  readonly direction: 'ltr' | 'rtl';
  /** What the picture shows, for a reader who does not see it. The table beside it has the figures. */
  readonly label: string;
}

/** A figure as a picture draws it, with its interval. */
export interface Spot {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The figure as it is written beside the mark. */
  readonly text: string;
}

/** Where a value lies on an axis, in percent of the width from the left, kept clear of the very ends. */
export function across(
  axis: Pick<Axis, 'min' | 'max'>,
  value: number,
  direction: Picture['direction'],
): number {
  const along = 1 + 98 * portion(axis, value);
  return round(direction === 'rtl' ? 100 - along : along);
}

/** From 0 at the lower end of an axis to 1 at its upper end. */
export function portion({ min, max }: Pick<Axis, 'min' | 'max'>, value: number): number {
  return max > min ? (Math.min(max, Math.max(min, value)) - min) / (max - min) : 0;
}

/** A bar from one value to another, whichever side it begins on. */
export function span(from: number, to: number): { readonly x: number; readonly width: number } {
  return { x: Math.min(from, to), width: round(Math.abs(to - from)) };
}

/** More digits cannot be seen, and every page would carry them. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
