import { describe, expect, test } from 'vitest';
import { holds } from '#core/survey/expression/evaluate.ts';
import { parseCondition, parseTerm } from '#core/survey/expression/parse.ts';
import { ExpressionError } from '#core/survey/expression/tokens.ts';

const answers: Record<string, readonly string[]> = {
  recommend: ['6'],
  food: ['4'],
  wifi: ['2'],
  area: ['g'],
  services: ['wifi', 'food'],
  skipped: [],
};
const valuesOf = (item: string) => answers[item] ?? [];
const numbers = ['recommend', 'food', 'wifi', 'skipped'];
const parse = (source: string) => parseCondition(source, (id) => numbers.includes(id));
const answer = (source: string) => holds(parse(source), valuesOf);

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
    ['recommend + 1', 13, 'expected one of ='],
    ['1 < 2', 4, 'expected the id'],
    ['mean(food wifi) > 1', 10, 'expected ")"'],
    ['mean() > 1', 5, 'expected the id'],
    ['count(food + 1) > 1', 11, 'expected ")"'],
    ['(food = 1) + 2 > 1', 0, 'a condition is none'],
    ['mean(food) in [1]', 11, 'expected the id of a question before it'],
    [`${'('.repeat(60)}food = 1`, 50, 'fewer brackets'],
    [`${'not '.repeat(60)}food = 1`, 200, 'fewer brackets'],
  ])('%j points at character %i', (source, at, words) => {
    expect(() => parse(source)).toThrow(ExpressionError);
    try {
      parse(source);
    } catch (error) {
      expect((error as ExpressionError).at).toBe(at);
      expect((error as ExpressionError).message).toContain(words);
    }
  });
});

describe('a comparison of numbers', () => {
  test.each([
    ['wifi < food', true],
    ['wifi > food', false],
    ['wifi = food', false],
    ['wifi != food', true],
    ['food + wifi = recommend', true],
    ['recommend - food - wifi = 0', true],
    ['recommend - (food - wifi) = 4', true],
    ['food + wifi * 2 = 8', true],
    ['(food + wifi) * 2 = 12', true],
    ['recommend / food = 1.5', true],
    ['-food < -3', true],
    ['6 >= recommend', true],
    ['5 >= recommend', false],
    ['mean(food, wifi) = 3', true],
    ['sum(food, wifi, 1) = 7', true],
    ['min(food, wifi) = 2 and max(food, wifi) = 4', true],
    ['mean(food, wifi, skipped) = 3', true],
    ['mean(food, recommend - wifi) >= 4', true],
    ['count(food, skipped, services) = 2', true],
    ['0.1 + 0.2 = recommend / 20', true],
  ])('%s is %s', (source, expected) => {
    expect(answer(source)).toBe(expected);
  });

  test('never holds where a side has no value', () => {
    for (const op of ['=', '!=', '<', '<=', '>', '>='])
      for (const left of ['food + skipped', 'mean(skipped)', 'food / (food - 4)', 'min(skipped, skipped)'])
        expect(answer(`${left} ${op} wifi`), `${left} ${op}`).toBe(false);
  });

  test('a word beside a number is a question, beside a choice a code', () => {
    expect(parse('food = wifi')).toEqual({ op: '=', left: { item: 'food' }, right: { item: 'wifi' } });
    expect(parse('area = wifi')).toEqual({ op: '=', item: 'area', value: 'wifi' });
    expect(parse('services has food')).toEqual({ op: 'has', item: 'services', value: 'food' });
  });

  test('a question may have the name of a function', () => {
    expect(parseCondition('mean > 3')).toEqual({ op: '>', item: 'mean', value: 3 });
    expect(parseTerm('mean(mean, count)')).toEqual({ op: 'mean', of: [{ item: 'mean' }, { item: 'count' }] });
  });
});
