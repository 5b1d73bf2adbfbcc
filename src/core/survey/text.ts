import { z } from 'zod';
import { borrowedKey, fallbacksOf } from '#locales.ts';
import { parseTemplate, pipedKey, plainWords, TemplateError } from './piping/template.ts';

/**
 * One text in every language of its survey, by tag. Where a language has only the words of another, the key that
 * `borrowedKey` gives (src/locales.ts) says which; where answers are taken up, `pipedKey` (piping/template.ts) gives the
 * template that the words are of.
 */
export type Text = Readonly<Record<string, string>>;

/** A text as a person writes it: one string for every language, or a string a language. */
export const TextSchema = z
  .union([z.string().trim().min(1), z.record(z.string(), z.string().trim().min(1))])
  .meta({
    description: 'One text for all languages, or one a language.',
    examples: ['Thank you', { en: 'Thank you', es: 'Gracias' }],
  });

export type TextConfig = z.infer<typeof TextSchema>;

/**
 * Fills a text in for every language of the survey: as written for it, or for a language that may stand in for it, such
 * as `zh` for `zh-TW`, or in the default language, the first. Where that gives words of another language or another
 * script, the text says so (`borrowedKey`), because whoever reads them out has to know.
 */
export function toText(config: TextConfig, locales: readonly string[]): Text {
  if (typeof config === 'string')
    return Object.fromEntries(locales.flatMap((locale) => wordsFor(locale, config)));
  const standIn = writtenFor(config, locales[0] ?? '');
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const written = writtenFor(config, locale) ?? standIn ?? locale;
      const words = wordsFor(locale, config[written] ?? '');
      return readsAlike(written, locale) ? words : [...words, [borrowedKey(locale), written]];
    }),
  );
}

/** The plain words for a language, and its template where it takes up answers. `checkPiping` tells what is none. */
function wordsFor(locale: string, source: string): [key: string, words: string][] {
  try {
    const template = parseTemplate(source);
    const words: [string, string] = [locale, plainWords(template)];
    return template.every((piece) => typeof piece === 'string')
      ? [words]
      : [words, [pipedKey(locale), source]];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return [[locale, source]];
  }
}

/** The languages of the survey in which a text is not written, nor in one that may stand in for it. */
export function missingLocales(config: TextConfig, locales: readonly string[]): readonly string[] {
  return typeof config === 'string'
    ? []
    : locales.filter((locale) => writtenFor(config, locale) === undefined);
}

/** The languages in which a text is written though the survey neither lists them nor can use them for one it lists. */
export function unlistedLocales(config: TextConfig, locales: readonly string[]): readonly string[] {
  const usable = locales.flatMap(standIns);
  return typeof config === 'string' ? [] : Object.keys(config).filter((locale) => !usable.includes(locale));
}

/** The language in which a text is written that is read in `locale`. */
function writtenFor(config: Readonly<Record<string, string>>, locale: string): string | undefined {
  return standIns(locale).find((one) => one in config);
}

/** The language as the survey spells it, and those that may stand in for it. */
export function standIns(locale: string): readonly string[] {
  return [locale, ...fallbacksOf(locale)];
}

/** Whether the words of one language are the other's in writing and in sound: `pt` and `pt-BR`, not `zh` and `zh-TW`. */
function readsAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
  return left.language === right.language && left.script === right.script;
}
