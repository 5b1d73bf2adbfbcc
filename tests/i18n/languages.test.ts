import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES, messagesFor } from '#i18n/i18n.ts';
import { say, type Message, type Plural } from '#i18n/say.ts';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const isPlural = (value: unknown): value is Plural =>
  typeof value === 'object' &&
  value !== null &&
  'other' in value &&
  Object.keys(value).every((key) => (CATEGORIES as readonly string[]).includes(key));

/** Every message by its path, such as `form.problem.tooFew`; a plural is one message. */
function messagesBelow(value: unknown, path = ''): readonly (readonly [string, Message])[] {
  if (typeof value === 'string' || isPlural(value)) return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    messagesBelow(inner, path ? `${path}.${key}` : key),
  );
}

const messagesOf = (locale: string) => new Map(messagesBelow(messagesFor(locale)));

const formsOf = (message: Message): readonly (readonly [string, string])[] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message as object);

const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();

/** The whole numbers, as far as an interface counts, by the plural category that a language puts them in. */
function countsOf(locale: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(locale);
  const counts = [...Array.from({ length: 1200 }, (_, n) => n), 10_000, 99_999, 100_000];
  return Map.groupBy(counts, (n) => rules.select(n));
}

const english = messagesOf('en');

/** The same word in both languages, which is right. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  es: ['form.error', 'report.how.base', 'report.model.variable', 'report.nps.name', 'report.sections.nps'],
  fr: [
    'report.benchmarks.source',
    'report.ranking.option',
    'report.changes.points',
    'report.listening.minutes',
    'report.listening.methods.questionnaire',
    'report.listening.methods.invitation',
    'report.codebook.code',
    'report.codebook.type',
    'report.how.base',
    'report.how.version',
    'report.index.question',
    'report.model.coefficient',
    'report.model.image',
    'report.model.question',
    'report.model.satisfaction',
    'report.model.variable',
    'report.nps.name',
    'report.sections.ces',
    'report.sections.nps',
  ],
  de: [
    'report.ranking.option',
    'report.spending.median',
    'report.listening.methods.website',
    'report.model.image',
    'report.model.index',
    'report.nps.name',
    'report.sections.nps',
    'report.method.channels.link',
    'report.codebook.code',
  ],
  pt: [
    'report.how.base',
    'report.method.channels.email',
    'report.method.channels.link',
    'report.nps.name',
    'report.sections.nps',
  ],
};

test('the interface speaks twelve languages', () => {
  expect(LOCALES).toEqual(['en', 'zh', 'zh-TW', 'es', 'fr', 'de', 'pt', 'ja', 'ko', 'ar', 'hi', 'ru']);
});

describe.each(LOCALES)('the messages of %s', (locale) => {
  const messages = messagesOf(locale);
  const counts = countsOf(locale);

  test('are those of English, no more and no fewer', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('have exactly the placeholders of English; only a form for one number may say it in words', () => {
    for (const [path, message] of messages) {
      const wanted = placeholders(formsOf(english.get(path)!).find(([form]) => form === 'other')![1]);
      for (const [category, text] of formsOf(message)) {
        const spelled = category !== 'other' && counts.get(category)?.length === 1;
        const found = placeholders(text);
        expect(spelled && wanted.includes('n') ? [...new Set([...found, 'n'])].sort() : found, path).toEqual(
          wanted,
        );
      }
    }
  });

  test('have a form for every plural category in which the language puts whole numbers', () => {
    for (const [path, message] of messages)
      if (typeof message !== 'string')
        expect(Object.keys(message).sort(), path).toEqual([...new Set([...counts.keys(), 'other'])].sort());
  });

  test('say any number with nothing left unfilled', () => {
    const plurals = [...messages].filter(([, message]) => typeof message !== 'string');
    fc.assert(
      fc.property(fc.constantFrom(...plurals), fc.nat({ max: 1_000_000 }), ([path, message], n) => {
        const values = Object.fromEntries(
          placeholders(formsOf(english.get(path)!).at(-1)![1]).map((name) => [name, 'x']),
        );
        expect(say(locale, message, { ...values, n })).not.toMatch(/[{}]|undefined|NaN/);
      }),
    );
  });

  test('have no stray spaces', () => {
    for (const [path, message] of messages)
      for (const [, text] of formsOf(message)) {
        expect(text, path).not.toMatch(/ {2}/);
        // Chinese sets numbers apart from the words around them, here within a sentence.
        if (path !== 'form.condition.range') expect(text.trim(), path).toBe(text);
      }
  });

  test.runIf(locale !== 'en')('are translated', () => {
    const same = [...messages].filter(
      ([path, message]) =>
        JSON.stringify(message) === JSON.stringify(english.get(path)) &&
        /\p{L}{4}/u.test(
          formsOf(message)
            .at(-1)![1]
            .replaceAll(/\{\w+\}/g, ''),
        ),
    );
    expect(same.map(([path]) => path).sort()).toEqual([...(KEPT[locale] ?? [])].sort());
  });
});

describe('a language that the interface does not speak', () => {
  test.each([
    ['pt-BR', 'pt'],
    ['pt-PT', 'pt'],
    ['zh-CN', 'zh'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-MO', 'zh-TW'],
    ['es-419', 'es'],
    ['ar-EG', 'ar'],
    ['nl', 'en'],
  ])('%s is spoken to in %s', (asked, spoken) => {
    expect(messagesFor(asked)).toBe(messagesFor(spoken));
  });

  test('the two kinds of Chinese are not the same', () => {
    expect(messagesFor('zh-TW')).not.toBe(messagesFor('zh'));
  });
});

describe('plural forms', () => {
  test.each([
    ['ru', 1, '1 ответ'],
    ['ru', 3, '3 ответа'],
    ['ru', 11, '11 ответов'],
    ['ru', 21, '21 ответ'],
    ['fr', 0, '0 réponse'],
    ['fr', 2, '2 réponses'],
    ['de', 1, '1 Antwort'],
    ['ja', 1, '回答1件'],
    ['ar', 2, 'إجابتان'],
  ])('%s %i', (locale, n, expected) => {
    expect(say(locale, messagesFor(locale).report.answers, { n })).toBe(expected);
  });
});
