import { z } from 'zod';
import type { NpsItem } from '../item.ts';
import { baseFields, scaleFields, specialFields, toBase, toScale } from './base.ts';

/** Net Promoter: likelihood to recommend, always 0 to 10, because the score is defined on no other scale. */
export const NpsSchema = z.strictObject({
  type: z.literal('nps'),
  ...baseFields,
  ...scaleFields,
  ...specialFields,
});

export function toNps(config: z.infer<typeof NpsSchema>, locales: readonly string[]): NpsItem {
  return { ...toBase(config, locales), type: 'nps', scale: toScale([0, 10], config.anchors, locales) };
}
