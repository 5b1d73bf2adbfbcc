import type { Sampled } from '../statistics/finite-population.ts';

/** A value, its 95 % interval, and the number of valid answers it rests on. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly base: number;
}

/**
 * How often each value of an item was given; the keys are the codes of the survey. Answers know the part of the people
 * they stand for that gave them, so that no interval or test that is made of them forgets it.
 */
export interface ValueCounts extends ReadonlyMap<string, number>, Sampled {}

/** A difference between two groups with its 95 % interval and two-sided p. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}
