import { z } from 'zod';
import { CONSENT } from '../ready-made/consent.ts';
import { readyText } from '../ready-made/ready-made.ts';
import type { ConsentItem } from '../item.ts';
import { TextSchema, toText } from '../text.ts';
import { baseFields, toBase } from './base.ts';

/** Consent: a box that is never ticked beforehand. Left as it is, it says no. */
export const ConsentSchema = z.strictObject({
  type: z.literal('consent'),
  ...baseFields,
  label: TextSchema.optional().meta({
    description: 'What the box says.',
    examples: ['Yes, you may write to me about my answers'],
  }),
});

export function toConsent(config: z.infer<typeof ConsentSchema>, locales: readonly string[]): ConsentItem {
  const yes = config.label
    ? toText(config.label, locales)
    : readyText(CONSENT, locales, (words) => words.yes);
  const no = readyText(CONSENT, locales, (words) => words.no);
  return {
    ...toBase(config, locales),
    type: 'consent',
    options: [
      { value: 'yes', label: yes, exclusive: false },
      { value: 'no', label: no, exclusive: false },
    ],
  };
}
