import { parseTemplate, pipedKey, writeTemplate } from '#core/survey/piping/template.ts';
import type { Text } from '#core/survey/text.ts';
import { inWords } from './fill.ts';

/** What a link says of its reader, and nothing else that it says. */
export function parametersIn(
  { parameters = [] }: { readonly parameters?: readonly string[] },
  search: URLSearchParams,
): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => parameters.includes(name)));
}

/**
 * A text with what the link says in its places, for a page that a server writes for one respondent. Braces are left out
 * of it: they would be places of their own.
 */
export function withParameters(text: Text, locale: string, given: URLSearchParams): Text {
  const template = text[pipedKey(locale)];
  if (template === undefined) return text;
  const filled = parseTemplate(template).map((piece) => {
    if (typeof piece === 'string') return piece;
    const words = inWords({ as: 'parameter' }, given.getAll(piece.of), locale).replace(/[{}]/g, '');
    return words ? { of: piece.of, or: words } : piece;
  });
  return { ...text, [pipedKey(locale)]: writeTemplate(filled) };
}
