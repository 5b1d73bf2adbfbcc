import { expect, test } from 'vitest';
import { localeFor } from '#form/locale-of.ts';

test.each([
  ['es', 'es'],
  ['es-MX', 'es'],
  ['pt', 'pt-BR'],
  ['zh-HK', 'zh-TW'],
  ['zh-CN', 'zh'],
  ['fi', 'en'],
  ['', 'en'],
  ['not a language', 'en'],
])('who reads %s is asked in %s', (read, locale) => {
  expect(localeFor({ locales: ['en', 'es', 'pt-BR', 'zh-TW', 'zh'] }, read)).toBe(locale);
});
