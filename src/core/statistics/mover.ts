import type { Interval } from './interval.ts';

/** An estimate with the limits of its own interval. */
export interface Bounded extends Interval {
  readonly value: number;
}

/**
 * Interval for the difference `a - b` of two independent estimates, made from their own limits: the method of variance
 * estimates recovery (MOVER). It keeps what is good about the single intervals, such as their lopsidedness near a
 * bound.
 *
 *   low  = d - √((a - a.low)² + (b.high - b)²)
 *   high = d + √((a.high - a)² + (b - b.low)²)
 *
 * G. Y. Zou, A. Donner (2008), Construction of confidence limits about effect measures: a general approach.
 * Statistics in Medicine 27, 1693-1702.
 */
export function moverDifference(a: Bounded, b: Bounded): Interval {
  const difference = a.value - b.value;
  return {
    low: difference - Math.hypot(a.value - a.low, b.high - b.value),
    high: difference + Math.hypot(a.high - a.value, b.value - b.low),
  };
}
