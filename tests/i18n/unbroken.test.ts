import { describe, expect, it } from 'vitest';
import { LOCALES, messagesFor } from '#i18n/i18n.ts';
import { onOneLine, unbroken, unbrokenAll } from '#i18n/unbroken.ts';

/** Every text of some messages, with the way to it. */
function textsOf(messages: object, way = ''): [string, string][] {
  return Object.entries(messages).flatMap(([name, one]: [string, unknown]) =>
    typeof one === 'string' ? [[`${way}${name}`, one]] : textsOf(one as object, `${way}${name}.`),
  );
}

describe('a text that ends its lines only where it may', () => {
  it.each([
    ['p = {p}', 'p·=·{p}'],
    ['p < 0.001', 'p·<·0.001'],
    ['\u200ep < {p}\u200e', '\u200ep·<·{p}\u200e'],
    ['χ²({df1}) = {value}, {p}.', 'χ²({df1})·=·{value}, {p}.'],
    ['más del 100 %.', 'más del 100·%.'],
    ['{value} percentage points', '{value}·percentage points'],
    ['{low} to {high}', '{low}·to {high}'],
    ['{low} ～ {high}', '{low}·～ {high}'],
    ['{measure} : en hausse', '{measure}·: en hausse'],
    ['« {text} »', '«·{text}·»'],
  ])('keeps together what is read as one: %s', (text, kept) => {
    expect(unbroken(text)).toBe(kept.replaceAll('·', '\u00a0'));
  });

  it.each(['Between two waves', '{n} answers to {question}', 'A = B, by name', 'Note: see 4.2 of it'])(
    'leaves words as they are: %s',
    (text) => expect(unbroken(text)).toBe(text),
  );

  it('reaches every message, lists and plurals too', () => {
    const messages = { one: 'a = 1', deep: { plural: { other: '{n} %' } }, list: ['b < 2'] };
    expect(unbrokenAll(messages)).toEqual({
      one: 'a\u00a0=\u00a01',
      deep: { plural: { other: '{n}\u00a0%' } },
      list: ['b\u00a0<\u00a02'],
    });
    expect(onOneLine('de 1 a 2')).toBe('de\u00a01\u00a0a\u00a02');
  });
});

describe.each(LOCALES)('the reports of "%s"', (locale) => {
  it('tear no p, percent or relation apart at the end of a line', () => {
    const torn = textsOf(messagesFor(locale).report).filter(([, text]) =>
      /\d [%٪‰]|\} [%٪‰]| [=<>] ?[\d{]|[=<>] [\d{]/.test(text),
    );
    expect(torn).toEqual([]);
  });
});
