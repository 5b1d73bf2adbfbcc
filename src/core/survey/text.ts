import { z } from 'zod';
import type { Text } from './survey.ts';

/** A text as a person writes it: one string for every language, or a string a language. */
export const TextSchema = z
  .union([z.string().trim().min(1), z.record(z.string(), z.string().trim().min(1))])
  .meta({
    description: 'One text for all languages, or one a language.',
    examples: ['Thank you', { en: 'Thank you', es: 'Gracias' }],
  });

export type TextConfig = z.infer<typeof TextSchema>;

/** Fills a text in for every language of the survey. Languages that have no text are told by `missingLocales`. */
export function toText(config: TextConfig, locales: readonly string[]): Text {
  if (typeof config === 'string') return Object.fromEntries(locales.map((locale) => [locale, config]));
  const fallback = config[locales[0] ?? ''] ?? Object.values(config)[0] ?? '';
  return Object.fromEntries(locales.map((locale) => [locale, config[locale] ?? fallback]));
}

/** The languages of the survey in which a text is not written. */
export function missingLocales(config: TextConfig, locales: readonly string[]): readonly string[] {
  return typeof config === 'string' ? [] : locales.filter((locale) => !(locale in config));
}

/** The languages in which a text is written though the survey does not list them. */
export function unlistedLocales(config: TextConfig, locales: readonly string[]): readonly string[] {
  return typeof config === 'string' ? [] : Object.keys(config).filter((locale) => !locales.includes(locale));
}
