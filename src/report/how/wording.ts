import type { Report } from '#core/report/report.ts';
import type { Text } from '#core/survey/text.ts';

/** The questions that part of a report rests on, with their exact words: those whose ids stand in it under `item` or `items`. */
export function questionsOf(report: Report, part: unknown): readonly { item: string; text: Text }[] {
  const named = new Set<string>();
  nameItems(part, '', named);
  return report.method.wording.filter(({ item }) => named.has(item));
}

function nameItems(part: unknown, key: string, named: Set<string>): void {
  if (typeof part === 'string') {
    if (ITEM_KEYS.has(key)) named.add(part);
  } else if (Array.isArray(part)) {
    for (const one of part) nameItems(one, key, named);
  } else if (part !== null && typeof part === 'object') {
    for (const [name, one] of Object.entries(part)) nameItems(one, name, named);
  }
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
