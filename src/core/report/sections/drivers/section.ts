import type { DriverMethod } from '../../../metrics/key-drivers.ts';
import type { Text } from '../../../survey/text.ts';
import type { Estimate } from '../../report.ts';

/** How much of the differences in an outcome goes with each of several ratings, in the current wave. */
export interface DriversSection {
  readonly kind: 'drivers';
  readonly id: string;
  readonly wave: string;
  readonly outcome: { readonly item: string; readonly text: Text };
  readonly method: DriverMethod;
  /** Respondents who answered the outcome and all drivers; null where even that is hidden. */
  readonly complete: number | null;
  /** As many complete answers it takes. */
  readonly needed: number;
  /** Why there are no figures: too few complete answers, or an item that does not vary by itself. */
  readonly lacks: 'answers' | 'spread' | null;
  /** Samples drawn for the intervals; 0 without figures. */
  readonly draws: number;
  /** The share of the outcome's variance that goes with all drivers together. */
  readonly r2: Estimate | null;
  /** Largest share first; in the order of the survey without figures. */
  readonly drivers: readonly Driver[];
}

export interface Driver {
  readonly item: string;
  readonly text: Text;
  /** Its part of r2, which all parts add up to. */
  readonly share: Estimate | null;
  /** The places it takes among the drivers in 95 % of the samples drawn. */
  readonly rank: { readonly low: number; readonly high: number } | null;
  /** Whether the outcome goes down where it goes up. */
  readonly negative: boolean;
}
