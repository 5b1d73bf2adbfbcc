import type { Problem } from '../response.ts';

/**
 * A respondent's own words, with the line ends of forms (CRLF) and of scripts (LF) made the same, and without what no
 * database stores: NUL characters and halves of surrogate pairs.
 */
export function freeText(
  raw: readonly string[],
  maxLength: number,
): { readonly text: string } | { readonly problem: Omit<Problem, 'item'> } {
  if (raw.length > 1) return { problem: { code: 'oneOnly' } };
  const text = (raw[0] ?? '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return text.length > maxLength
    ? { problem: { code: 'tooLong', detail: { max: maxLength, length: text.length } } }
    : { text };
}
