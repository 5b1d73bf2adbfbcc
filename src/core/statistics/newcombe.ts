import { CONFIDENCE, type Interval } from './interval.ts';
import { moverDifference } from './mover.ts';
import type { Sampled } from './finite-population.ts';
import { wilson } from './wilson.ts';

/** `x` out of `n`. */
export interface Proportion extends Sampled {
  readonly x: number;
  readonly n: number;
}

/**
 * Interval for the difference `a - b` of two independent proportions, as shares from -1 to 1: Newcombe's method 10,
 * which joins the two Wilson intervals.
 *
 * R. G. Newcombe (1998), Interval estimation for the difference between independent proportions: comparison of eleven
 * methods. Statistics in Medicine 17, 873-890.
 *
 * @throws RangeError where Wilson's interval does.
 */
export function newcombe(a: Proportion, b: Proportion, confidence = CONFIDENCE): Interval {
  const bounded = (one: Proportion) => ({ value: one.x / one.n, ...wilson(one.x, one.n, one, confidence) });
  return moverDifference(bounded(a), bounded(b));
}
