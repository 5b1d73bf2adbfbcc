import type { ScaleRange } from '../../../metrics/scale-mean.ts';
import type { Text } from '../../../survey/text.ts';
import type { OverallTrend, TrendStep } from '../../headline/trend.ts';

/**
 * Every question on a scale that has no headline, from wave to wave. Its means are those of its distribution; here is
 * what may be said of them.
 */
export interface RatingsSection {
  readonly kind: 'ratings';
  readonly id: string;
  readonly wave: string;
  /** The wave before, which the newest is held against. */
  readonly before: string;
  /** In the order of the survey. */
  readonly ratings: readonly RatingTrend[];
}

export interface RatingTrend {
  readonly item: string;
  readonly text: Text;
  readonly scale: ScaleRange;
  /** Since the wave before, judged together with the newest changes of all others. */
  readonly newest: TrendStep;
  /** Over all waves that may be compared, judged together with the lines of all others; null where there is none. */
  readonly overall: RatingLine | null;
}

export interface RatingLine extends OverallTrend {
  /** Two-sided p after Holm, over the lines of all ratings. */
  readonly adjusted: number;
}
