import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculate, holds, type ValuesOf } from '#core/survey/expression/evaluate.ts';
import type { Condition, Term } from '#core/survey/expression/expression.ts';
import { parseCondition, parseTerm } from '#core/survey/expression/parse.ts';
import { ExpressionError } from '#core/survey/expression/tokens.ts';
import { answers, condition, NUMBERS, term, writeCondition, writeTerm } from './arbitrary.ts';

const isNumber = (id: string) => (NUMBERS as readonly string[]).includes(id);

test('what is written is what is read: writing a tree and parsing it gives the tree', () => {
  fc.assert(
    fc.property(
      condition,
      (tree) => void expect(parseCondition(writeCondition(tree), isNumber)).toEqual(tree),
    ),
  );
  fc.assert(fc.property(term, (tree) => void expect(parseTerm(writeTerm(tree))).toEqual(tree)));
});

test('an expression is plain JSON: sent to a browser and back it gives the same answer', () => {
  fc.assert(
    fc.property(condition, answers, (tree, given: Record<string, readonly string[]>) => {
      const valuesOf: ValuesOf = (item) => given[item] ?? [];
      const sent = JSON.parse(JSON.stringify(tree)) as Condition;
      expect(holds(sent, valuesOf)).toBe(holds(tree, valuesOf));
    }),
  );
});

test('a second evaluator, written from the manual, gives the same answers', () => {
  fc.assert(
    fc.property(condition, answers, (tree, given: Record<string, readonly string[]>) => {
      expect(holds(tree, (item) => given[item] ?? [])).toBe(manual(tree, given));
    }),
    { numRuns: 2000 },
  );
});

test('a calculation comes to a finite number or to none', () => {
  fc.assert(
    fc.property(term, answers, (tree, given: Record<string, readonly string[]>) => {
      const value = calculate(tree, (item) => given[item] ?? []);
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
  );
});

test('any text is either an expression or a named mistake inside that text', () => {
  const signs = fc.constantFrom(
    '(',
    ')',
    'not ',
    'mean(',
    ' and ',
    'food',
    ' < ',
    ' - ',
    '-',
    '3',
    ',',
    '[',
    '"',
    ' in ',
  );
  const source = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(signs, { size: 'medium' }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(source, (text) => {
      for (const parse of [() => parseCondition(text, isNumber), () => parseTerm(text)])
        try {
          parse();
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
          expect((error as ExpressionError).at).toBeGreaterThanOrEqual(0);
          expect((error as ExpressionError).at).toBeLessThanOrEqual(text.length);
        }
    }),
    { numRuns: 1000 },
  );
});

/**
 * The manual, sentence by sentence: first every calculation is replaced by its value, "nothing" being a value too; a
 * table then says which comparisons hold.
 */
function manual(tree: Condition, given: Readonly<Record<string, readonly string[]>>): boolean {
  const chosen = (item: string) => new Set(given[item]);
  const compare = (op: string, left: number | null, right: number | null): boolean => {
    if (left === null || right === null) return false;
    const sign = Math.sign(left - right);
    return { '=': [0], '!=': [-1, 1], '<': [-1], '<=': [-1, 0], '>': [1], '>=': [0, 1] }[op]!.includes(sign);
  };
  const value = (part: Term): number | null => {
    if (typeof part === 'number') return part;
    if ('item' in part) return given[part.item]?.length ? Number(given[part.item]![0]) : null;
    if (part.op === 'count') return part.of.filter(({ item }) => chosen(item).size > 0).length;
    const all = part.of.map(value);
    const some = all.filter((one): one is number => one !== null);
    const usable = ['+', '-', '*', '/'].includes(part.op) ? some.length === all.length : some.length > 0;
    if (!usable) return null;
    const total = some.reduce((sum, one) => sum + one, 0);
    const outcome = {
      '+': () => some[0]! + some[1]!,
      '-': () => some[0]! - some[1]!,
      '*': () => some[0]! * some[1]!,
      '/': () => some[0]! / some[1]!,
      mean: () => total / some.length,
      sum: () => total,
      min: () => [...some].sort((a, b) => a - b)[0]!,
      max: () => [...some].sort((a, b) => b - a)[0]!,
    }[part.op]();
    return Number.isFinite(outcome) ? Number(outcome.toPrecision(15)) : null;
  };
  if ('left' in tree) return compare(tree.op, value(tree.left), value(tree.right));
  if (tree.op === 'not') return manual(tree.of, given) === false;
  if ('of' in tree) {
    const n = tree.of.filter((part) => manual(part, given)).length;
    return tree.op === 'and' ? n === tree.of.length : n > 0;
  }
  const codes = chosen(tree.item);
  if (codes.size === 0) return false;
  if (tree.op === 'answered') return true;
  if (tree.op === 'in') return tree.values.map(String).some((code) => codes.has(code));
  if (tree.op === '=' || tree.op === 'has') return codes.has(String(tree.value));
  if (tree.op === '!=') return !codes.has(String(tree.value));
  return [...codes].some((code) => compare(tree.op, number(code), number(tree.value)));
}

function number(value: string | number): number | null {
  return Number.isNaN(Number(value)) ? null : Number(value);
}
