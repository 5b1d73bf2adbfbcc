import { describe, expect, test } from 'vitest';
import { CES } from '#core/survey/ready-made/ces.ts';
import { CHURN } from '#core/survey/ready-made/churn.ts';
import { CONSENT } from '#core/survey/ready-made/consent.ts';
import { EFFORT } from '#core/survey/ready-made/effort.ts';
import { EMOTION } from '#core/survey/ready-made/emotion.ts';
import { GAP } from '#core/survey/ready-made/gap.ts';
import { IMPORTANCE } from '#core/survey/ready-made/importance.ts';
import { NONE, OTHER } from '#core/survey/ready-made/options.ts';
import { readyLocale, readyText, type ReadyMade } from '#core/survey/ready-made/ready-made.ts';
import { LOCALES } from '#i18n/i18n.ts';

const LISTS: Readonly<Record<string, ReadyMade<unknown>>> = {
  CES,
  EMOTION,
  IMPORTANCE,
  CHURN,
  GAP,
  CONSENT,
  EFFORT,
  OTHER,
  NONE,
};

/** Every text of one language, in order. */
function leaves(words: unknown): string[] {
  return typeof words === 'string' ? [words] : Object.values(words as object).flatMap(leaves);
}

describe.each(Object.entries(LISTS))('the ready-made words of %s', (_, list) => {
  test('are written in every language of the interface', () => {
    expect(LOCALES.filter((locale) => !(locale in list))).toEqual([]);
  });

  test.each(Object.entries(list))('are complete in %s, and no two the same', (_, words) => {
    expect(leaves(words)).toHaveLength(leaves(list.en).length);
    expect(new Set(leaves(words)).size).toBe(leaves(words).length);
    for (const text of leaves(words)) expect(text.trim()).toBe(text === '' ? 'a text' : text);
  });
});

describe('the language of ready-made words', () => {
  test.each([
    ['es', 'es'],
    ['es-MX', 'es'],
    ['pt-BR', 'pt'],
    ['zh-CN', 'zh'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['la', undefined],
  ])('for %s is %s', (locale, expected) => {
    expect(readyLocale(CES, locale)).toBe(expected);
  });

  test('is English where there is none, so that every language has a text', () => {
    const text = readyText(CES, ['la', 'es-MX'], (words) => words.points[0]!);
    expect(text).toEqual({ la: 'Strongly disagree', 'es-MX': 'Totalmente en desacuerdo' });
  });
});
