import { z } from 'zod';
import type { Finding } from '../../yaml/finding.ts';
import { IdSchema } from '../items/base.ts';
import type { SurveyConfig } from '../schema.ts';
import type { Item } from '../item.ts';

const PointSchema = z.number().int().nonnegative();

/** Which two questions are crossed, and from which answer on they count. */
export const LoyaltySettingsSchema = z.strictObject({
  satisfaction: IdSchema.meta({
    description: 'The question on satisfaction: one with points.',
    examples: ['overall'],
  }),
  loyalty: IdSchema.meta({
    description: 'The question on loyalty: one with points, or the share of spending.',
    examples: ['recommend'],
  }),
  satisfied: PointSchema.optional().meta({
    description: 'The lowest point that counts as satisfied; the second highest where left out.',
    examples: [4],
  }),
  loyal: PointSchema.optional().meta({
    description:
      'The lowest point, or share in per cent, that counts as loyal; 9 of 0 to 10, and of other scales the second highest point, where left out.',
    examples: [9],
  }),
});

export function checkLoyalty(
  { loyalty: settings }: SurveyConfig['report'],
  items: readonly Item[],
): readonly Finding[] {
  if (!settings) return [];
  const sides = [
    ['satisfaction', 'satisfied'],
    ['loyalty', 'loyal'],
  ] as const;
  return sides.flatMap(([side, threshold]): Finding[] => {
    const path = ['report', 'loyalty', side];
    const id = settings[side];
    const item = items.find((one) => one.id === id);
    const usable = items.filter((one) => 'scale' in one || (side === 'loyalty' && one.type === 'share'));
    if (!item || !usable.includes(item))
      return [
        {
          path,
          message: item ? `"${id}" has no points to tell more from less` : `there is no item "${id}"`,
          hint:
            usable.length > 0
              ? `Use one of ${usable.map((one) => one.id).join(', ')}`
              : 'Ask a question with points first',
        },
      ];
    if (item.type === 'share' && settings.loyal === undefined)
      return [
        {
          path,
          message: `from which share of spending on a customer is loyal is not said`,
          hint: 'Add a line such as "loyal: 80"',
        },
      ];
    const from = settings[threshold];
    const { min, max } = 'scale' in item ? item.scale : { min: 0, max: 100 };
    if (from === undefined || (from > min && from <= max)) return [];
    return [
      {
        path: ['report', 'loyalty', threshold],
        message: `${from} does not divide the answers from ${min} to ${max} to "${id}"`,
        hint: `Use a number from ${min + 1} to ${max}`,
      },
    ];
  });
}
