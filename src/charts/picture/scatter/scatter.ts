import type { Axis } from '../../chart.ts';
import type { Picture, Spot } from '../frame.ts';

/** Points on two axes, each with its interval both ways, and a cross that they are held against: a map of importance and performance. */
export interface Scatter extends Picture {
  readonly x: NamedAxis;
  readonly y: NamedAxis;
  readonly points: readonly {
    readonly label: string;
    readonly x: Spot;
    readonly y: Spot;
  }[];
  /** Where the cross stands, as a rule at the two grand means, and what it is. */
  readonly cross?: { readonly x: number; readonly y: number; readonly text: string };
  /** What is said in the corners that the cross makes: up or down first, then where it lies across. */
  readonly corners?: {
    readonly highLow: string;
    readonly highHigh: string;
    readonly lowLow: string;
    readonly lowHigh: string;
  };
}

export interface NamedAxis extends Axis {
  readonly name: string;
}
