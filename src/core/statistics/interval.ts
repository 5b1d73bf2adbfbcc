/** The two limits of a confidence interval, `low <= high`, in the unit of what they bound. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The confidence of every interval that is published. */
export const CONFIDENCE = 0.95;

/** A p below this is taken for a difference: the level that goes with the confidence. */
export const SIGNIFICANCE = 0.05;
