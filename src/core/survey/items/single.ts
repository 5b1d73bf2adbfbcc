import { z } from 'zod';
import type { SingleItem } from '../survey.ts';
import { baseFields, specialFields, toBase } from './base.ts';
import { optionFields, toOptions } from './options.ts';

/** One choice of several. */
export const SingleSchema = z.strictObject({
  type: z.literal('single'),
  ...baseFields,
  ...optionFields,
  ...specialFields,
});

export function toSingle(config: z.infer<typeof SingleSchema>, locales: readonly string[]): SingleItem {
  return { ...toBase(config, locales), type: 'single', options: toOptions(config.options, locales) };
}
