import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCondition, parseTerm } from '#core/survey/expression/parse.ts';
import { writeCondition, writeTerm } from '#core/survey/expression/write.ts';
import { condition, NUMBERS, term } from './arbitrary.ts';

const isNumber = (id: string) => (NUMBERS as readonly string[]).includes(id);

test('what is written is read back as the same condition', () => {
  fc.assert(
    fc.property(
      condition,
      (tree) => void expect(parseCondition(writeCondition(tree), isNumber)).toEqual(tree),
    ),
    { numRuns: 1000 },
  );
  fc.assert(fc.property(term, (tree) => void expect(parseTerm(writeTerm(tree))).toEqual(tree)));
});

test('it reads as somebody would have written it', () => {
  const written = (source: string) => writeCondition(parseCondition(source, isNumber));
  for (const source of [
    'recommend <= 6 and area in [g, a-1]',
    'not (recommend > 8 or answered(food))',
    'services has wifi',
    'area = "two words"',
    'mean(food, wifi) < recommend - 2',
  ])
    expect(written(source)).toBe(source);
  expect(written('((recommend<=6))')).toBe('recommend <= 6');
});
