import { z } from 'zod';
import type { Finding } from '../../yaml/finding.ts';
import { IdSchema } from '../items/base.ts';
import type { SurveyConfig } from '../schema.ts';
import type { Item } from '../item.ts';
import { nearItems } from './near-items.ts';

export const CompareSchema = z
  .array(IdSchema)
  .max(12)
  .meta({
    description:
      'The questions that groups are compared by, in this order; where absent the recommendation, satisfaction and effort.',
    examples: [['recommend', 'cleanliness']],
  });

/** The types of questions that have one figure to compare groups by. */
const COMPARABLE: readonly Item['type'][] = ['nps', 'csat', 'ces', 'rating', 'emotion', 'importance', 'gap'];

/** Questions that are not there, or have no figure that groups could be compared by. */
export function checkCompare(
  { compare = [] }: SurveyConfig['report'],
  items: readonly Item[],
): readonly Finding[] {
  return compare.flatMap((id, index): Finding[] => {
    const path = ['report', 'compare', index];
    const item = items.find((one) => one.id === id);
    if (!item)
      return [
        {
          path,
          message: `report.compare: there is no question "${id}"`,
          hint: nearItems(items, ({ type }) => COMPARABLE.includes(type)),
        },
      ];
    if (compare.indexOf(id) < index)
      return [{ path, message: `report.compare: "${id}" is named twice`, hint: 'Name it once' }];
    if (COMPARABLE.includes(item.type)) return [];
    return [
      {
        path,
        message: `report.compare: groups cannot be compared by "${id}", a ${item.type} question`,
        hint: nearItems(items, ({ type }) => COMPARABLE.includes(type)),
      },
    ];
  });
}
