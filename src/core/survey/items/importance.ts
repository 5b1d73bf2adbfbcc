import { z } from 'zod';
import { IMPORTANCE } from '../ready-made/importance.ts';
import { readyAnchors } from '../ready-made/ready-made.ts';
import type { ImportanceItem } from '../survey.ts';
import { baseFields, scaleFields, specialFields, toBase, toScale } from './base.ts';

/** Stated importance of one attribute, from none (1) to the highest (5). */
export const ImportanceSchema = z.strictObject({
  type: z.literal('importance'),
  ...baseFields,
  ...scaleFields,
  ...specialFields,
});

export function toImportance(
  config: z.infer<typeof ImportanceSchema>,
  locales: readonly string[],
): ImportanceItem {
  const anchors = { ...readyAnchors(IMPORTANCE, locales, (words) => words), ...config.anchors };
  return { ...toBase(config, locales), type: 'importance', scale: toScale([1, 5], anchors, locales) };
}
