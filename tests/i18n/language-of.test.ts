import { expect, test } from 'vitest';
import { toText } from '#core/survey/text.ts';
import { languageOf } from '#i18n/i18n.ts';

const LOCALES = ['en', 'es', 'es-MX', 'ar', 'zh', 'zh-TW'];
const text = toText({ en: 'Hello', es: 'Hola', zh: '你好' }, LOCALES);

test('words in the language of the page, or a region of it, need no mark', () => {
  for (const locale of ['en', 'es', 'es-MX', 'zh']) expect(languageOf(text, locale)).toEqual({});
});

test('words in another language are marked, and the way they run where it differs', () => {
  expect(text.ar).toBe('Hello');
  expect(languageOf(text, 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
  expect(languageOf(toText({ ar: 'مرحبا' }, ['ar', 'es']), 'es')).toEqual({ lang: 'ar', dir: 'rtl' });
});

test('words in another script are marked: a voice for one reads the other wrong', () => {
  expect(languageOf(text, 'zh-TW')).toEqual({ lang: 'zh' });
});

test('one text for all languages is in all of them', () => {
  for (const locale of LOCALES) expect(languageOf(toText('Wi-Fi', LOCALES), locale)).toEqual({});
  expect(languageOf(undefined, 'en')).toEqual({});
});
