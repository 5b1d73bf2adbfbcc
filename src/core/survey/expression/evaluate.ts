import type { Condition, Term } from './expression.ts';

/** The codes an item was answered with; none when it was skipped, declined or not shown. */
export type ValuesOf = (item: string) => readonly string[];

/**
 * Whether a condition holds for the answers so far. A comparison with something that has no answer never holds,
 * `!=` included. Pure and without imports: page, function and checks run this very code.
 */
export function holds(condition: Condition, valuesOf: ValuesOf): boolean {
  const one = (part: Condition) => holds(part, valuesOf);
  if ('left' in condition) {
    const left = calculate(condition.left, valuesOf);
    const right = calculate(condition.right, valuesOf);
    return left !== undefined && right !== undefined && related(condition.op, left, right);
  }
  if (condition.op === 'not') return !one(condition.of);
  if ('of' in condition) return condition.op === 'and' ? condition.of.every(one) : condition.of.some(one);
  const values = valuesOf(condition.item);
  if (condition.op === 'answered') return values.length > 0;
  if (condition.op === 'in') return condition.values.some((value) => values.includes(`${value}`));
  const { op, value } = condition;
  const is = values.includes(`${value}`);
  if (op === '!=') return values.length > 0 && !is;
  return op === '=' || op === 'has' ? is : values.some((given) => related(op, +given, +value));
}

/**
 * The number that a term comes to, with the 15 digits that are certain; undefined where a part of a sum, difference,
 * product or quotient has no answer, where none of a mean has, or where there is no such number (a quotient by 0).
 */
export function calculate(term: Term, valuesOf: ValuesOf): number | undefined {
  if (typeof term === 'number') return term;
  if ('item' in term) {
    const [value] = valuesOf(term.item);
    return value === undefined ? value : +value;
  }
  const { op, of } = term;
  const known = of.map((one) => calculate(one, valuesOf)).filter((value) => value !== undefined);
  const n = known.length;
  if (op === 'count') return n;
  const [a, b] = known as [number, number];
  const sum = () => known.reduce((total, value) => total + value, 0);
  const outcome =
    n === 0 || ('+-*/'.includes(op) && n < 2)
      ? NaN
      : op === '+' || op === 'sum'
        ? sum()
        : op === 'mean'
          ? sum() / n
          : op === '-'
            ? a - b
            : op === '*'
              ? a * b
              : op === '/'
                ? a / b
                : Math[op](...known);
  return Number.isFinite(outcome) ? +outcome.toPrecision(15) : undefined;
}

function related(op: string, left: number, right: number): boolean {
  return left < right
    ? op === '<' || op === '<=' || op === '!='
    : left > right
      ? op === '>' || op === '>=' || op === '!='
      : left === right && (op === '=' || op === '<=' || op === '>=');
}
