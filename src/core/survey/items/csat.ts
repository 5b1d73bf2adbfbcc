import { z } from 'zod';
import type { CsatItem } from '../item.ts';
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

/** Overall satisfaction: the item that CSAT (top box, top two boxes) is computed from. */
export const CsatSchema = z.strictObject({
  type: z.literal('csat'),
  scale: RangeSchema.default('1-5'),
  ...baseFields,
  ...scaleFields,
  ...displayFields,
  ...specialFields,
});

export function toCsat(config: z.infer<typeof CsatSchema>, locales: readonly string[]): CsatItem {
  return {
    ...toBase(config, locales),
    type: 'csat',
    scale: toScale(toRange(config.scale), config.anchors, locales),
    ...toDisplay(config.display),
  };
}
