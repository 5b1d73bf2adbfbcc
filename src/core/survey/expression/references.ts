import type { Condition, Literal, Term } from './expression.ts';

/** One mention of an item, with the values it is held against. */
export interface Reference {
  readonly item: string;
  /** `calculate` where the answer is taken as a number, `count` where it matters only whether there is one. */
  readonly op: Exclude<Condition['op'], 'and' | 'or' | 'not'> | 'calculate' | 'count';
  readonly values: readonly Literal[];
}

/** Every mention of an item in a condition, left to right. */
export function referencesOf(condition: Condition): readonly Reference[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap(referencesOf);
    case 'not':
      return referencesOf(condition.of);
    case 'answered':
      return [{ item: condition.item, op: condition.op, values: [] }];
    case 'in':
      return [{ item: condition.item, op: condition.op, values: condition.values }];
    default:
      return 'left' in condition
        ? [...termReferencesOf(condition.left), ...termReferencesOf(condition.right)]
        : [{ item: condition.item, op: condition.op, values: [condition.value] }];
  }
}

/** Every mention of an item in a calculation, left to right. */
export function termReferencesOf(term: Term): readonly Reference[] {
  if (typeof term === 'number') return [];
  if ('item' in term) return [{ item: term.item, op: 'calculate', values: [] }];
  return term.op === 'count'
    ? term.of.map(({ item }) => ({ item, op: 'count', values: [] }))
    : term.of.flatMap(termReferencesOf);
}
