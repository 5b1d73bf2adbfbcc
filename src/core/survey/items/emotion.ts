import { z } from 'zod';
import { EMOTION } from '../ready-made/emotion.ts';
import { readyAnchors } from '../ready-made/ready-made.ts';
import type { EmotionItem } from '../survey.ts';
import { baseFields, scaleFields, specialFields, toBase, toScale } from './base.ts';

/** A feeling, by five faces from the worst (1) to the best (5). */
export const EmotionSchema = z.strictObject({
  type: z.literal('emotion'),
  ...baseFields,
  ...scaleFields,
  ...specialFields,
});

export function toEmotion(config: z.infer<typeof EmotionSchema>, locales: readonly string[]): EmotionItem {
  const anchors = { ...readyAnchors(EMOTION, locales, (words) => words), ...config.anchors };
  return { ...toBase(config, locales), type: 'emotion', scale: toScale([1, 5], anchors, locales) };
}
