import type { Report } from '#core/report/report.ts';
import type { Text } from '#core/survey/text.ts';

/** The questions that part of a report rests on, with their exact words: those whose ids stand in it under `item` or `items`. */
export function questionsOf(report: Report, part: unknown): readonly { item: string; text: Text }[] {
  const named = new Set(itemsIn(part));
  return report.method.wording.filter(({ item }) => named.has(item));
}

function itemsIn(part: unknown, key = ''): string[] {
  if (typeof part === 'string') return ITEM_KEYS.has(key) ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((one) => itemsIn(one, key));
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, one]) => itemsIn(one, name));
}

/** By what names sections speak of questions. */
const ITEM_KEYS = new Set([
  'item',
  'items',
  'outcome',
  'satisfaction',
  'loyalty',
  'expectation',
  'perception',
  'importance',
  'performance',
  'importanceItem',
]);
