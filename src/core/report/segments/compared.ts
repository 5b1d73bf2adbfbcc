import { itemsOf, type Survey } from '../../survey/survey.ts';
import { isMeasured, type MeasuredItem } from './measure.ts';

/** What groups are compared by unless the survey says otherwise. */
const HEADLINES: readonly string[] = ['nps', 'csat', 'ces'];

/** The items that groups are compared by: those that the survey names, in that order, or its headline items. */
export function itemsCompared(survey: Survey): MeasuredItem[] {
  const items = itemsOf(survey).filter(isMeasured);
  const { compare } = survey.report;
  if (!compare) return items.filter(({ type }) => HEADLINES.includes(type));
  return compare.flatMap((id) => items.filter((item) => item.id === id));
}
