import type { Sampled } from '../statistics/finite-population.ts';
import type { Difference, Estimate, ValueCounts } from './estimate.ts';
import { pointsOf, scaleMean, type ScaleRange } from './scale-mean.ts';
import { share, shareChange } from './share.ts';

/** How many chose the highest point, the two highest, the two lowest, and any point at all. */
export interface CsatCounts extends Sampled {
  readonly topBox: number;
  readonly topTwo: number;
  readonly bottomTwo: number;
  readonly base: number;
}

/** Overall satisfaction. Shares 0 to 1 with Wilson's interval, the mean in points of the scale. */
export interface Csat {
  /** Delighted is not satisfied: the highest point is always told apart from the two highest. */
  readonly topBox: Estimate;
  readonly topTwo: Estimate;
  readonly bottomTwo: Estimate;
  readonly mean: Estimate;
}

/** Counts the boxes of a scale. Codes that are no points of it are not counted. */
export function csatCounts(values: ValueCounts, scale: ScaleRange): CsatCounts {
  const points = pointsOf(values, scale).map((point) => point.n);
  const sum = (some: readonly number[]) => some.reduce((total, n) => total + n, 0);
  return {
    topBox: sum(points.slice(-1)),
    topTwo: sum(points.slice(-2)),
    bottomTwo: sum(points.slice(0, 2)),
    base: sum(points),
    sampled: values.sampled,
  };
}

/**
 * The four figures of overall satisfaction: k / n of the highest point, the two highest and the two lowest, and the
 * mean Σx / n.
 * None of nobody.
 *
 * E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference. JASA 22, 209-212.
 * "Student" (1908), The probable error of a mean. Biometrika 6, 1-25.
 */
export function csat(values: ValueCounts, scale: ScaleRange): Csat | null {
  const { base: n, sampled, ...boxes } = csatCounts(values, scale);
  const topBox = share({ x: boxes.topBox, n, sampled });
  const topTwo = share({ x: boxes.topTwo, n, sampled });
  const bottomTwo = share({ x: boxes.bottomTwo, n, sampled });
  const mean = scaleMean(values, scale);
  return topBox && topTwo && bottomTwo && mean ? { topBox, topTwo, bottomTwo, mean } : null;
}

/** How far the share of the two highest points `now` lies above that `before`. Throws when either group is empty. */
export function topTwoChange(now: CsatCounts, before: CsatCounts): Difference {
  const topTwo = ({ topTwo: x, base: n, sampled }: CsatCounts) => ({ x, n, sampled });
  return shareChange(topTwo(now), topTwo(before));
}
