import type { Sampled } from '../statistics/finite-population.ts';
import { mcnemar } from '../statistics/mcnemar.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Difference } from './estimate.ts';

/**
 * The mean difference of two ratings that is the same for everybody who gave both. Student's t would claim certainty. The
 * interval spans what the mean can be when the share that Wilson's interval cannot rule out differs by the whole of the
 * scale, one way or the other; p is that of the signs (McNemar).
 *
 * E. B. Wilson (1927), JASA 22, 209-212. Q. McNemar (1947), Psychometrika 12, 153-157.
 *
 * @param n who gave both
 * @param span from the lowest point of the scale to the highest
 */
export function sameForAll(value: number, n: number, span: number, sampled: Sampled): Difference {
  const same = wilson(n, n, sampled).low;
  return {
    value,
    low: same * value - (1 - same) * span,
    high: same * value + (1 - same) * span,
    p: mcnemar(value > NOUGHT ? n : 0, value < -NOUGHT ? n : 0, sampled)?.p ?? 1,
  };
}

/** A variance or a difference as small as this is nought but for rounding. */
export const NOUGHT = 1e-12;
