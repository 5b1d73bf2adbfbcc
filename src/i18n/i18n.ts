export { directionOf } from './direction.ts';
import { ar } from './languages/ar.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { zh } from './languages/zh.ts';
import type { Messages } from './messages.ts';

const LANGUAGES: Readonly<Record<string, Messages>> = { en, zh, es, ar };

/** The languages that the interface speaks. */
export const LOCALES: readonly string[] = Object.keys(LANGUAGES);

/** The interface strings for a language tag: of the tag itself, of its language, or English. */
export function messagesFor(locale: string): Messages {
  return LANGUAGES[locale] ?? LANGUAGES[new Intl.Locale(locale).language] ?? en;
}

/** What a language calls itself, such as "Español", or what it is called in another. */
export function nameOf(locale: string, inLocale = locale): string {
  const name = new Intl.DisplayNames([inLocale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(inLocale) + name.slice(1);
}
