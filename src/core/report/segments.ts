import { nps, npsBase, npsCounts } from '../metrics/nps.ts';
import {
  isGrouping,
  itemsOf,
  valuesOf,
  wholeTextOf,
  type ChoiceItem,
  type NpsItem,
} from '../survey/survey.ts';
import type { Basis } from './basis.ts';
import { labelInAll } from './distributions.ts';
import { everyone } from './group-counts.ts';
import { isNpsScale } from './headline.ts';
import type { SegmentTable } from './report.ts';
import { figure, protect, type Cell } from './suppress.ts';

/** NPS by the levels of each segment in the current wave: a table for each NPS item and segment. */
export function segmentTables(basis: Basis): SegmentTable[] {
  const items = itemsOf(basis.survey);
  const scores = items.filter((item): item is NpsItem => item.type === 'nps' && isNpsScale(item));
  const segments = items.filter(isGrouping).filter((item) => item.segment);
  return scores.flatMap((score) => segments.map((segment) => segmentTable(basis, score, segment)));
}

function segmentTable(basis: Basis, score: NpsItem, segment: ChoiceItem): SegmentTable {
  const wave = basis.current.id;
  const declared = valuesOf(segment);
  const dropped = basis.counts
    .levels(wave, segment.id)
    .filter((level) => level !== '' && !declared.includes(level));
  const levels = [...declared, ...dropped].map((level) => {
    const group = { wave, segment: segment.id, level };
    const counts = npsCounts(basis.counts.values(group, score.id));
    return { level, counts, size: npsBase(counts), among: basis.counts.responses(group) };
  });
  const total = npsBase(npsCounts(basis.counts.values(everyone(wave), score.id)));
  const reasons = protectLevels(levels, total, basis.minimum);
  return {
    segment: segment.id,
    text: wholeTextOf(segment),
    metric: 'nps',
    item: score.id,
    wave,
    rows: levels.map(({ level, counts }) => ({
      level,
      label: labelInAll(basis, segment, level),
      nps: figure(nps(counts), reasons.get(keyOf(level)) ?? null),
    })),
  };
}

/** The headline publishes the total; those who named no level are in it, and in no row. */
function protectLevels(
  levels: readonly { level: string; size: number; among: number }[],
  total: number,
  minimum: number,
) {
  const rows = levels.map(({ level, size, among }): Cell => ({ key: keyOf(level), size, among }));
  const named = rows.reduce((sum, row) => sum + row.size, 0);
  const cells: Cell[] = [
    { key: 'total', size: total, fixed: total >= minimum ? 'open' : 'secret' },
    { key: 'unnamed', size: Math.max(0, total - named), fixed: 'secret' },
    ...rows,
  ];
  return protect(cells, [{ whole: 'total', parts: ['unnamed', ...rows.map((row) => row.key)] }], minimum);
}

function keyOf(level: string): string {
  return `level:${level}`;
}
