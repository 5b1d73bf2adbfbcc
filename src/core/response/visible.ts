import { holds } from '../survey/condition/evaluate.ts';
import type { Item } from '../survey/survey.ts';
import { readAnswer } from './answer.ts';
import type { RawAnswers } from './response.ts';

/**
 * Which items are shown, given the raw values of all controls. An item is judged by the answers of the items before
 * it that are themselves shown: what a hidden control still holds counts for nothing. Page and function both ask this.
 */
export function visibleItems(items: readonly Item[], raw: RawAnswers): ReadonlySet<string> {
  const visible = new Set<string>();
  const values = new Map<string, readonly string[]>();
  for (const item of items) {
    if (item.visibleIf && !holds(item.visibleIf, (id) => values.get(id) ?? [])) continue;
    visible.add(item.id);
    const read = readAnswer(item, raw[item.id] ?? []);
    if ('answer' in read && read.answer.state === 'answered')
      values.set(item.id, 'values' in read.answer ? read.answer.values : [read.answer.text]);
  }
  return visible;
}
