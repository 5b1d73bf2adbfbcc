import fc from 'fast-check';
import type { Condition, Term } from '#core/survey/expression/expression.ts';

/** The items that generated expressions speak of. The first three are answered with numbers. */
export const NUMBERS = ['recommend', 'food', 'wifi'] as const;
export const CHOICES = ['area', 'services'] as const;

const number = fc.constantFrom(...NUMBERS);
const choice = fc.constantFrom(...CHOICES);
const any = fc.oneof(number, choice);
const figure = fc.oneof(fc.integer({ min: -10, max: 10 }), fc.constantFrom(0.5, 2.25, 1000000));
const code = fc.oneof(figure, fc.constantFrom('g', 'wifi', 'a-1', 'x.y', 'and', 'two words', '18-34', ''));
const relation = fc.constantFrom(
  '=' as const,
  '!=' as const,
  '<' as const,
  '<=' as const,
  '>' as const,
  '>=' as const,
);

/** Every expression that can be written, each in the one form that the parser gives it. */
export const { condition, term } = fc.letrec<{ condition: Condition; term: Term; calculated: Term }>(
  (tie) => ({
    term: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      figure,
      fc.record({ item: number }),
      tie('calculated'),
    ),
    calculated: fc.oneof(
      { depthSize: 'small' },
      fc.record({
        op: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
        of: fc.tuple(tie('term'), tie('term')),
      }),
      fc.record({
        op: fc.constantFrom('mean' as const, 'sum' as const, 'min' as const, 'max' as const),
        of: fc.array(tie('term'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        op: fc.constant('count' as const),
        of: fc.array(fc.record({ item: any }), { minLength: 1, maxLength: 3 }),
      }),
    ),
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ op: fc.oneof(relation, fc.constant('has' as const)), item: choice, value: code }),
      fc.record({ op: relation, item: number, value: figure }),
      fc.record({ op: relation, left: fc.record({ item: number }), right: fc.record({ item: number }) }),
      fc.record({ op: relation, left: tie('calculated'), right: tie('term') }),
      fc.record({
        op: fc.constant('in' as const),
        item: any,
        values: fc.array(code, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ op: fc.constant('answered' as const), item: any }),
      fc.record({
        op: fc.constantFrom('and' as const, 'or' as const),
        of: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
    ),
  }),
);

/** What respondents may have answered, nothing included. */
export const answers = fc.record({
  recommend: fc.oneof(
    fc.constant([]),
    fc.integer({ min: 0, max: 10 }).map((n) => [String(n)]),
  ),
  food: fc.oneof(
    fc.constant([]),
    fc.integer({ min: -3, max: 3 }).map((n) => [String(n)]),
  ),
  wifi: fc.oneof(
    fc.constant([]),
    fc.constantFrom('0.1', '2.5', '1000000').map((n) => [n]),
  ),
  area: fc.oneof(
    fc.constant([]),
    fc.constantFrom('g', 'a-1', '3').map((one) => [one]),
  ),
  services: fc.subarray(['g', 'wifi', 'and', '0.5']),
});

/** Writes a condition as a marketer would who sets every part in brackets. */
export function writeCondition(tree: Condition): string {
  if ('left' in tree) return `(${writeTerm(tree.left)} ${tree.op} ${writeTerm(tree.right)})`;
  switch (tree.op) {
    case 'and':
    case 'or':
      return `(${tree.of.map(writeCondition).join(` ${tree.op} `)})`;
    case 'not':
      return `(not ${writeCondition(tree.of)})`;
    case 'answered':
      return `answered(${tree.item})`;
    case 'in':
      return `${tree.item} in [${tree.values.map(writeCode).join(', ')}]`;
    default:
      return `${tree.item} ${tree.op} ${writeCode(tree.value)}`;
  }
}

export function writeTerm(term: Term): string {
  if (typeof term === 'number') return String(term);
  if ('item' in term) return term.item;
  if ('+-*/'.includes(term.op)) return `(${term.of.map(writeTerm).join(` ${term.op} `)})`;
  return `${term.op}(${term.of.map(writeTerm).join(', ')})`;
}

function writeCode(value: string | number): string {
  return typeof value === 'number' ? String(value) : `"${value}"`;
}
