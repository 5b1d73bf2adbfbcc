import { CES_SCALE } from '../../metrics/ces.ts';
import { csatCounts, topTwoChange } from '../../metrics/csat.ts';
import type { Difference, Estimate, ValueCounts } from '../../metrics/estimate.ts';
import { expectationGap, gapChange, gapCounts, gapScores } from '../../metrics/expectation-gap.ts';

import { nps, npsBase, npsChange, npsCounts, npsScores, NPS_SCALE } from '../../metrics/nps.ts';
import { pointsOf, scaleMean, scaleMeanChange, type ScaleRange } from '../../metrics/scale-mean.ts';
import { share } from '../../metrics/share.ts';
import type { Item, ItemOf } from '../../survey/item.ts';
import type { Omnibus, SegmentMetric } from './segment-table.ts';
import { ofMeans, ofShares } from './omnibus.ts';

/** What groups are compared by in one item: its figure, whether groups differ in it at all, and by how much two do. */
export interface Measure {
  readonly metric: SegmentMetric;
  /** The ends of the scale that a mean is on. */
  readonly points: ScaleRange | null;
  /** Valid answers. */
  base(values: ValueCounts): number;
  estimate(values: ValueCounts): Estimate | null;
  /** Of groups with answers; null where there is nothing that could be tested. */
  omnibus(groups: readonly ValueCounts[]): Omnibus | null;
  /** How far the first of two groups with answers lies above the second. */
  difference(first: ValueCounts, second: ValueCounts): Difference;
}

/** An item that groups can be compared by. */
export type MeasuredItem = ItemOf<'nps' | 'csat' | 'ces' | 'rating' | 'emotion' | 'importance' | 'gap'>;

export function isMeasured(item: Item): item is MeasuredItem {
  switch (item.type) {
    case 'nps':
      return item.scale.min === NPS_SCALE.min && item.scale.max === NPS_SCALE.max;
    case 'csat':
    case 'ces':
    case 'rating':
    case 'emotion':
    case 'importance':
    case 'gap':
      return true;
    default:
      return false;
  }
}

export function measureOf(item: MeasuredItem): Measure {
  switch (item.type) {
    case 'nps':
      return NPS;
    case 'csat':
      return topTwo(item.scale);
    case 'ces':
      return mean(CES_SCALE);
    case 'gap':
      return NET;
    default:
      return mean(item.scale);
  }
}

const NPS: Measure = {
  metric: 'nps',
  points: null,
  base: (values) => npsBase(npsCounts(values)),
  estimate: (values) => nps(npsCounts(values)),
  omnibus: (groups) =>
    ofMeans(groups.map((values) => ({ points: npsScores(npsCounts(values)), sampled: values.sampled }))),
  difference: (first, second) => npsChange(npsCounts(first), npsCounts(second)),
};

const NET: Measure = {
  metric: 'net',
  points: null,
  base: (values) => sizeOf(gapScores(gapCounts(values))),
  estimate: (values) => expectationGap(gapCounts(values))?.net ?? null,
  omnibus: (groups) =>
    ofMeans(groups.map((values) => ({ points: gapScores(gapCounts(values)), sampled: values.sampled }))),
  difference: (first, second) => gapChange(gapCounts(first), gapCounts(second)),
};

function topTwo(scale: ScaleRange): Measure {
  return {
    metric: 'topTwo',
    points: null,
    base: (values) => csatCounts(values, scale).base,
    estimate: (values) => {
      const { topTwo: x, base: n, sampled } = csatCounts(values, scale);
      return share({ x, n, sampled });
    },
    omnibus: (groups) =>
      ofShares(
        groups.map((values) => {
          const { topTwo: x, base: n, sampled } = csatCounts(values, scale);
          return { x, n, sampled };
        }),
      ),
    difference: (first, second) => topTwoChange(csatCounts(first, scale), csatCounts(second, scale)),
  };
}

function mean(scale: ScaleRange): Measure {
  return {
    metric: 'mean',
    points: { min: scale.min, max: scale.max },
    base: (values) => sizeOf(pointsOf(values, scale)),
    estimate: (values) => scaleMean(values, scale),
    omnibus: (groups) =>
      ofMeans(groups.map((values) => ({ points: pointsOf(values, scale), sampled: values.sampled }))),
    difference: (first, second) => scaleMeanChange(first, second, scale),
  };
}

function sizeOf(points: readonly { readonly n: number }[]): number {
  return points.reduce((sum, { n }) => sum + n, 0);
}
