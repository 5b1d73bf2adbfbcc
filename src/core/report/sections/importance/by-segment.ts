import { wholeTextOf, type ScaleItem } from '../../../survey/item.ts';
import { areRelated, originsOf } from '../../../survey/origins.ts';
import { itemsOf } from '../../../survey/survey.ts';
import type { Basis } from '../../basis.ts';
import { labelInAll } from '../../distributions.ts';
import { everyone, type Group } from '../../group-counts.ts';
import type { Figure } from '../../report.ts';
import { protectLevels } from '../../segments/protect-levels.ts';
import { levelsOf, segmentsOf, type SegmentItem } from '../../segments/segments.ts';
import { figure } from '../../suppress.ts';
import { meanIn } from './measured-by.ts';
import { placed } from './placed.ts';
import type { Measured, SegmentMap } from './section.ts';

/** A rating and the question of how much it matters. */
export interface StatedPair {
  readonly performance: ScaleItem;
  readonly importance: ScaleItem;
}

/** In what the two axes are. */
export interface Units {
  readonly performance: Measured;
  readonly importance: Measured;
}

/**
 * What people of each group say matters to them against how well they find it done, each group held against its own
 * means. Every figure is hidden by the rule for groups: with the smallest of the others where it could be worked out.
 * Questions that a group is made of are left out of its maps.
 */
export function statedBySegment(basis: Basis, pairs: readonly StatedPair[], units: Units): SegmentMap[] {
  const origins = originsOf(itemsOf(basis.survey));
  const isOwn = (segment: SegmentItem, { id }: ScaleItem) =>
    areRelated(origins.get(segment.id)!, origins.get(id)!);
  return segmentsOf(basis.survey).flatMap((segment): SegmentMap[] => {
    const kept = pairs.filter(
      (pair) => !isOwn(segment, pair.performance) && !isOwn(segment, pair.importance),
    );
    return kept.length < 2 ? [] : [mapOf(basis, segment, kept, units)];
  });
}

function mapOf(basis: Basis, segment: SegmentItem, pairs: readonly StatedPair[], units: Units): SegmentMap {
  const figures = pairs.map(({ performance, importance }) => ({
    item: performance.id,
    performance: byLevel(basis, segment, performance, units.performance),
    importance: byLevel(basis, segment, importance, units.importance),
  }));
  return {
    segment: segment.id,
    text: wholeTextOf(segment),
    groups: levelsOf(basis, segment).map((level, at) => ({
      level,
      label: labelInAll(basis, segment, level),
      ...placed(
        figures.map(({ item, performance, importance }) => ({
          item,
          performance: performance[at]!,
          importance: importance[at]!,
        })),
      ),
    })),
  };
}

/** The mean of every level, in the order of the levels. */
export function byLevel(basis: Basis, segment: SegmentItem, item: ScaleItem, measured: Measured): Figure[] {
  const { counts, current, minimum } = basis;
  const levels = levelsOf(basis, segment).map((level) => {
    const group: Group = { wave: current.id, segment: segment.id, level };
    const mean = meanIn(measured, basis, group, item);
    return {
      level,
      mean,
      size: mean?.base ?? 0,
      among: counts.responses(group),
      values: counts.values(group, item.id),
      withheld: counts.isWithheld(group, item.id),
    };
  });
  const total = meanIn(measured, basis, everyone(current.id), item)?.base ?? 0;
  const reasons = protectLevels(levels, total, counts.values(everyone(current.id), item.id), minimum);
  return levels.map(({ mean }, at) => figure(mean, reasons[at]!));
}
