import { onceALocale } from './once-a-locale.ts';

/** Languages with a full stop of their own. Those of Chinese and Japanese bring the space behind them along. */
const STOPS: Readonly<Record<string, string>> = { zh: '。', ja: '。', hi: '।' };

/** Sentences in a row, of those that there are. */
export function inSentences(
  locale: string,
  sentences: readonly (string | false | null | undefined)[],
): string {
  const between = stopOf(locale) === '。' ? '' : ' ';
  return sentences.filter((one) => one).join(between);
}

/** Words that are no sentence by themselves, closed as one. */
export function asSentence(locale: string, words: string): string {
  return `${words}${stopOf(locale)}`;
}

const stopOf = onceALocale((locale) => STOPS[new Intl.Locale(locale).language] ?? '.');
