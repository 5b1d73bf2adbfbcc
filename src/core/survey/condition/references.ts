import type { Condition } from './condition.ts';

/** One mention of an item in a condition, with the values it is held against. */
export interface Reference {
  readonly item: string;
  readonly op: Condition['op'];
  readonly values: readonly (string | number)[];
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
      return [{ item: condition.item, op: condition.op, values: [condition.value] }];
  }
}
