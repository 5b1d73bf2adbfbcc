import { fallbacksOf } from '#locales.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { hi } from './languages/hi.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { zhTW } from './languages/zh-tw.ts';
import { zh } from './languages/zh.ts';
import type { Messages } from './messages.ts';

export { directionOf } from './direction.ts';
export { languageOf } from './language-of.ts';

const LANGUAGES: Readonly<Record<string, Messages>> = {
  en,
  zh,
  'zh-TW': zhTW,
  es,
  fr,
  de,
  pt,
  ja,
  ko,
  ar,
  hi,
  ru,
};

/** The languages that the interface speaks. */
export const LOCALES: readonly string[] = Object.keys(LANGUAGES);

/**
 * The interface strings for a language tag: of the first that there are of those that may stand in for it
 * (`fallbacksOf`), or English.
 */
export function messagesFor(locale: string): Messages {
  const spoken = fallbacksOf(locale).find((tag) => tag in LANGUAGES);
  return (spoken && LANGUAGES[spoken]) || en;
}

/** What a language calls itself, such as "Español", or what it is called in another. */
export function nameOf(locale: string, inLocale = locale): string {
  const name = new Intl.DisplayNames([inLocale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(inLocale) + name.slice(1);
}
