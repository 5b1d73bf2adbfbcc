import { itemsOf, type Survey } from '../survey/survey.ts';

/**
 * What the tallies of a survey hold. The database counts by it and learns nothing else of the survey; a changed plan has
 * everything counted again. Plain JSON, the same for the same survey.
 */
export interface CountingPlan {
  /** Items whose codes divide respondents into groups. */
  readonly segments: readonly string[];
  /** Items that divide together; the group is their codes joined by "+". */
  readonly joints: readonly (readonly string[])[];
  /** Pairs of items whose codes are counted together, of everyone. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Items that can be answered all alike without reading them. */
  readonly batteries: readonly ItemSet[];
  /** Sets of items whose sums and products are kept over those who answered all of them. */
  readonly sets: readonly ItemSet[];
}

/** Items under a name. */
export interface ItemSet {
  readonly id: string;
  readonly items: readonly string[];
}

/** What has to be counted to make the report of a survey. */
export function planOf(survey: Survey): CountingPlan {
  const items = itemsOf(survey);
  return {
    segments: items.filter((item) => item.segment).map(({ id }) => id),
    joints: [],
    pairs: [],
    batteries: [],
    sets: [],
  };
}
