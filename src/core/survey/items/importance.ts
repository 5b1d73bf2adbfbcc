import { z } from 'zod';
import { IMPORTANCE } from '../ready-made/importance.ts';
import type { ImportanceItem } from '../item.ts';
import { READY_SCALE, readyAnchors } from '../ready-made/ready-made.ts';
import { baseFields, RangeSchema, scaleFields, specialFields, toBase, toRange, toScale } from './base.ts';

/** Stated importance of one attribute, from none to the highest: by itself five degrees, which come with their words. */
export const ImportanceSchema = z.strictObject({
  type: z.literal('importance'),
  scale: RangeSchema.default('1-5'),
  ...baseFields,
  ...scaleFields,
  ...specialFields,
});

export function toImportance(
  config: z.infer<typeof ImportanceSchema>,
  locales: readonly string[],
): ImportanceItem {
  const ready = config.scale === READY_SCALE ? readyAnchors(IMPORTANCE, locales, (words) => words) : {};
  return {
    ...toBase(config, locales),
    type: 'importance',
    scale: toScale(toRange(config.scale), { ...ready, ...config.anchors }, locales),
  };
}
