import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { READERS } from '#core/response/readers/all.ts';
import { readAnswer } from '#core/response/answer.ts';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { labelOf, valuesOf } from '#core/survey/item-values.ts';
import { settle } from '#form/island/ranking/settle.ts';

const yaml = (fields: string) => `title: A
thanks: B
locales: [en, ar]
sampling: open-link
items:
  - { id: first, type: ranking, ${fields} text: First?, options: [{ value: tea, label: Tea }, { value: '7.1', label: Cola }, { value: milk, label: Milk }] }
  - { id: why, type: text, text: Why?, visibleIf: first has tea.1 }
`;
const read = (fields = '') => {
  const result = readSurvey(yaml(fields), 'a.yaml');
  if (!result.ok) throw new Error(result.problems.map(sayProblem).join('\n'));
  return itemsOf(result.survey)[0]!;
};
const item = read();
const answer = (given: readonly string[], of = item) => readAnswer(of, given, READERS);

describe('a ranking', () => {
  test('has a code for each option and place, which says both', () => {
    expect(valuesOf(read('max: 2,'))).toEqual(['tea.1', 'tea.2', '7.1.1', '7.1.2', 'milk.1', 'milk.2']);
    expect(labelOf(item, '7.1.2', 'en')).toBe('Cola · 2');
    expect(labelOf(item, 'gone.1', 'en')).toBe('gone.1');
  });

  test('is kept in the order of preference, whatever the order of the controls', () => {
    expect(answer(['tea.2', '7.1.3', 'milk.1'])).toEqual({
      answer: { state: 'answered', values: ['milk.1', 'tea.2', '7.1.3'] },
    });
  });

  test('closes up where a place was left out', () => {
    expect(answer(['', 'tea.3', 'milk.1'])).toEqual({
      answer: { state: 'answered', values: ['milk.1', 'tea.2'] },
    });
  });

  test.each<[string, string[], object]>([
    ['a place twice', ['tea.1', 'milk.1'], { code: 'rankTwice', detail: { rank: 1 } }],
    ['an option twice', ['tea.1', 'tea.2'], { code: 'oneOnly' }],
    ['a place that there is not', ['tea.4'], { code: 'notAnOption', detail: { value: 'tea.4' } }],
    ['an option without a place', ['tea'], { code: 'notAnOption', detail: { value: 'tea' } }],
  ])('does not take %s', (_, given, problem) => {
    expect(answer(given)).toEqual({ problem: { item: 'first', ...problem } });
  });

  test('takes every order of some options as it is, and a second reading changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['tea', '7.1', 'milk'], { minLength: 1 }), (order) => {
        const values = order.map((option, index) => `${option}.${index + 1}`);
        expect(answer([...values].sort())).toEqual({ answer: { state: 'answered', values } });
      }),
    );
  });

  test('has no more places than options', () => {
    const result = readSurvey(yaml('max: 4,'), 'a.yaml');
    expect(result.ok ? [] : result.problems.map(sayProblem)).toEqual([
      'a.yaml:6 item "first": at most 4 of 3 options. Lower max or add the missing option.',
    ]);
  });
});

describe('giving an option a place', () => {
  test.each<[string, number[], number, number, number, number[]]>([
    ['takes one that is free as it is', [0, 2, 0], 0 + 2, 0, 3, [0, 2, 0]],
    ['puts it in before the one that had it', [1, 1, 2], 0, 0, 3, [1, 2, 3]],
    ['fills the next gap and moves nobody behind it', [1, 1, 3], 0, 0, 3, [1, 2, 3]],
    ['drops the last where no place is left', [1, 1, 2], 0, 0, 2, [1, 2, 0]],
    ['moves up past others', [2, 3, 2], 0, 1, 3, [2, 3, 1]],
    ['moves down past others', [1, 1, 2], 1, 3, 3, [2, 1, 3]],
    ['lets others move up when it gives its place up', [0, 2, 3], 0, 1, 3, [0, 1, 2]],
  ])('%s', (_, places, changed, before, max, expected) => {
    expect(settle(places, changed, before, max)).toEqual(expected);
  });

  test('never gives a place to two, and keeps the one that was chosen', () => {
    const change = fc.record({
      order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 0 }),
      changed: fc.nat(4),
      to: fc.nat(5),
    });
    fc.assert(
      fc.property(change, ({ order, changed, to }) => {
        const before = [0, 1, 2, 3, 4].map((option) => order.indexOf(option) + 1);
        const now = before.with(changed, to);
        const settled = settle(now, changed, before[changed]!, 5);
        const taken = settled.filter((place) => place > 0);
        expect(settled[changed]).toBe(to);
        expect(new Set(taken).size).toBe(taken.length);
        expect(Math.max(0, ...taken)).toBeLessThanOrEqual(5);
        // Nobody falls out of a ranking with a place for everyone.
        settled.forEach((place, index) => {
          if (index !== changed && before[index]! > 0) expect(place).toBeGreaterThan(0);
        });
      }),
    );
  });
});
