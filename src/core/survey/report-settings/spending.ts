import { z } from 'zod';
import type { Finding } from '../../yaml/finding.ts';
import { IdSchema } from '../items/base.ts';
import type { SurveyConfig } from '../schema.ts';
import type { Item } from '../item.ts';

/** Which share of their spending customers are to give, some day. */
export const SpendingSettingsSchema = z.strictObject({
  item: IdSchema.optional().meta({
    description: 'The question of type share that the target is for; every one of them where left out.',
    examples: ['spent'],
  }),
  target: z
    .number()
    .min(1)
    .max(100)
    .meta({ description: 'The mean share to reach, in per cent.', examples: [50] }),
});

export function checkSpending(
  { spending: settings }: SurveyConfig['report'],
  items: readonly Item[],
): readonly Finding[] {
  if (!settings) return [];
  const shares = items.filter(({ type }) => type === 'share').map(({ id }) => id);
  if (settings.item === undefined ? shares.length > 0 : shares.includes(settings.item)) return [];
  return [
    {
      path: settings.item === undefined ? ['report', 'spending'] : ['report', 'spending', 'item'],
      message:
        settings.item === undefined
          ? 'no question asks for a share of spending'
          : `there is no share of spending "${settings.item}"`,
      hint: shares.length > 0 ? `Use one of ${shares.join(', ')}` : 'Ask a question of type share first',
    },
  ];
}
