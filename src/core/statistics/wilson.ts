import { CONFIDENCE, type Interval } from './interval.ts';
import { effectiveSize, type Sampled } from './finite-population.ts';
import { criticalZ } from './normal.ts';

/**
 * Wilson's score interval for a proportion of `x` out of `n`, as shares from 0 to 1.
 *
 *   (x + z²/2 ± z √(x(n - x)/n + z²/4)) / (n + z²)
 *
 * Never leaves 0 to 1 and never collapses, not even when all agree or n is 1. Of a finite population, x and n are those of
 * as many answers as would be as exact of an endless one (`effectiveSize`); where all of it answered, nothing is left open.
 *
 * E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference. JASA 22, 209-212.
 *
 * @throws RangeError unless 0 <= x <= n and n > 0.
 */
export function wilson(x: number, n: number, sampled: Sampled = {}, confidence = CONFIDENCE): Interval {
  if (!(n > 0 && x >= 0 && x <= n)) {
    throw new RangeError(`Wilson interval of ${x} out of ${n}: needs n > 0 and 0 <= x <= n.`);
  }
  const size = effectiveSize(n, sampled);
  if (size === Infinity) return { low: x / n, high: x / n };
  const of = x * (size / n);
  const z = criticalZ(confidence);
  const centre = of + (z * z) / 2;
  const half = z * Math.sqrt((of * (size - of)) / size + (z * z) / 4);
  const scale = size + z * z;
  return {
    low: x === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: x === n ? 1 : Math.min(1, (centre + half) / scale),
  };
}
