import type { ReadAnswer } from '#core/response/answer.ts';
import type { Pipe, Pipes } from './pipes.ts';

/** More than this of somebody's own words, in characters, is no longer a part of a sentence. */
const LONGEST = 80;

/**
 * Puts what a respondent has answered, and what the link says, into the places of a page's texts; where there is
 * nothing, the words that stand there for that. Page and function both do it by this code, and always as text: what
 * somebody typed is never read as HTML.
 *
 * @param reads what the questions were answered with
 * @param search the query of the page's address
 */
export function fillPlaces(
  root: ParentNode,
  pipes: Pipes,
  reads: ReadonlyMap<string, ReadAnswer>,
  search: string,
  locale: string,
): void {
  const link = new URLSearchParams(search);
  for (const place of root.querySelectorAll('[data-pipe]')) {
    const name = place.getAttribute('data-pipe')!;
    const pipe = pipes[name];
    const or = place.getAttribute('data-or') ?? place.textContent ?? '';
    const given =
      pipe && ('as' in pipe && pipe.as === 'parameter' ? link.getAll(name) : valuesIn(reads.get(name)));
    const words = pipe && given ? inWords(pipe, given, locale) || or : or;
    place.setAttribute('data-or', or);
    if (place.textContent !== words) place.textContent = words;
  }
}

function valuesIn(read: ReadAnswer | undefined): readonly string[] {
  if (!read || !('answer' in read) || read.answer.state !== 'answered') return [];
  return 'values' in read.answer ? read.answer.values : [read.answer.text];
}

/** What was answered, as a part of a sentence in the language of the page; nothing where nothing was. */
export function inWords(pipe: Pipe, given: readonly string[], locale: string): string {
  if (given.length === 0) return '';
  if ('labels' in pipe)
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
      given.flatMap((value) => pipe.labels[value] ?? []),
    );
  const [first = ''] = given;
  if (pipe.as === 'number')
    return Number.isFinite(Number(first))
      ? new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Number(first))
      : '';
  if (pipe.as === 'date') {
    const day = new Date(`${first}T00:00Z`);
    return Number.isNaN(day.getTime())
      ? ''
      : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  }
  const words = [...first.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).join('')}…` : words.join('');
}
