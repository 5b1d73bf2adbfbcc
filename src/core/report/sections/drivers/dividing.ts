import { areRelated, originsOf } from '../../../survey/origins.ts';
import { itemsOf, type Survey } from '../../../survey/survey.ts';
import { valuesOf } from '../../../survey/item-values.ts';
import { segmentsOf, type SegmentItem } from '../../segments/segments.ts';
import { itemsOfChosen, type Chosen } from './chosen.ts';

/** Of more groups hardly one has the answers that it takes, and each has sums of its own. */
const MOST_GROUPS = 20;

/**
 * The segments by whose groups it is told what goes with the outcome. Groups that are made of the outcome or of a driver are
 * left out: within them it varies less, for no other reason than how they were made.
 */
export function dividingSegments(survey: Survey, chosen: Chosen): SegmentItem[] {
  const origins = originsOf(itemsOf(survey));
  return segmentsOf(survey).filter(
    (segment) =>
      valuesOf(segment).length <= MOST_GROUPS &&
      !itemsOfChosen(chosen).some(({ id }) => areRelated(origins.get(segment.id)!, origins.get(id)!)),
  );
}
