import { itemsOf, type Survey } from '../survey/survey.ts';
import { indexPlan } from './headline/satisfaction-index.ts';
import { MAKERS } from './sections/makers.ts';

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
  /** How respondents were asked: the way of the first entry that names their collector, else their channel. */
  readonly ways: readonly PlannedWay[];
  /** Questions of which it is counted how many a respondent was asked and left blank. */
  readonly asked: readonly string[];
  /** Questions for words, and the consent without which they are not published. */
  readonly comments: readonly { readonly item: string; readonly consent: string | null }[];
  /** Sets of items whose sums and products are kept over those who answered all of them. */
  readonly sets: readonly SummedSet[];
}

/** The way that those were asked who came by a collector or a channel. */
export type PlannedWay =
  { readonly collector: string; readonly way: string } | { readonly channel: string; readonly way: string };

/** Items under a name. */
export interface ItemSet {
  readonly id: string;
  readonly items: readonly string[];
}

/** Items whose products are summed, of everyone and of groups. */
export interface SummedSet extends ItemSet {
  /** Items that divide respondents into groups with sums of their own; several in one entry divide together. */
  readonly by?: readonly (readonly string[])[];
  /** Kept whole instead of in a hundred parts, where no samples are drawn from them. */
  readonly whole?: true;
}

/** What has to be counted to make the report of a survey: its segments, and what each kind of section needs. */
export function planOf(survey: Survey): CountingPlan {
  const plans = [indexPlan(survey), ...MAKERS.map((maker) => maker.plan?.(survey) ?? {})];
  const all = <T>(pick: (plan: Partial<CountingPlan>) => readonly T[] | undefined) =>
    once(plans.flatMap((plan) => pick(plan) ?? []));
  const segments = itemsOf(survey)
    .filter((item) => item.segment)
    .map(({ id }) => id);
  return {
    segments: once([...segments, ...all((plan) => plan.segments)]),
    joints: all((plan) => plan.joints),
    pairs: all((plan) => plan.pairs),
    batteries: all((plan) => plan.batteries),
    ways: all((plan) => plan.ways),
    asked: all((plan) => plan.asked),
    comments: all((plan) => plan.comments),
    sets: all((plan) => plan.sets),
  };
}

/** Several kinds of section may need the same. */
function once<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
