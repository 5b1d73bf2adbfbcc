import { fallbacksOf } from '#locales.ts';
import type { Theme } from '../survey/report-settings/comments.ts';
import { normalForm } from './normal-form.ts';

/** Finds the themes of words that were written in a language. */
export type ThemeReader = (words: readonly string[], locale: string) => readonly string[];

/**
 * Makes the reader of a survey's themes. A theme is in a text when one of its words is, or its pattern matches; a text
 * can have several themes, or none. The same text and rules always give the same themes: nothing is guessed or learnt.
 */
export function themeReader(themes: readonly Theme[]): ThemeReader {
  const known = new Map<string, readonly { id: string; isIn: (text: string) => boolean }[]>();
  const rulesOf = (locale: string) => {
    const rules =
      known.get(locale) ?? themes.map((theme) => ({ id: theme.id, isIn: matcherOf(theme, locale) }));
    known.set(locale, rules);
    return rules;
  };
  return (words, locale) => {
    const texts = words.map(normalForm);
    return rulesOf(locale)
      .filter(({ isIn }) => texts.some(isIn))
      .map(({ id }) => id);
  };
}

function matcherOf({ words, pattern }: Theme, locale: string): (text: string) => boolean {
  const source = inLanguage(pattern, locale);
  const list = inLanguage(words, locale) ?? [];
  const patterns = [...list.map(patternOfWord), ...(source === undefined ? [] : [new RegExp(source, 'u')])];
  return (text) => patterns.some((one) => one.test(text));
}

/** What holds in a language: what is written for all, for it, or for one that may stand in for it. */
function inLanguage<T extends string | readonly string[]>(
  written: T | Readonly<Record<string, T>> | undefined,
  locale: string,
): T | undefined {
  if (written === undefined || typeof written === 'string' || Array.isArray(written))
    return written as T | undefined;
  const byLanguage = written as Readonly<Record<string, T>>;
  const found = [locale, ...fallbacksOf(locale)].find((one) => one in byLanguage);
  return found === undefined ? undefined : byLanguage[found];
}

/** Scripts that are written without spaces, or that add endings and prefixes to a word without one. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]$`, 'u');
const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;

/**
 * A word as a pattern on texts in normal form: whole words only, unless `*` stands for more letters before or after it.
 * In scripts without spaces between words it is found anywhere.
 */
export function patternOfWord(word: string): RegExp {
  const open = { start: word.startsWith('*'), end: word.endsWith('*') };
  const letters = normalForm(word.replace(/^\*|\*$/g, ''));
  const characters = [...letters];
  const isBound = (isOpen: boolean, character: string | undefined) =>
    !isOpen && character !== undefined && !IS_UNSPACED.test(character);
  const before = isBound(open.start, characters[0]) ? `(?<!${LETTER})` : '';
  const after = isBound(open.end, characters.at(-1)) ? `(?!${LETTER})` : '';
  return new RegExp(before + letters.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&') + after, 'u');
}
