import type { Condition } from './condition.ts';

/** The codes an item was answered with; none when it was skipped, declined or not shown. */
export type ValuesOf = (item: string) => readonly string[];

/**
 * Whether a condition holds for the answers so far. A comparison with an item that has no answer never holds,
 * `!=` included. Pure and without imports: page, function and checks run this very code.
 */
export function holds(condition: Condition, valuesOf: ValuesOf): boolean {
  switch (condition.op) {
    case 'and':
      return condition.of.every((part) => holds(part, valuesOf));
    case 'or':
      return condition.of.some((part) => holds(part, valuesOf));
    case 'not':
      return !holds(condition.of, valuesOf);
    case 'answered':
      return valuesOf(condition.item).length > 0;
    case 'in':
      return valuesOf(condition.item).some((value) => condition.values.some((one) => String(one) === value));
    case 'has':
    case '=':
      return valuesOf(condition.item).includes(String(condition.value));
    case '!=': {
      const values = valuesOf(condition.item);
      return values.length > 0 && !values.includes(String(condition.value));
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return valuesOf(condition.item).some((value) =>
        ORDER[condition.op](Number(value), Number(condition.value)),
      );
  }
}

const ORDER = {
  '<': (left: number, right: number) => left < right,
  '<=': (left: number, right: number) => left <= right,
  '>': (left: number, right: number) => left > right,
  '>=': (left: number, right: number) => left >= right,
};
