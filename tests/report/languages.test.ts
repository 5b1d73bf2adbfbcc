import { describe, expect, it } from 'vitest';
import { LOCALES, messagesFor } from '#i18n/i18n.ts';

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The texts of the report by their place; the plural forms of one message share theirs. */
function textsOf(tree: unknown, place = ''): [string, string][] {
  if (typeof tree === 'string') return [[place, tree]];
  return Object.entries(tree as object).flatMap(([key, value]) =>
    textsOf(value, FORMS.includes(key) ? place : `${place}/${key}`),
  );
}

/** The values that each message asks for. A single form may do without: "one answer" needs no number. */
function valuesOf(locale: string): Record<string, string[]> {
  const values = new Map<string, Set<string>>();
  for (const [place, text] of textsOf(messagesFor(locale).report)) {
    const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    values.set(place, new Set([...(values.get(place) ?? []), ...names]));
  }
  return Object.fromEntries([...values].map(([place, names]) => [place, [...names].sort()]));
}

describe.each(LOCALES.filter((locale) => locale !== 'en'))('the words of a report in %s', (locale) => {
  it('ask for the same values as in English', () => {
    expect(valuesOf(locale)).toEqual(valuesOf('en'));
  });

  it('are translated', () => {
    const english = new Set(textsOf(messagesFor('en').report).map(([place, text]) => `${place} ${text}`));
    const same = textsOf(messagesFor(locale).report).filter(
      ([place, text]) => english.has(`${place} ${text}`) && /\p{L}{4}/u.test(text.replace(/\{\w+\}/g, '')),
    );
    // The name of the metric is kept in Spanish.
    expect(
      same.map(([place]) => place).filter((place) => !['/nps/name', '/sections/nps'].includes(place)),
    ).toEqual([]);
  });
});
