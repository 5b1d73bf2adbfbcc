import { z } from 'zod';
import type { TextItem } from '../item.ts';
import { baseFields, toBase } from './base.ts';

/** A few words in one line. */
export const TextItemSchema = z.strictObject({
  type: z.literal('text'),
  maxLength: z
    .number()
    .int()
    .min(1)
    .max(500)
    .default(200)
    .meta({ description: 'Longest answer, in characters.', examples: [60] }),
  ...baseFields,
});

export function toTextItem(config: z.infer<typeof TextItemSchema>, locales: readonly string[]): TextItem {
  return { ...toBase(config, locales), type: 'text', maxLength: config.maxLength };
}
