import { z } from 'zod';
import type { DateItem } from '../item.ts';
import { baseFields, toBase } from './base.ts';

/** A day of the calendar. */
export const DateSchema = z.strictObject({ type: z.literal('date'), ...baseFields });

export function toDate(config: z.infer<typeof DateSchema>, locales: readonly string[]): DateItem {
  return { ...toBase(config, locales), type: 'date' };
}
