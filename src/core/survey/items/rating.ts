import { z } from 'zod';
import type { RatingItem } from '../survey.ts';
import { baseFields, RangeSchema, scaleFields, specialFields, toBase, toRange, toScale } from './base.ts';

/** One attribute rated on points with anchored ends. */
export const RatingSchema = z.strictObject({
  type: z.literal('rating'),
  scale: RangeSchema.default('1-5'),
  ...baseFields,
  ...scaleFields,
  ...specialFields,
});

export function toRating(config: z.infer<typeof RatingSchema>, locales: readonly string[]): RatingItem {
  return {
    ...toBase(config, locales),
    type: 'rating',
    scale: toScale(toRange(config.scale), config.anchors, locales),
  };
}
