import type { Difference } from '../metrics/estimate.ts';
import { SIGNIFICANCE } from '../statistics/interval.ts';
import type { Change, ToldDifference } from './report.ts';

/** A difference as the change since the wave `from`. */
export function changeSince(from: string, difference: Difference): Change {
  return { from, ...told(difference) };
}

/** A difference with the verdict on it, and nothing else that it may carry. */
export function told({ value, low, high, p }: Difference): ToldDifference {
  return { value, low, high, p, clear: isClear({ low, high, p }) };
}

/**
 * A difference is clear only when test and interval agree: p is under 5 % and the interval leaves out 0. Near the line
 * the two can differ, as they rest on different approximations.
 */
export function isClear({ low, high, p }: Pick<Difference, 'low' | 'high' | 'p'>): boolean {
  return p < SIGNIFICANCE && (low > 0 || high < 0);
}
