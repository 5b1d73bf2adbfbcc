import { z } from 'zod';
import type { NumberItem } from '../item.ts';
import { TextSchema, toText } from '../text.ts';
import { baseFields, toBase } from './base.ts';

/** A number, as people write it in their language. */
export const NumberSchema = z.strictObject({
  type: z.literal('number'),
  min: z
    .number()
    .optional()
    .meta({ description: 'Lowest number that is taken.', examples: [0] }),
  max: z
    .number()
    .optional()
    .meta({ description: 'Highest number that is taken.', examples: [100] }),
  decimals: z
    .number()
    .int()
    .min(0)
    .max(6)
    .default(0)
    .meta({ description: 'Most digits after the decimal point; whole numbers without it.', examples: [2] }),
  unit: TextSchema.optional().meta({
    description: 'What is counted, beside the field.',
    examples: ['minutes', 'kg'],
  }),
  ...baseFields,
});

export function toNumber(config: z.infer<typeof NumberSchema>, locales: readonly string[]): NumberItem {
  const { min, max, decimals, unit } = config;
  return {
    ...toBase(config, locales),
    type: 'number',
    decimals,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unit === undefined ? {} : { unit: toText(unit, locales) }),
  };
}
