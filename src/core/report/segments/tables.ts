import type { Report } from '../report.ts';
import { differing, shown, type Row } from '../rows.ts';
import type { SegmentMetric, SegmentTable } from './segment-table.ts';

const UNITS: Readonly<Record<SegmentMetric, string>> = {
  nps: 'points',
  topTwo: 'share',
  mean: 'scale',
  net: 'share',
};

/** A table of a segment: its levels, the test of all at once, then every pair as the difference of the first from the second. */
export function segmentRows(report: Report, table: SegmentTable, locale: string): Row[] {
  const { segment, metric, comparison } = table;
  const unit = UNITS[metric];
  const about = {
    item: table.item,
    question: report.method.wording.find(({ item }) => item === table.item)?.text[locale],
    wave: table.wave,
    group: segment,
  };
  const labelOf = (level: string) => table.rows.find((row) => row.level === level)?.label[locale] ?? level;
  const levels = table.rows.map(({ level, label, figure }) => ({
    ...about,
    level,
    label: label[locale],
    measure: metric,
    unit,
    ...shown(figure),
  }));
  const omnibus =
    comparison?.omnibus && comparison.omnibus.test !== 'none'
      ? [
          {
            ...about,
            measure: comparison.omnibus.test === 'welch' ? 'f' : 'chiSquare',
            value: comparison.omnibus.statistic,
            p: comparison.omnibus.p,
            pHolm: comparison.omnibus.adjusted,
            note: comparison.clear ? 'clear' : null,
          },
        ]
      : [];
  const pairs = (comparison?.pairs ?? []).map((pair) => ({
    ...about,
    level: `${pair.first}-${pair.second}`,
    label: `${labelOf(pair.first)} – ${labelOf(pair.second)}`,
    measure: `${metric}Difference`,
    unit,
    ...differing(pair),
    pHolm: pair.adjusted,
  }));
  return [...levels, ...omnibus, ...pairs];
}
