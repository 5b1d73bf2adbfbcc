import { SPECIALS, valuesOf, type ConsentItem, type Item, type Special } from '../survey/survey.ts';
import { oneOf, someOf, type Codes } from './items/choice.ts';
import { consent } from './items/consent.ts';
import { email, phone } from './items/contact.ts';
import { date } from './items/date.ts';
import { number } from './items/number.ts';
import { freeText, oneLine, type Written } from './items/text.ts';
import type { Answer, Problem } from './response.ts';

export type ReadAnswer = { readonly answer: Answer } | { readonly problem: Problem };

/**
 * What the raw values of one shown item's controls mean. Empty values count as no answer.
 *
 * @returns the answer, or the problem that keeps it from being one
 */
export function readAnswer(item: Item, raw: readonly string[]): ReadAnswer {
  const given = raw.map((value) => value.trim()).filter((value) => value !== '');
  if (item.type === 'consent') return toAnswer(item, consent(given, item.required));
  if (given.length === 0)
    return item.required
      ? { problem: { code: 'required', item: item.id } }
      : { answer: { state: 'skipped' } };
  const special = given.find((value): value is Special => (SPECIALS as readonly string[]).includes(value));
  if (special && item.specials.includes(special))
    return given.length > 1
      ? { problem: { code: 'exclusive', item: item.id } }
      : { answer: { state: special } };
  return toAnswer(item, readGiven(item, given));
}

function toAnswer(item: Item, read: Codes | Written): ReadAnswer {
  return 'problem' in read
    ? { problem: { ...read.problem, item: item.id } }
    : { answer: { state: 'answered', ...read } };
}

function readGiven(item: Exclude<Item, ConsentItem>, given: readonly string[]): Codes | Written {
  if ('scale' in item) return oneOf(given, valuesOf(item));
  switch (item.type) {
    case 'single':
    case 'gap':
    case 'share':
      return oneOf(given, valuesOf(item));
    case 'multiple':
    case 'reasons':
      return someOf(given, item);
    case 'longtext':
      return freeText(given, item.maxLength);
    case 'text':
      return oneLine(given, item.maxLength);
    case 'number':
      return number(given, item);
    case 'date':
      return date(given);
    case 'email':
      return email(given);
    case 'phone':
      return phone(given);
    case 'statement':
    case 'computed':
      return { problem: { code: 'unknownItem', detail: { name: item.id } } };
  }
}
