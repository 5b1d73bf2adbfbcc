import { SPECIALS, type Item, type Special } from '../survey/item.ts';
import type { Reader, Readers } from './readers/reader.ts';
import type { Answer, Problem } from './response.ts';

export type ReadAnswer = { readonly answer: Answer } | { readonly problem: Problem };

/**
 * What the raw values of one shown item's controls mean. Empty values count as no answer.
 *
 * @param readers how types are read: all of them in the function, in the page those that it has fetched. What there is
 *   no reader for is taken as it is: the page leaves it to the function, and the function has them all.
 * @returns the answer, or the problem that keeps it from being one
 */
export function readAnswer(item: Item, raw: readonly string[], readers: Readers): ReadAnswer {
  const given = raw.map((value) => value.trim()).filter((value) => value !== '');
  // A box that was shown and left as it is says no: consent is neither missing nor declined.
  if (item.type !== 'consent') {
    if (given.length === 0)
      return item.required
        ? { problem: { code: 'required', item: item.id } }
        : { answer: { state: 'skipped' } };
    const special = given.find((value): value is Special => (SPECIALS as readonly string[]).includes(value));
    if (special && item.specials.includes(special))
      return given.length > 1
        ? { problem: { code: 'exclusive', item: item.id } }
        : { answer: { state: special } };
  }
  const read = (readers[item.type] as Reader | undefined)?.(given, item) ?? { text: given[0] ?? '' };
  return 'problem' in read
    ? { problem: { ...read.problem, item: item.id } }
    : { answer: { state: 'answered', ...read } };
}
