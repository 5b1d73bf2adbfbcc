import { z } from 'zod';
import type { StatementItem } from '../item.ts';
import { baseFields, jumpFields, toBase } from './base.ts';

const { id, text, help, visibleIf } = baseFields;

/** Words between the questions that ask for nothing. */
export const StatementSchema = z.strictObject({
  type: z.literal('statement'),
  id,
  text: text.meta({
    description: 'What respondents read.',
    examples: ['The next questions are about your flight.'],
  }),
  help: help.meta({ description: 'A second paragraph.', examples: ['They take a minute.'] }),
  visibleIf,
  ...jumpFields,
});

export function toStatement(
  config: z.infer<typeof StatementSchema>,
  locales: readonly string[],
): StatementItem {
  return {
    ...toBase({ ...config, required: false, segment: false, prefill: false }, locales),
    type: 'statement',
  };
}
