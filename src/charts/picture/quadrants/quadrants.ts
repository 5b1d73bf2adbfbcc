import type { Picture, Spot } from '../frame.ts';
import type { Tone } from '../tones.ts';

/** A whole in four, by two yes-or-no questions: satisfied and loyal, satisfied and not, and so on. */
export interface Quadrants extends Picture {
  /** What lies across, from the reader's side, and what lies from bottom to top. */
  readonly across: { readonly low: string; readonly high: string };
  readonly upwards: { readonly low: string; readonly high: string };
  readonly cells: {
    readonly highLow: Quadrant;
    readonly highHigh: Quadrant;
    readonly lowLow: Quadrant;
    readonly lowHigh: Quadrant;
  };
}

/** Named by where it stands: up or down first, then where it lies across (`highLow`: up, at the beginning of a line). */
export interface Quadrant {
  readonly name: string;
  readonly tone: Tone;
  /** Share of the whole, 0 to 1; null where it is hidden. */
  readonly spot: Spot | null;
  /** The interval and base in words, or why there is nothing to see. */
  readonly note: string;
}

/** px: a square of this side is the whole */
const WHOLE = 170;

/** The side of the square that stands for a share: its area is what is compared, so the side goes with the root. */
export function sideOf(share: number): number {
  return Math.round(WHOLE * Math.sqrt(Math.min(1, Math.max(0, share))));
}
