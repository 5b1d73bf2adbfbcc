import type { Text } from '../text.ts';

/** A text with places that are filled in for each respondent: words as they are, and the places between them. */
export type Template = readonly (string | Place)[];

export interface Place {
  /** Id of an earlier item, or name of a parameter of the link. */
  readonly of: string;
  /** The words where there is nothing to fill in, and wherever no respondent is: reports, paper, posters. */
  readonly or: string;
}

/** A text whose places cannot be read: what is wrong, and at which character (0-based) of it. */
export class TemplateError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const PLACE = /\{\{|\{([a-z0-9-]*)(?:\|([^{}]*))?(\})?/g;

/**
 * Reads a text such as `Thank you, {first-name|there}.`. Two opening braces are one that is meant as such.
 *
 * @throws {TemplateError} pointing at the brace that begins no place.
 */
export function parseTemplate(source: string): Template {
  const pieces: (string | Place)[] = [];
  let words = '';
  let from = 0;
  for (const match of source.matchAll(PLACE)) {
    const [whole, of, or, closed] = match;
    words += source.slice(from, match.index);
    from = match.index + whole.length;
    if (whole === '{{') {
      words += '{';
      continue;
    }
    if (!of || (!closed && or === undefined))
      throw new TemplateError('a brace has to begin a place such as {first-name|there}', match.index);
    if (or === undefined)
      throw new TemplateError(`{${of}} has no words for those of whom nothing is known`, match.index);
    if (!closed) throw new TemplateError(`{${of}|… has no closing brace`, match.index);
    if (words) pieces.push(words);
    words = '';
    pieces.push({ of, or });
  }
  words += source.slice(from);
  return words ? [...pieces, words] : pieces;
}

/** A template as it would be written. */
export function writeTemplate(template: Template): string {
  return template
    .map((piece) => (typeof piece === 'string' ? piece.replaceAll('{', '{{') : `{${piece.of}|${piece.or}}`))
    .join('');
}

/** The words of a template where nothing is known. */
export function plainWords(template: Template): string {
  return template.map((piece) => (typeof piece === 'string' ? piece : piece.or)).join('');
}

/**
 * The key under which a text keeps its template for a language beside its plain words, where it has one:
 * `{ en: 'Thank you, there.', 'piped:en': 'Thank you, {first-name|there}.' }`. It is no language tag.
 */
export function pipedKey(locale: string): string {
  return `piped:${locale}`;
}

/** The text of one language in pieces; one piece where nothing is filled in. */
export function piecesOf(text: Text | undefined, locale: string): Template {
  const source = text?.[pipedKey(locale)];
  return source === undefined ? [text?.[locale] ?? ''] : parseTemplate(source);
}

/** A text without what is filled in: for readers who are no respondents. */
export function unpiped(text: Text): Text {
  return Object.fromEntries(Object.entries(text).filter(([key]) => !key.startsWith('piped:')));
}
