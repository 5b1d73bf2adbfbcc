import { isAsked, SPECIALS, type Item } from '../survey/item.ts';
import { valuesOf } from '../survey/item-values.ts';
import type { RawAnswers } from './response.ts';

/**
 * Of answers to another version of a survey, those that this one still has a place for: to its questions, and with
 * values that its controls have. What it asks for beyond them is for the parser to say.
 */
export function fitting(items: readonly Item[], raw: RawAnswers): RawAnswers {
  return Object.fromEntries(
    items
      .filter((item) => isAsked(item) && Object.hasOwn(raw, item.id))
      .map((item) => [item.id, raw[item.id]!.filter((value) => fits(item, value))] as const)
      .filter(([, values]) => values.length > 0),
  );
}

function fits(item: Item, value: string): boolean {
  const codes = valuesOf(item);
  if (codes.length === 0 || codes.includes(value)) return true;
  return (
    (SPECIALS as readonly string[]).includes(value) && (item.specials as readonly string[]).includes(value)
  );
}
