import type { BenchmarkMetric } from '../../../metrics/benchmark-metrics.ts';
import { csat } from '../../../metrics/csat.ts';
import type { Estimate, ValueCounts } from '../../../metrics/estimate.ts';
import { nps, npsCounts } from '../../../metrics/nps.ts';
import { scaleMean } from '../../../metrics/scale-mean.ts';
import type { ScaleItem } from '../../../survey/item.ts';

/** The figure of an item. The index is its mean between 0 and 100: (mean - min) / (max - min) × 100. */
export function ownFigure(metric: BenchmarkMetric, item: ScaleItem, values: ValueCounts): Estimate | null {
  const { scale } = item;
  switch (metric) {
    case 'nps':
      return nps(npsCounts(values));
    case 'topBox':
    case 'topTwo':
      return csat(values, scale)?.[metric] ?? null;
    case 'mean':
      return scaleMean(values, scale);
    case 'index': {
      const mean = scaleMean(values, scale);
      const of = (value: number) => (100 * (value - scale.min)) / (scale.max - scale.min);
      return mean && { value: of(mean.value), low: of(mean.low), high: of(mean.high), base: mean.base };
    }
  }
}
