import type { Item } from '../../survey/item.ts';
import { itemsOf, type Survey } from '../../survey/survey.ts';
import type { Basis } from '../basis.ts';
import { cesHeadline } from './ces.ts';
import { csatHeadline } from './csat.ts';
import { gapHeadline, isHeadlineGap } from './gap.ts';
import type { Headline } from './headline.ts';
import { isNpsScale, npsHeadline } from './nps.ts';
import { indexHeadline } from './satisfaction-index.ts';

/** The index where the survey declares one, then a headline for each item that has one, in the order of the survey. */
export function headlines(basis: Basis): Headline[] {
  const ofItems = itemsOf(basis.survey).flatMap((item): Headline[] => {
    if (item.type === 'nps') return isNpsScale(item) ? [npsHeadline(basis, item)] : [];
    if (item.type === 'csat') return [csatHeadline(basis, item)];
    if (item.type === 'ces') return [cesHeadline(basis, item)];
    return isHeadlineGap(basis.survey, item) ? [gapHeadline(basis, item)] : [];
  });
  return [...indexHeadline(basis), ...ofItems];
}

/** Whether an item has a headline of its own, and not only a part in an index. */
export function hasHeadline(survey: Survey, item: Item): boolean {
  if (item.type === 'nps') return isNpsScale(item);
  return item.type === 'csat' || item.type === 'ces' || isHeadlineGap(survey, item);
}
