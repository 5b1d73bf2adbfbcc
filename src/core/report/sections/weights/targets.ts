import { valuesOf } from '../../../survey/item-values.ts';
import type { Survey } from '../../../survey/survey.ts';
import { segmentsOf, type SegmentItem } from '../../segments/segments.ts';

/** The items that answers are weighted by, each with the share of its levels in the population. */
export type Targets = readonly {
  readonly item: SegmentItem;
  /** Sums to 1. */
  readonly shares: ReadonlyMap<string, number>;
}[];

/** The targets of a survey in the order of its items; none where it declares no weights. */
export function targetsOf(survey: Survey): Targets {
  const declared = survey.report.weights?.targets ?? {};
  return segmentsOf(survey)
    .filter(({ id }) => id in declared)
    .map((item) => {
      const shares = declared[item.id] ?? {};
      const sum = Object.values(shares).reduce((total, share) => total + share, 0);
      const levels = valuesOf(item).filter((level) => level in shares);
      return { item, shares: new Map(levels.map((level) => [level, shares[level]! / sum])) };
    });
}
