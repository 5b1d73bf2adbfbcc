import { z } from 'zod';
import type { RankingItem } from '../item.ts';
import { toText } from '../text.ts';
import { baseFields, orderFields, specialFields, toBase } from './base.ts';
import { inOrder, OptionSchema } from './options.ts';

/** Options put in an order of preference, all of them or the first few. */
export const RankingSchema = z.strictObject({
  type: z.literal('ranking'),
  max: z
    .number()
    .int()
    .min(2)
    .optional()
    .meta({ description: 'How many places there are; without it, one for each option.', examples: [3] }),
  ...baseFields,
  options: z
    .array(OptionSchema.omit({ exclusive: true }))
    .min(2)
    .meta({
      description: 'What is put in order. It is stored as <option>.<place>.',
      examples: [[{ value: 'price', label: 'A low price' }]],
    }),
  ...orderFields,
  ...specialFields,
});

export function toRanking(config: z.infer<typeof RankingSchema>, locales: readonly string[]): RankingItem {
  const options = config.options.map(({ value, label, anchored }) => ({
    value,
    label: toText(label, locales),
    exclusive: false,
    ...(anchored ? { anchored } : {}),
  }));
  return {
    ...toBase(config, locales),
    type: 'ranking',
    ...inOrder(options, config.order),
    max: config.max ?? options.length,
  };
}
