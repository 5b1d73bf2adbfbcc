import { benchmarkScale } from '../../../metrics/benchmark-metrics.ts';
import { benchmarkDifferences, benchmarkInterval } from '../../../metrics/benchmark.ts';
import type { BenchmarkSettings } from '../../../survey/report-settings/benchmarks.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { wholeTextOf, type ScaleItem } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { told } from '../../compare.ts';
import { everyone } from '../../group-counts.ts';
import { figure, reasonToHide } from '../../suppress.ts';
import type { SectionMaker } from '../maker.ts';
import { ownFigure } from './own-figure.ts';
import type { BenchmarkedFigure, BenchmarksSection } from './section.ts';

/** The figures of others that a survey declares, each beside the own figure of the current wave. */
export const benchmarks: SectionMaker<BenchmarksSection> = {
  kind: 'benchmarks',
  make: (basis) => {
    const declared = basis.survey.report.benchmarks ?? [];
    if (declared.length === 0) return [];
    const keys = [...new Set(declared.map(keyOf))];
    const figures = keys.flatMap((key) =>
      figureOf(
        basis,
        declared.filter((one) => keyOf(one) === key),
      ),
    );
    return [{ kind: 'benchmarks', id: 'benchmarks', wave: basis.current.id, figures }];
  },
};

function keyOf({ item, metric }: BenchmarkSettings): string {
  return `${item} ${metric}`;
}

function figureOf(basis: Basis, declared: readonly BenchmarkSettings[]): BenchmarkedFigure[] {
  const { item: id, metric } = declared[0]!;
  const item = itemsOf(basis.survey).find((one): one is ScaleItem => one.id === id && 'scale' in one);
  if (!item) return [];
  const { current, minimum } = basis;
  const group = everyone(current.id);
  const values = basis.counts.values(group, id);
  const estimate = ownFigure(metric, item, values);
  const hidden = reasonToHide(estimate?.base ?? 0, current.responses, minimum, values);
  const scale = benchmarkScale(metric, item.scale);
  const intervals = declared.map((one) => benchmarkInterval(one, metric, scale));
  const differences =
    estimate && !hidden ? benchmarkDifferences(estimate, intervals) : declared.map(() => null);
  return [
    {
      item: id,
      text: wholeTextOf(item),
      metric,
      scale,
      own: figure(estimate, hidden),
      others: declared.map(({ name, value, low, n, year, source, url }, place) => {
        const interval = intervals[place] ?? null;
        const difference = differences[place];
        return {
          name,
          value,
          interval: interval && { low: interval.low, high: interval.high },
          exactness: low !== undefined ? 'given' : n !== undefined ? 'answers' : 'unknown',
          n: n ?? null,
          year,
          source,
          url: url ?? null,
          difference: difference ? told(difference) : null,
        };
      }),
    },
  ];
}
