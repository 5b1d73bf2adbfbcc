import { newcombe, type Proportion } from '../statistics/newcombe.ts';
import { proportionTest } from '../statistics/proportion-test.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Difference, Estimate } from './estimate.ts';

/** The share of `x` in `n`, 0 to 1, with Wilson's interval. None of nobody. */
export function share(proportion: Proportion): Estimate | null {
  const { x, n } = proportion;
  return n > 0 ? { value: x / n, ...wilson(x, n, proportion), base: n } : null;
}

/**
 * How far the share `now` lies above the share `before`, with Newcombe's interval (method 10) and the p of the pooled
 * two-proportion test. Two groups that agree to the last answer have p = 1.
 *
 * @throws RangeError when either group is empty.
 */
export function shareChange(now: Proportion, before: Proportion): Difference {
  return {
    value: now.x / now.n - before.x / before.n,
    ...newcombe(now, before),
    p: proportionTest(now, before)?.p ?? 1,
  };
}
