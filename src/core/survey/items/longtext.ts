import { z } from 'zod';
import type { LongtextItem } from '../item.ts';
import { baseFields, toBase } from './base.ts';

/** A comment in the respondent's own words. */
export const LongtextSchema = z.strictObject({
  type: z.literal('longtext'),
  maxLength: z
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(2_000)
    .meta({ description: 'Longest comment, in characters.', examples: [1000] }),
  ...baseFields,
});

export function toLongtext(config: z.infer<typeof LongtextSchema>, locales: readonly string[]): LongtextItem {
  return { ...toBase(config, locales), type: 'longtext', maxLength: config.maxLength };
}
