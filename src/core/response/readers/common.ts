import { valuesOf } from '../../survey/item-values.ts';
import type { Item } from '../../survey/item.ts';
import { oneOf, someOf } from '../items/choice.ts';
import { freeText, oneLine } from '../items/text.ts';
import type { Readers } from './reader.ts';

const one = (given: readonly string[], item: Item) => oneOf(given, valuesOf(item));

/** The types that nearly every survey has. Every survey page carries these, so what few need belongs in `fields.ts`. */
export const COMMON_READERS = {
  nps: one,
  csat: one,
  ces: one,
  rating: one,
  emotion: one,
  importance: one,
  effort: one,
  single: one,
  gap: one,
  share: one,
  multiple: someOf,
  reasons: someOf,
  text: (given, { maxLength }) => oneLine(given, maxLength),
  longtext: (given, { maxLength }) => freeText(given, maxLength),
} satisfies Readers;
