import { z } from 'zod';
import type { SingleItem } from '../item.ts';
import { baseFields, orderFields, specialFields, toBase } from './base.ts';
import { inOrder, optionFields, toOptions } from './options.ts';

/** One choice of several. */
export const SingleSchema = z.strictObject({
  type: z.literal('single'),
  ...baseFields,
  ...optionFields,
  ...orderFields,
  ...specialFields,
});

export function toSingle(config: z.infer<typeof SingleSchema>, locales: readonly string[]): SingleItem {
  return {
    ...toBase(config, locales),
    type: 'single',
    ...inOrder(toOptions(config.options, locales), config.order),
  };
}
