import { isScale } from '../../../survey/report-settings/named-items.ts';
import { itemsOf, type Survey } from '../../../survey/survey.ts';
import type { Item, RatingItem, ScaleItem } from '../../../survey/item.ts';

/** An outcome and what is held against it. */
export interface Chosen {
  readonly outcome: ScaleItem;
  readonly drivers: readonly ScaleItem[];
}

/** All that has to be answered, the outcome first. */
export function itemsOfChosen({ outcome, drivers }: Chosen): readonly ScaleItem[] {
  return [outcome, ...drivers];
}

/** The sums of the outcome and the drivers, in this order. */
export const DRIVERS_SET = 'drivers';

/**
 * The drivers that a survey names; where it names none, its ratings, held against the first question about overall
 * satisfaction or else about recommending. Ratings of what was expected are no experience. A survey with a path model tells
 * there what goes with what, so that it has none but those it names.
 */
export function chosenDrivers(survey: Survey): Chosen | null {
  const items = itemsOf(survey);
  const named = survey.report.drivers;
  const byId = (id: string) => items.filter(isScale).find((item) => item.id === id);
  const outcome = named ? byId(named.outcome) : (firstOf(items, 'csat') ?? firstOf(items, 'nps'));
  if (!named && survey.report.model) return null;
  const drivers = named
    ? named.items.flatMap((id) => byId(id) ?? [])
    : items.filter((item): item is RatingItem => item.type === 'rating' && item.pair?.side !== 'expected');
  return outcome && drivers.length >= 2 && drivers.length <= MOST ? { outcome, drivers } : null;
}

/** More ratings than this are a questionnaire of scales: which of them to hold against what has to be named. */
const MOST = 30;

function firstOf(items: readonly Item[], type: 'csat' | 'nps'): ScaleItem | undefined {
  return items.filter(isScale).find((item) => item.type === type);
}
