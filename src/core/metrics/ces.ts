import type { Proportion } from '../statistics/newcombe.ts';
import type { Estimate, ValueCounts } from './estimate.ts';
import { pointsOf, scaleMean } from './scale-mean.ts';
import { share } from './share.ts';

/** Customer effort: agreement, 1 to 7, that it was easy. */
export interface Ces {
  /** In points of the scale, 1 to 7. */
  readonly mean: Estimate;
  /** Who agreed: 5, 6 or 7. */
  readonly agreed: Estimate;
}

/** The only scale that CES 2.0 is defined on. */
export const CES_SCALE = { min: 1, max: 7 } as const;
/** The lowest point that counts as agreement. */
const AGREED_FROM = 5;

/**
 * Customer Effort Score 2.0: the mean with its t interval, and the share of those who agree with Wilson's. None of
 * nobody.
 *
 * M. Dixon, N. Toman, R. DeLisi (2013), The Effortless Experience, ch. 6.
 */
export function ces(values: ValueCounts): Ces | null {
  const mean = scaleMean(values, CES_SCALE);
  const agreed = share(agreedCounts(values));
  return mean && agreed ? { mean, agreed } : null;
}

/** How many of those who answered agreed. */
export function agreedCounts(values: ValueCounts): Proportion {
  const points = pointsOf(values, CES_SCALE);
  return {
    x: points.reduce((sum, point) => sum + (point.value >= AGREED_FROM ? point.n : 0), 0),
    n: points.reduce((sum, point) => sum + point.n, 0),
    sampled: values.sampled,
  };
}
