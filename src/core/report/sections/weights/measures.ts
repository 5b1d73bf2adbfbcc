import { CES_SCALE, agreedCounts } from '../../../metrics/ces.ts';
import { csatCounts, topTwoChange } from '../../../metrics/csat.ts';
import type { Difference, Estimate, ValueCounts } from '../../../metrics/estimate.ts';
import { expectationGap, gapChange, gapCounts } from '../../../metrics/expectation-gap.ts';
import { nps, npsChange, npsCounts, NPS_SCALE } from '../../../metrics/nps.ts';
import { scaleMean, scaleMeanChange, type ScaleRange } from '../../../metrics/scale-mean.ts';
import { share, shareChange } from '../../../metrics/share.ts';
import type { WeightedAnswers, WeightedEstimate } from '../../../metrics/weighted/answers.ts';
import { weightedNetShare } from '../../../metrics/weighted/net-share.ts';
import { weightedScaleMean } from '../../../metrics/weighted/scale-mean.ts';
import { weightedShare } from '../../../metrics/weighted/share.ts';
import type { Sampled } from '../../../statistics/finite-population.ts';
import type { Item } from '../../../survey/item.ts';
import type { WeightedMetric } from './section.ts';

/** A headline figure, unweighted and weighted. */
export interface Measure {
  readonly metric: WeightedMetric;
  readonly points: ScaleRange | null;
  readonly unweighted: (values: ValueCounts) => Estimate | null;
  /** Of two waves that both have answers. */
  readonly change: (now: ValueCounts, before: ValueCounts) => Difference;
  /** What an answer counts as; null for one that is not valid. */
  readonly score: (code: string) => number | null;
  readonly weighted: (answers: WeightedAnswers, sampled: Sampled) => WeightedEstimate | null;
  /** The figure is the weighted mean of the scores times this. */
  readonly factor: number;
}

/** The mean of an item that is rated and has no headline; none of any other. */
export function ratingOf(item: Item): readonly Measure[] {
  return 'scale' in item && measuresOf(item).length === 0 ? [mean(item.scale)] : [];
}

/** The headline figures of an item; none of one that has no headline. */
export function measuresOf(item: Item): readonly Measure[] {
  switch (item.type) {
    case 'nps':
      return item.scale.max === NPS_SCALE.max && item.scale.min === NPS_SCALE.min ? [NPS] : [];
    case 'csat':
      return [boxes('topBox', 1, item.scale), boxes('topTwo', 2, item.scale), mean(item.scale)];
    case 'ces':
      return [mean(CES_SCALE), AGREED];
    case 'gap':
      return [NET];
    default:
      return [];
  }
}

const NPS: Measure = {
  metric: 'nps',
  points: null,
  unweighted: (values) => nps(npsCounts(values)),
  change: (now, before) => npsChange(npsCounts(now), npsCounts(before)),
  score: (code) => {
    const point = pointOf(code, NPS_SCALE);
    return point === null ? null : point >= 9 ? 1 : point >= 7 ? 0 : -1;
  },
  weighted: weightedNetShare,
  factor: 100,
};

const NET: Measure = {
  metric: 'net',
  points: null,
  unweighted: (values) => expectationGap(gapCounts(values))?.net ?? null,
  change: (now, before) => gapChange(gapCounts(now), gapCounts(before)),
  score: (code) => ({ better: 1, 'as-expected': 0, worse: -1 })[code] ?? null,
  weighted: weightedNetShare,
  factor: 1,
};

const AGREED: Measure = {
  metric: 'agreed',
  points: null,
  unweighted: (values) => share(agreedCounts(values)),
  change: (now, before) => shareChange(agreedCounts(now), agreedCounts(before)),
  score: (code) => {
    const point = pointOf(code, CES_SCALE);
    return point === null ? null : Number(point >= 5);
  },
  weighted: weightedShare,
  factor: 1,
};

/** The share of the one or two highest points. */
function boxes(metric: 'topBox' | 'topTwo', highest: 1 | 2, scale: ScaleRange): Measure {
  const proportion = (values: ValueCounts) => {
    const counts = csatCounts(values, scale);
    return { x: counts[metric], n: counts.base, sampled: counts.sampled };
  };
  return {
    metric,
    points: null,
    unweighted: (values) => share(proportion(values)),
    change: (now, before) =>
      metric === 'topTwo'
        ? topTwoChange(csatCounts(now, scale), csatCounts(before, scale))
        : shareChange(proportion(now), proportion(before)),
    score: (code) => {
      const point = pointOf(code, scale);
      return point === null ? null : Number(point > scale.max - highest);
    },
    weighted: weightedShare,
    factor: 1,
  };
}

function mean(scale: ScaleRange): Measure {
  return {
    metric: 'mean',
    points: { min: scale.min, max: scale.max },
    unweighted: (values) => scaleMean(values, scale),
    change: (now, before) => scaleMeanChange(now, before, scale),
    score: (code) => pointOf(code, scale),
    weighted: (answers, sampled) => weightedScaleMean(answers, scale, sampled),
    factor: 1,
  };
}

function pointOf(code: string, { min, max }: ScaleRange): number | null {
  const point = /^\d+$/.test(code) ? Number(code) : NaN;
  return point >= min && point <= max ? point : null;
}
