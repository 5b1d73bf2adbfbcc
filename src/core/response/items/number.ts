import type { NumberItem } from '../../survey/item.ts';
import type { Written } from './text.ts';

/** The digits that keyboards write apart from 0 to 9: Arabic, Persian, Devanagari and full width. */
const ZEROS = ['٠', '۰', '०', '０'].map((zero) => zero.codePointAt(0)!);
const DIGITS = /[٠-٩۰-۹०-९０-９]/gu;

/**
 * A number as people write it in any language of the project: other digits, a decimal comma or point, groups of
 * thousands. Where whole numbers are asked, 1.000 and 1,000 are a thousand; elsewhere the sign before the last
 * digits is the decimal one, and only spaces and apostrophes group.
 *
 * @returns the number as JavaScript writes it, or the problem
 */
export function number(raw: readonly string[], { min, max, decimals }: NumberItem): Written {
  if (raw.length > 1) return { problem: { code: 'oneOnly' } };
  const written = withAsciiDigits(raw[0] ?? '');
  const match = (decimals === 0 ? WHOLE : DECIMAL).exec(written);
  const digits = match?.[2]?.replace(GROUPING, '') ?? '';
  const fraction = match?.[3] ?? '';
  if (!match || digits.length + fraction.length > 15)
    return { problem: { code: decimals === 0 ? 'notWhole' : 'notANumber' } };
  if (fraction.length > decimals) return { problem: { code: 'tooExact', detail: { max: decimals } } };
  const value = Number(`${match[1] ? '-' : ''}${digits}.${fraction || 0}`);
  if (min !== undefined && value < min) return { problem: { code: 'tooLow', detail: { min } } };
  if (max !== undefined && value > max) return { problem: { code: 'tooHigh', detail: { max } } };
  return { text: String(value === 0 ? 0 : value) };
}

/** Sign, and digits in groups of three (of two from the second on in India). */
const WHOLE = /^(-)?(\d+|\d{1,3}(?:[.,' ]\d{2,3})*[.,' ]\d{3})$/;
/** The same, grouped by spaces and apostrophes only, and what comes after the decimal sign. */
const DECIMAL = /^(-)?(\d+|\d{1,3}(?:[' ]\d{2,3})*[' ]\d{3})(?:[.,](\d+))?$/;
const GROUPING = /[.,' ]/g;

/** Digits of any script as 0 to 9, and the signs around them as they are on a plain keyboard. */
export function withAsciiDigits(text: string): string {
  return text
    .replace(DIGITS, (digit) => {
      const code = digit.codePointAt(0)!;
      return String(code - ZEROS.find((zero) => code >= zero && code <= zero + 9)!);
    })
    .replace(/\p{Cf}/gu, '')
    .replace(/[٬’]/g, "'")
    .replace(/[٫]/g, ',')
    .replace(/^[−–]/, '-')
    .replace(/\s/gu, ' ');
}
