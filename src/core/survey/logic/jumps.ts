import type { Condition } from '../expression/expression.ts';
import type { Item } from '../item.ts';

/** A question after which some are left out: those between it and the place where the respondent goes on. */
interface Jump {
  /** Place of the question that it is said of. */
  readonly from: number;
  /** Place of the first item that is not left out; the number of items where the survey ends. */
  readonly to: number;
  readonly if: Condition;
}

/**
 * The items with every jump over them in their condition: `skipTo` and `endIf` are two ways of writing when later
 * questions are shown, so that whoever judges answers needs to know only that one.
 *
 * What is computed is left alone, because it is not shown anyway.
 *
 * @param placeOf where the item or section that a question leads to begins; undefined where there is none
 */
export function withJumps(
  items: readonly Item[],
  placeOf: (target: string) => number | undefined,
): readonly Item[] {
  const jumps = items.flatMap((item, from): Jump[] => {
    const to = item.skipTo && placeOf(item.skipTo.to);
    return [
      ...(item.skipTo && to !== undefined ? [{ from, to, if: item.skipTo.if }] : []),
      ...(item.endIf ? [{ from, to: items.length, if: item.endIf.if }] : []),
    ];
  });
  const over = (place: number) =>
    jumps.filter(
      // What hangs on a question belongs to it.
      ({ from, to }) => from < place && place < to && items[place]!.attached !== items[from]!.id,
    );

  /**
   * When a jump is made, for an item that other jumps cover too: those need not be ruled out once more. A jump whose
   * condition holds only for an answered question needs no word about whether that question is shown.
   */
  function made(jump: Jump, covering: readonly Jump[]): Condition {
    const carrier = items[jump.from]!;
    if (needsAnswer(jump.if, carrier.id)) return jump.if;
    const before = over(jump.from).filter((other) => !covering.includes(other));
    return all([
      ...(carrier.visibleIf ? [carrier.visibleIf] : []),
      ...before.map((other) => not(made(other, covering))),
      jump.if,
    ]);
  }

  return items.map((item, place) => {
    const covering = item.computed ? [] : over(place);
    if (covering.length === 0) return item;
    const own = item.visibleIf;
    const visibleIf = all([...(own ? [own] : []), ...covering.map((jump) => not(made(jump, covering)))]);
    return { ...item, visibleIf, jumped: own ? { own } : {} };
  });
}

/** Whether a condition can hold only where an item has an answer. */
function needsAnswer(condition: Condition, item: string): boolean {
  if ('left' in condition || condition.op === 'not') return false;
  if (!('of' in condition)) return condition.item === item;
  const needs = (part: Condition) => needsAnswer(part, item);
  return condition.op === 'and' ? condition.of.some(needs) : condition.of.every(needs);
}

function all(conditions: readonly Condition[]): Condition {
  const of = conditions.flatMap((one) => (one.op === 'and' ? one.of : [one]));
  return of.length === 1 ? of[0]! : { op: 'and', of };
}

function not(condition: Condition): Condition {
  return condition.op === 'not' ? condition.of : { op: 'not', of: condition };
}
