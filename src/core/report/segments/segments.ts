import { isGrouping, wholeTextOf, type ComputedChoiceItem, type ItemOf } from '../../survey/item.ts';
import { areRelated, originsOf } from '../../survey/origins.ts';
import { itemsOf, type Survey } from '../../survey/survey.ts';
import { valuesOf } from '../../survey/item-values.ts';
import type { Basis } from '../basis.ts';
import { labelInAll } from '../distributions.ts';
import { everyone } from '../group-counts.ts';
import { figure, isLowBase, reasonToHide } from '../suppress.ts';
import { compareLevels } from './compare-levels.ts';
import { itemsCompared } from './compared.ts';
import { judgedTogether } from './judged.ts';
import { measureOf, type MeasuredItem } from './measure.ts';
import { protectLevels } from './protect-levels.ts';
import type { SegmentTable } from './segment-table.ts';

export type SegmentItem = ItemOf<'single'> | ComputedChoiceItem;

/**
 * Every figure that is compared by the levels of every segment in the current wave, a segment after the other. Groups that
 * are made of the very answers that would be compared are left out: that they differ in them is how they were made.
 */
export function segmentTables(basis: Basis): SegmentTable[] {
  const origins = originsOf(itemsOf(basis.survey));
  return judgedTogether(
    segmentsOf(basis.survey).flatMap((segment) =>
      itemsCompared(basis.survey)
        .filter((item) => !areRelated(origins.get(segment.id)!, origins.get(item.id)!))
        .map((item) => segmentTable(basis, segment, item)),
    ),
  );
}

/** The items whose answers divide respondents into groups. */
export function segmentsOf(survey: Survey): SegmentItem[] {
  return itemsOf(survey)
    .filter(isGrouping)
    .filter((item) => item.segment);
}

function segmentTable(basis: Basis, segment: SegmentItem, item: MeasuredItem): SegmentTable {
  const { current, counts, minimum } = basis;
  const wave = current.id;
  const measure = measureOf(item);
  const levels = levelsOf(basis, segment).map((level) => {
    const group = { wave, segment: segment.id, level };
    const values = counts.values(group, item.id);
    return {
      level,
      values,
      size: measure.base(values),
      among: counts.responses(group),
      withheld: counts.isWithheld(group, item.id),
    };
  });
  const all = counts.values(everyone(wave), item.id);
  const total = measure.base(all);
  const reasons = protectLevels(levels, total, all, minimum);
  const rows = levels.map(({ level, values }, index) => ({
    level,
    label: labelInAll(basis, segment, level),
    figure: figure(measure.estimate(values), reasons[index]!),
  }));
  return {
    segment: segment.id,
    text: wholeTextOf(segment),
    metric: measure.metric,
    item: item.id,
    points: measure.points,
    wave,
    everyone: figure(measure.estimate(all), reasonToHide(total, current.responses, minimum, all)),
    rows,
    comparison: compareLevels(
      levels.filter(({ size }, index) => rows[index]!.figure.shown && !isLowBase(size)),
      measure,
    ),
  };
}

/** The levels of a segment in its order; after them those that were once given and that it no longer has. */
export function levelsOf(basis: Basis, segment: SegmentItem): string[] {
  const declared = valuesOf(segment);
  const dropped = basis.counts
    .levels(basis.current.id, segment.id)
    .filter((level) => level !== '' && !declared.includes(level));
  return [...declared, ...dropped];
}
