import { borrowedKey } from '#locales.ts';
import { directionOf } from './direction.ts';

/**
 * The attributes of an element that shows a text: which language it is in and which way it runs, where that is not the
 * language of the page (WCAG 2.2, 3.1.2). None where it is.
 *
 * @param text a text of a survey
 * @param locale the language of the page
 */
export function languageOf(
  text: Readonly<Record<string, string>> | undefined,
  locale: string,
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  const lang = text?.[borrowedKey(locale)];
  if (lang === undefined) return {};
  const dir = directionOf(lang);
  return dir === directionOf(locale) ? { lang } : { lang, dir };
}
