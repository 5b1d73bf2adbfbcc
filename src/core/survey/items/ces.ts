import { z } from 'zod';
import { CES } from '../ready-made/ces.ts';
import { readyAnchors, readyText } from '../ready-made/ready-made.ts';
import type { CesItem } from '../item.ts';
import { TextSchema } from '../text.ts';
import { baseFields, scaleFields, specialFields, toBase, toScale } from './base.ts';

/** Customer effort (CES 2.0): agreement from 1 to 7, always, because the score is defined on no other scale. */
export const CesSchema = z.strictObject({
  type: z.literal('ces'),
  ...baseFields,
  text: TextSchema.optional().meta({
    description:
      'The statement to agree with. Leave it out: scores compare only where it is the standard one.',
    examples: ['The airline made it easy for me to change my booking.'],
  }),
  ...scaleFields,
  ...specialFields,
});

export function toCes(config: z.infer<typeof CesSchema>, locales: readonly string[]): CesItem {
  const text = config.text ?? readyText(CES, locales, (words) => words.text);
  const anchors = { ...readyAnchors(CES, locales, (words) => words.points), ...config.anchors };
  return { ...toBase({ ...config, text }, locales), type: 'ces', scale: toScale([1, 7], anchors, locales) };
}
