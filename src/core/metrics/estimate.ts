/** A value, its 95 % interval, and the number of valid answers it rests on. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly base: number;
}

/** How often each value of an item was given; the keys are the codes of the survey. */
export type ValueCounts = ReadonlyMap<string, number>;

/** A difference between two groups with its 95 % interval and two-sided p. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}
