import { z } from 'zod';
import type { ComputedChoiceItem, ComputedNumberItem } from '../item.ts';
import { toText } from '../text.ts';
import { baseFields, toBase } from './base.ts';
import { OptionSchema } from './options.ts';

const { id, text, help, segment } = baseFields;
const { value, label } = OptionSchema.shape;

/** A value that follows from earlier answers, and that nobody is asked for: a code by cases, or a number. */
export const ComputedSchema = z
  .strictObject({
    type: z.literal('computed'),
    id,
    text: text.meta({
      description: 'What the report calls it; respondents never read it.',
      examples: ['Kind of customer'],
    }),
    help,
    options: z
      .array(
        z.strictObject({
          value,
          label,
          if: z
            .string()
            .optional()
            .meta({
              description: 'When this is the value; the first that holds is. Without it, for all others.',
              examples: ['recommend >= 9 and satisfaction = 5'],
            }),
        }),
      )
      .min(1)
      .optional()
      .meta({
        description: 'The values it may have, each with the condition it has it under.',
        examples: [[{ value: 'promoter', label: 'Promoter', if: 'recommend >= 9' }]],
      }),
    value: z
      .string()
      .optional()
      .meta({
        description: 'A calculation whose outcome it has.',
        examples: ['mean(food, wifi)', 'perceived - expected'],
      }),
    segment,
  })
  .refine((config) => (config.options === undefined) !== (config.value === undefined), {
    path: ['value'],
    message: 'or "options" is needed, not both',
  });

/** The item with its codes; `readLogic` adds how it comes to one. */
export function toComputed(
  { options, ...config }: z.infer<typeof ComputedSchema>,
  locales: readonly string[],
): ComputedChoiceItem | ComputedNumberItem {
  const base = {
    ...toBase({ ...config, required: false, prefill: false }, locales),
    type: 'computed' as const,
  };
  if (!options) return { ...base, computed: { value: 0 } };
  const coded = options.map((option) => ({
    value: option.value,
    label: toText(option.label, locales),
    exclusive: false,
  }));
  return { ...base, options: coded, computed: { cases: [] } };
}
