import { z } from 'zod';
import { CHURN, CHURN_CODES } from '../ready-made/churn.ts';
import { readyText } from '../ready-made/ready-made.ts';
import type { Option, ReasonsItem } from '../item.ts';
import { baseFields, orderFields, specialFields, toBase } from './base.ts';
import { inOrder, optionFields, toOptions } from './options.ts';

/** Several reasons of a taxonomy: by itself the eight for which customers leave (Keaveney 1995). */
export const ReasonsSchema = z.strictObject({
  type: z.literal('reasons'),
  max: z
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: 'Most reasons; without it, as many as there are.', examples: [3] }),
  ...baseFields,
  options: optionFields.options.optional().meta({
    description: 'Reasons of your own in place of the eight.',
    examples: [[{ value: 'moved', label: 'I moved' }]],
  }),
  ...orderFields,
  ...specialFields,
});

export function toReasons(config: z.infer<typeof ReasonsSchema>, locales: readonly string[]): ReasonsItem {
  const options = config.options ? toOptions(config.options, locales) : whyCustomersLeave(locales);
  return {
    ...toBase(config, locales),
    type: 'reasons',
    ...inOrder(options, config.order),
    min: 0,
    max: config.max ?? options.length,
  };
}

function whyCustomersLeave(locales: readonly string[]): Option[] {
  return CHURN_CODES.map((value) => ({
    value,
    label: readyText(CHURN, locales, (words) => words[value]),
    exclusive: false,
  }));
}
