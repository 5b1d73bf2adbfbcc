import { z } from 'zod';
import type { Option, ShareItem } from '../item.ts';
import { baseFields, specialFields, toBase } from './base.ts';

/**
 * Share of the customer's spending, in steps of ten per cent from none to all: people know it no better, and steps
 * can be counted and published where exact figures would tell on people.
 */
export const ShareSchema = z.strictObject({ type: z.literal('share'), ...baseFields, ...specialFields });

export function toShare(config: z.infer<typeof ShareSchema>, locales: readonly string[]): ShareItem {
  return { ...toBase(config, locales), type: 'share', options: tenths(locales) };
}

function tenths(locales: readonly string[]): Option[] {
  const percents = locales.map(
    (locale) => [locale, new Intl.NumberFormat(locale, { style: 'percent' })] as const,
  );
  return Array.from({ length: 11 }, (_, step) => ({
    value: String(10 * step),
    label: Object.fromEntries(percents.map(([locale, percent]) => [locale, percent.format(step / 10)])),
    exclusive: false,
  }));
}
