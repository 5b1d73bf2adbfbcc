import { z } from 'zod';
import { EMOTION } from '../ready-made/emotion.ts';
import type { EmotionItem } from '../item.ts';
import { READY_SCALE, readyAnchors } from '../ready-made/ready-made.ts';
import { baseFields, RangeSchema, scaleFields, specialFields, toBase, toRange, toScale } from './base.ts';

/** A feeling, by faces from the worst to the best: by itself five, which come with their words. */
export const EmotionSchema = z.strictObject({
  type: z.literal('emotion'),
  scale: RangeSchema.default('1-5'),
  ...baseFields,
  ...scaleFields,
  ...specialFields,
});

export function toEmotion(config: z.infer<typeof EmotionSchema>, locales: readonly string[]): EmotionItem {
  const ready = config.scale === READY_SCALE ? readyAnchors(EMOTION, locales, (words) => words) : {};
  return {
    ...toBase(config, locales),
    type: 'emotion',
    scale: toScale(toRange(config.scale), { ...ready, ...config.anchors }, locales),
  };
}
