import { describe, expect, test } from 'vitest';
import { LOCALES, messagesFor } from '#i18n/i18n.ts';

/** The messages that a respondent may meet, by their path, with the plural forms as they are. */
function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}
const PLURAL = /\.(zero|one|two|few|many|other)$/;
const respondent = (locale: string) => {
  const { site, form, poster } = messagesFor(locale);
  return leaves({ site, form, poster }, locale).map(
    ([path, text]) => [path.slice(locale.length + 1), text] as const,
  );
};
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
const english = new Map(respondent('en'));

describe.each(LOCALES.filter((locale) => locale !== 'en'))('the words of %s', (locale) => {
  const words = respondent(locale);

  test('have the placeholders of the English ones, except where a plural form is a number in words', () => {
    for (const [path, text] of words) {
      const source = english.get(path) ?? english.get(path.replace(PLURAL, '.other'));
      const allowed = placeholders(source ?? '');
      expect(allowed, path).toEqual(expect.arrayContaining(placeholders(text)));
      if (!PLURAL.test(path) || path.endsWith('.other')) expect(placeholders(text), path).toEqual(allowed);
    }
  });

  test('have every plural form that the language tells apart', () => {
    const categories = new Intl.PluralRules(locale)
      .resolvedOptions()
      .pluralCategories.filter((one) => one !== 'many' || locale === 'ar');
    const plurals = words
      .filter(([path]) => path.endsWith('.other'))
      .map(([path]) => path.replace(/\.other$/, ''));
    const texts = new Map(words);
    for (const path of plurals) {
      const forms = categories.map(
        (category) => texts.get(`${path}.${category}`) ?? texts.get(`${path}.other`),
      );
      expect(forms.every(Boolean), path).toBe(true);
    }
  });

  test('are translated', () => {
    const same = words.filter(([path, text]) => english.get(path) === text).map(([path]) => path);
    // Spanish has the same word for "Error", Chinese the same quotation marks.
    expect(same.filter((path) => !['form.error', 'form.condition.quote'].includes(path))).toEqual([]);
  });
});
