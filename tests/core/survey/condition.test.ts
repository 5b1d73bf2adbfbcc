import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '#core/survey/condition/condition.ts';
import { holds } from '#core/survey/condition/evaluate.ts';
import { ConditionError, parseCondition } from '#core/survey/condition/parse.ts';

const answers: Record<string, readonly string[]> = {
  recommend: ['6'],
  area: ['g'],
  services: ['wifi', 'food'],
  skipped: [],
};
const valuesOf = (item: string) => answers[item] ?? [];
const answer = (source: string) => holds(parseCondition(source), valuesOf);

describe('a condition', () => {
  test.each([
    ['recommend <= 6', true],
    ['recommend < 6', false],
    ['recommend > 5 and recommend >= 6', true],
    ['area = g', true],
    ['area = "g"', true],
    ['area != g', false],
    ['area in [a, b]', false],
    ['area in [a, g] and not (recommend > 6)', true],
    ['services has wifi', true],
    ['services has parking', false],
    ['answered(area) and not answered(skipped)', true],
    ['recommend = 1 or recommend = 2 or recommend = 6', true],
    ['not recommend = 6', false],
  ])('%s is %s', (source, expected) => {
    expect(answer(source)).toBe(expected);
  });

  test('"and" binds closer than "or"', () => {
    expect(answer('area = g or area = a and area = b')).toBe(true);
    expect(answer('(area = g or area = a) and area = b')).toBe(false);
  });

  test('no comparison holds for a question without an answer, not even "is not"', () => {
    for (const op of ['= 1', '!= 1', '< 1', '<= 1', '> 0', '>= 0', 'has x', 'in [x]'])
      expect(answer(`skipped ${op}`)).toBe(false);
  });

  test.each([
    ['recommend <=', 12, 'the end'],
    ['recommend <= 6 area', 15, '"area"'],
    ['recommend ~ 6', 10, '~'],
    ['(recommend = 6', 14, 'expected ")"'],
    ['area in a', 8, 'expected "["'],
    ['and', 0, 'expected the id'],
    ['', 0, 'the end'],
  ])('%j points at character %i', (source, at, words) => {
    expect(() => parseCondition(source)).toThrow(ConditionError);
    try {
      parseCondition(source);
    } catch (error) {
      expect((error as ConditionError).at).toBe(at);
      expect((error as ConditionError).message).toContain(words);
    }
  });
});

const item = fc.constantFrom('recommend', 'area', 'services', 'skipped');
const value = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom('g', 'wifi', 'a'));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ op: fc.constantFrom('=' as const, '!=' as const, 'has' as const), item, value }),
    fc.record({ op: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const), item, value }),
    fc.record({
      op: fc.constant('in' as const),
      item,
      values: fc.array(value, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('answered' as const), item }),
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
  ),
}));

/** Writes a tree as a marketer would, every part in brackets. */
function write(tree: Condition): string {
  switch (tree.op) {
    case 'and':
    case 'or':
      return `(${tree.of.map(write).join(` ${tree.op} `)})`;
    case 'not':
      return `(not ${write(tree.of)})`;
    case 'answered':
      return `answered(${tree.item})`;
    case 'in':
      return `${tree.item} in [${tree.values.join(', ')}]`;
    default:
      return `${tree.item} ${tree.op} ${tree.value}`;
  }
}

test('what is written is what is read: writing a tree and parsing it gives the tree', () => {
  fc.assert(fc.property(condition, (tree) => void expect(parseCondition(write(tree))).toEqual(tree)));
});

test('a condition is plain JSON: sent to a browser and back it gives the same answer', () => {
  fc.assert(
    fc.property(
      condition,
      (tree) =>
        void expect(holds(JSON.parse(JSON.stringify(tree)) as Condition, valuesOf)).toBe(
          holds(tree, valuesOf),
        ),
    ),
  );
});

test('any text is either a condition or a named mistake inside that text', () => {
  fc.assert(
    fc.property(fc.string(), (source) => {
      try {
        parseCondition(source);
      } catch (error) {
        expect(error).toBeInstanceOf(ConditionError);
        expect((error as ConditionError).at).toBeGreaterThanOrEqual(0);
        expect((error as ConditionError).at).toBeLessThanOrEqual(source.length);
      }
    }),
  );
});
