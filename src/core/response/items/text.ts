import type { Problem } from '../response.ts';

/** What stands in a field that is typed in, or why it cannot be taken. */
export type Written = { readonly text: string } | { readonly problem: Omit<Problem, 'item'> };

/** A respondent's own words in one line. */
export function oneLine(raw: readonly string[], maxLength: number): Written {
  return freeText(
    raw.map((text) => text.replace(/\s*[\r\n]+\s*/g, ' ')),
    maxLength,
  );
}

/**
 * A respondent's own words, with the line ends of forms (CRLF) and of scripts (LF) made the same, and without what no
 * database stores: NUL characters and halves of surrogate pairs.
 */
export function freeText(raw: readonly string[], maxLength: number): Written {
  if (raw.length > 1) return { problem: { code: 'oneOnly' } };
  const text = (raw[0] ?? '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return text.length > maxLength
    ? { problem: { code: 'tooLong', detail: { max: maxLength, length: text.length } } }
    : { text };
}
