/** The two limits of a confidence interval, `low <= high`, in the unit of what they bound. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The confidence of every interval that is published. */
export const CONFIDENCE = 0.95;
