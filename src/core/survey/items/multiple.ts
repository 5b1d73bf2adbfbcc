import { z } from 'zod';
import type { MultipleItem } from '../item.ts';
import { baseFields, orderFields, specialFields, toBase } from './base.ts';
import { inOrder, optionFields, toOptions } from './options.ts';

/** Several choices of several. */
export const MultipleSchema = z.strictObject({
  type: z.literal('multiple'),
  min: z
    .number()
    .int()
    .min(0)
    .default(0)
    .meta({ description: 'Fewest choices that make an answer.', examples: [1] }),
  max: z
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: 'Most choices; without it, as many as there are.', examples: [3] }),
  ...baseFields,
  ...optionFields,
  ...orderFields,
  ...specialFields,
});

export function toMultiple(config: z.infer<typeof MultipleSchema>, locales: readonly string[]): MultipleItem {
  return {
    ...toBase(config, locales),
    type: 'multiple',
    ...inOrder(toOptions(config.options, locales), config.order),
    min: config.min,
    max: config.max ?? config.options.length,
  };
}
