import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fallbacksOf } from '#locales.ts';

describe('the languages that may stand in for one', () => {
  test.each([
    ['en', ['en']],
    ['pt-BR', ['pt-BR', 'pt']],
    ['de-Latn-AT', ['de-Latn-AT', 'de-Latn', 'de']],
    ['zh', ['zh']],
    ['zh-CN', ['zh-CN', 'zh']],
    ['zh-Hans-HK', ['zh-Hans-HK', 'zh-Hans', 'zh']],
    ['zh-TW', ['zh-TW', 'zh']],
    ['zh-HK', ['zh-HK', 'zh-TW', 'zh']],
    ['zh-Hant', ['zh-Hant', 'zh-TW', 'zh']],
    ['zh-Hant-MO', ['zh-Hant-MO', 'zh-Hant', 'zh-TW', 'zh']],
    ['ar-EG-u-nu-latn', ['ar-EG', 'ar']],
  ])('of %s are %j', (locale, chain) => {
    expect(fallbacksOf(locale)).toEqual(chain);
  });

  test('begin with the language itself, end with it without a region, and hold nothing twice', () => {
    const tags = ['en', 'zh', 'zh-TW', 'zh-Hant-HK', 'sr-Cyrl-BA', 'pt-PT', 'es-419', 'ar', 'nb-NO'];
    fc.assert(
      fc.property(fc.constantFrom(...tags), (tag) => {
        const chain = fallbacksOf(tag);
        expect(chain[0]).toBe(tag);
        expect(chain.at(-1)).toBe(new Intl.Locale(tag).language);
        expect(new Set(chain).size).toBe(chain.length);
      }),
    );
  });

  test('are refused to what is no language tag', () => {
    expect(() => fallbacksOf('not a language')).toThrow(RangeError);
  });
});
