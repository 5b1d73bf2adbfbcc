import { newcombe, type Proportion } from '../statistics/newcombe.ts';
import { proportionTest } from '../statistics/proportion-test.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Difference, Estimate } from './estimate.ts';

/**
 * The share of `x` in `n`, 0 to 1, with Wilson's interval: (x + z²/2 ± z √(x (n - x) / n + z²/4)) / (n + z²). None of nobody.
 *
 * E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference. JASA 22, 209-212.
 */
export function share(proportion: Proportion): Estimate | null {
  const { x, n } = proportion;
  return n > 0 ? { value: x / n, ...wilson(x, n, proportion), base: n } : null;
}

/**
 * How far the share `now` lies above the share `before`, with Newcombe's interval (method 10) and the p of the pooled
 * two-proportion test. Two groups that agree to the last answer have p = 1.
 *
 * R. G. Newcombe (1998), Interval estimation for the difference between independent proportions. Statistics in
 * Medicine 17, 873-890. K. Pearson (1900), Philosophical Magazine 50, 157-175.
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
