import type { Text } from '../text.ts';

/** Words that come with a question type, by language tag. Every list names its languages in the same order. */
export type ReadyMade<Words> = Readonly<Record<string, Words>>;

/**
 * The language in which ready-made words serve a language of a survey: the tag itself, `zh-TW` for Chinese that is
 * written in traditional characters, else the language without its region. Undefined where there is none.
 */
export function readyLocale(ready: ReadyMade<unknown>, locale: string): string | undefined {
  const { language, script } = new Intl.Locale(locale).maximize();
  const candidates = [locale, ...(language === 'zh' && script === 'Hant' ? ['zh-TW'] : []), language];
  return candidates.find((tag) => tag in ready);
}

/** One of the ready-made texts in every language of a survey; in English where it has not been written. */
export function readyText<Words>(
  ready: ReadyMade<Words>,
  locales: readonly string[],
  pick: (words: Words) => string,
): Text {
  return Object.fromEntries(
    locales.map((locale) => [locale, pick(ready[readyLocale(ready, locale) ?? 'en']!)]),
  );
}

/** The scale whose points have ready-made words; on any other the words are the survey's own. */
export const READY_SCALE = '1-5';

/** Ready-made words for the points of a scale, lowest first, keyed by point. */
export function readyAnchors<Words>(
  ready: ReadyMade<Words>,
  locales: readonly string[],
  pick: (words: Words) => readonly string[],
  min = 1,
): Record<string, Text> {
  const points = pick(ready.en!).map((_, place) => place);
  return Object.fromEntries(
    points.map((place) => [
      String(min + place),
      readyText(ready, locales, (words) => pick(words)[place] ?? ''),
    ]),
  );
}
