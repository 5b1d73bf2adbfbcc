import { readAnswer } from '#core/response/answer.ts';
import type { Readers } from '#core/response/readers/reader.ts';
import type { RawAnswers } from '#core/response/response.ts';
import type { Item } from '#core/survey/item.ts';

/**
 * The answers that a link chooses beforehand: to items that allow it alone, and only values that can be answers.
 *
 * @param search the query of the page's address, such as `?c=booking-mail&recommend=9`; several choices of one item
 *   are repeated: `?services=train&services=shops`
 */
export function prefilled(items: readonly Item[], search: string, readers: Readers): RawAnswers {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    items
      .filter(({ id, prefill }) => prefill && query.has(id))
      .map((item) => ({ item, read: readAnswer(item, query.getAll(item.id), readers) }))
      .flatMap(({ item, read }) =>
        'answer' in read && read.answer.state !== 'skipped' ? [[item.id, query.getAll(item.id)]] : [],
      ),
  ) as RawAnswers;
}
