import { fallbacksOf } from '#locales.ts';
import { ar } from './languages/ar/ar.ts';
import { de } from './languages/de/de.ts';
import { en } from './languages/en/en.ts';
import { es } from './languages/es/es.ts';
import { fr } from './languages/fr/fr.ts';
import { hi } from './languages/hi/hi.ts';
import { ja } from './languages/ja/ja.ts';
import { ko } from './languages/ko/ko.ts';
import { pt } from './languages/pt/pt.ts';
import { ru } from './languages/ru/ru.ts';
import { zhTW } from './languages/zh-tw/zh-tw.ts';
import { zh } from './languages/zh/zh.ts';
import type { Messages } from './messages/messages.ts';
import { onceALocale } from './once-a-locale.ts';
import { unbrokenAll } from './unbroken.ts';

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
 * (`fallbacksOf`), or English. In those of reports no figure is torn apart by the end of a line.
 */
export const messagesFor = onceALocale((locale): Messages =>
  unbrokenOf(fallbacksOf(locale).find((tag) => tag in LANGUAGES) ?? 'en'),
);

const unbrokenOf = onceALocale((tag): Messages => {
  const messages = LANGUAGES[tag] ?? en;
  return { ...messages, report: unbrokenAll(messages.report) };
});

/** What a language calls itself, such as "Español", or what it is called in another. */
export function nameOf(locale: string, inLocale = locale): string {
  const name = new Intl.DisplayNames([inLocale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(inLocale) + name.slice(1);
}
