import { holds } from '#core/survey/expression/evaluate.ts';
import type { Condition, Term } from '#core/survey/expression/expression.ts';
import type { Computed, Item } from '#core/survey/item.ts';

/**
 * A condition that asks only about what respondents were asked: in place of what is computed from their answers stands
 * what it is computed by.
 */
export function unfold(condition: Condition, items: readonly Item[]): Condition {
  const computedOf = (id: string) => items.find((item) => item.id === id)?.computed;

  function term(part: Term): Term {
    if (typeof part === 'number') return part;
    if ('item' in part) {
      const computed = computedOf(part.item);
      return computed && 'value' in computed ? term(computed.value) : part;
    }
    return part.op === 'count' ? part : ({ ...part, of: part.of.map(term) } as Term);
  }

  function cases({ cases: all }: Extract<Computed, { cases: unknown }>, meant: (value: string) => boolean) {
    const either = all.flatMap((one, place): Condition[] => {
      if (!meant(one.value)) return [];
      const before = all.slice(0, place).filter((other) => !meant(other.value) && other.if);
      const of = [
        ...(one.if ? [one.if] : []),
        ...before.map((other) => ({ op: 'not', of: other.if! }) as const),
      ];
      return of.length === 1 ? of : [{ op: 'and', of }];
    });
    return unfold(either.length === 1 ? either[0]! : { op: 'or', of: either }, items);
  }

  if ('left' in condition) return { ...condition, left: term(condition.left), right: term(condition.right) };
  if (condition.op === 'not') return { op: 'not', of: unfold(condition.of, items) };
  if ('of' in condition) return { ...condition, of: condition.of.map((part) => unfold(part, items)) };
  const computed = computedOf(condition.item);
  if (!computed) return condition;
  if ('cases' in computed) return cases(computed, (value) => holds(condition, () => [value]));
  if (condition.op === 'answered' || condition.op === 'in' || condition.op === 'has') return condition;
  return { op: condition.op, left: term(computed.value), right: Number(condition.value) };
}
