import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '#core/response/answer.ts';
import { READERS } from '#core/response/readers/all.ts';
import { itemsOf } from '#core/survey/survey.ts';
import type { NumberItem } from '#core/survey/item.ts';
import { gallery } from '../../../form/gallery/examples.ts';

const item = (id: string) => itemsOf(gallery).find((one) => one.id === id)!;
/** The text of an answer, or the code of its problem. */
const read = (of: ReturnType<typeof item>, ...raw: string[]) => {
  const result = readAnswer(of, raw, READERS);
  if ('problem' in result) return result.problem.code;
  return 'text' in result.answer ? result.answer.text : result.answer.state;
};
const number = (settings: Partial<NumberItem>): NumberItem => {
  const { id, text, required, specials, segment } = item('number-wait');
  return { id, text, required, specials, segment, type: 'number', decimals: 0, ...settings };
};
const LOCALES = [
  'en',
  'en-IN',
  'zh',
  'zh-TW',
  'es',
  'fr',
  'de',
  'de-CH',
  'pt',
  'ja',
  'ko',
  'ar',
  'ar-EG',
  'fa',
  'hi',
  'hi-u-nu-deva',
  'ru',
];

describe('a number', () => {
  test('is read as any language writes a whole one', () => {
    const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(whole, fc.constantFrom(...LOCALES), fc.boolean(), (value, locale, useGrouping) => {
        const written = new Intl.NumberFormat(locale, { useGrouping }).format(value);
        expect(read(number({}), written), written).toBe(String(value));
      }),
    );
  });

  test('is read with the decimal sign of any language', () => {
    const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
    fc.assert(
      fc.property(cents, fc.constantFrom(...LOCALES), (value, locale) => {
        const written = new Intl.NumberFormat(locale, {
          useGrouping: false,
          minimumFractionDigits: 2,
        }).format(value / 100);
        expect(Number(read(number({ decimals: 2 }), written)), written).toBe(value / 100 + 0);
      }),
    );
  });

  test.each([
    ['1e3', 'notWhole'],
    ['12.5', 'notWhole'],
    ['twelve', 'notWhole'],
    ['0x10', 'notWhole'],
    ['Infinity', 'notWhole'],
    ['1234567890123456', 'notWhole'],
    ['-1', 'tooLow'],
    ['601', 'tooHigh'],
    ['007', '7'],
    [' 12 ', '12'],
    ['', 'skipped'],
  ])('%j is %s where a whole one from 0 to 600 is asked', (written, expected) => {
    expect(read(item('number-wait'), written)).toBe(expected);
  });

  test.each([
    ['1.005', 'tooExact'],
    ['1,50', '1.5'],
    ['abc', 'notANumber'],
    ['.5', 'notANumber'],
    ['-0', '0'],
  ])('%j is %s where two decimals are asked', (written, expected) => {
    expect(read(number({ decimals: 2 }), written)).toBe(expected);
  });
});

describe('a day', () => {
  test('of the calendar is taken as it is', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (at) => {
        const written = at.toISOString().slice(0, 10);
        expect(read(item('date-plain'), written)).toBe(written);
      }),
    );
  });
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '31.03.2026', '0000-00-00', 'today'])(
    '%s is none',
    (written) => {
      expect(read(item('date-plain'), written)).toBe('notADate');
    },
  );
});

describe('an e-mail address', () => {
  test.each(['name@example.org', 'first.last+tag@sub.example.co.uk', "o'neil@example.org"])(
    '%s is one',
    (written) => {
      expect(read(item('email-plain'), written)).toBe(written);
    },
  );
  test.each([
    'name',
    'name@',
    '@example.org',
    'name@example',
    'a b@example.org',
    'a@b@example.org',
    'a@-b.example',
  ])('%s is none', (written) => {
    expect(read(item('email-plain'), written)).toBe('notAnEmail');
  });
  test('is no longer than mail can be sent to', () => {
    expect(read(item('email-plain'), `${'a'.repeat(250)}@example.org`)).toBe('tooLong');
  });
});

describe('a phone number', () => {
  test.each(['+34 912 345 678', '(415) 555-0100', '0049.30.123456', '٠٥٠١٢٣٤٥٦٧'])('%s is one', (written) => {
    expect(read(item('phone-plain'), written)).toBe(written);
  });
  test.each(['1234', 'call me', '+1 234 567 890 123 456', '12345+67', '12345x'])('%s is none', (written) => {
    expect(read(item('phone-plain'), written)).toBe('notAPhone');
  });
});

test('a line of text has no line ends, and no more than it may have', () => {
  expect(read(item('text-plain'), 'The blue\r\n one')).toBe('The blue one');
  expect(read(item('text-plain'), 'x'.repeat(61))).toBe('tooLong');
});

test('what is typed takes one value', () => {
  for (const id of ['number-wait', 'date-plain', 'email-plain', 'phone-plain', 'text-plain'])
    expect(read(item(id), 'a', 'b')).toBe('oneOnly');
});
