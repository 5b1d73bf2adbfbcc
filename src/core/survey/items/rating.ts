import { z } from 'zod';
import type { RatingItem } from '../item.ts';
import {
  baseFields,
  displayFields,
  RangeSchema,
  scaleFields,
  specialFields,
  toBase,
  toDisplay,
  toRange,
  toScale,
} from './base.ts';
import type { PartConfig } from './part.ts';

/** One attribute rated on points with anchored ends. */
export const RatingSchema = z.strictObject({
  type: z.literal('rating'),
  scale: RangeSchema.default('1-5'),
  ...baseFields,
  ...scaleFields,
  ...displayFields,
  ...specialFields,
});

export type RatingConfig = z.infer<typeof RatingSchema>;

export function toRating(config: RatingConfig & PartConfig, locales: readonly string[]): RatingItem {
  return {
    ...toBase(config, locales),
    type: 'rating',
    scale: toScale(toRange(config.scale), config.anchors, locales),
    ...toDisplay(config.display),
  };
}
