import { describe, expect, test } from 'vitest';
import { parseResponse } from '#core/response/parse.ts';
import type { Origin, RawAnswers } from '#core/response/response.ts';
import { count } from '#core/report/count.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { synthesise } from '#core/synthetic/synthesise.ts';
import { mistakesIn, surveyOf } from './survey.ts';

const ITEMS = `items:
  - { id: recommend, type: nps, text: Recommend? }
  - { id: food, type: rating, text: Food }
  - { id: wifi, type: rating, text: Wi-Fi }
  - id: group
    type: computed
    text: Kind of guest
    segment: true
    options:
      - { value: fan, label: Fan, if: recommend >= 9 and food >= 4 }
      - { value: critic, label: Critic, if: recommend <= 6 }
      - { value: other, label: Other, if: answered(recommend) }
  - { id: average, type: computed, text: Average, value: 'mean(food, wifi)' }
  - { id: why, type: longtext, text: Why?, visibleIf: group = critic or average < 3 }
`;
const survey = surveyOf(ITEMS);
const origin: Origin = {
  ...synthesise(survey, {
    seed: 'a',
    n: 1,
    wave: '1',
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-02T00:00:00Z',
  })[0]!,
};
const answersTo = (raw: RawAnswers) => {
  const parsed = parseResponse(survey, raw, origin);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.response.answers;
};

describe('a computed item', () => {
  test('has the code of the first case that holds', () => {
    expect(answersTo({ recommend: ['9'], food: ['5'] }).group).toEqual({
      state: 'answered',
      values: ['fan'],
    });
    expect(answersTo({ recommend: ['9'], food: ['3'] }).group).toEqual({
      state: 'answered',
      values: ['other'],
    });
    expect(answersTo({ recommend: ['0'] }).group).toEqual({ state: 'answered', values: ['critic'] });
  });

  test('has no answer where no case holds, or nothing can be calculated', () => {
    const answers = answersTo({});
    expect(answers.group).toEqual({ state: 'notShown' });
    expect(answers.average).toEqual({ state: 'notShown' });
  });

  test('has a number, kept as words are', () => {
    expect(answersTo({ food: ['5'], wifi: ['4'] }).average).toEqual({ state: 'answered', text: '4.5' });
    expect(answersTo({ wifi: ['4'] }).average).toEqual({ state: 'answered', text: '4' });
  });

  test('can be asked about by later questions', () => {
    expect(answersTo({ recommend: ['2'], why: ['Cold'] }).why).toEqual({ state: 'answered', text: 'Cold' });
    expect(answersTo({ food: ['2'], wifi: ['3'], why: ['Cold'] }).why).toMatchObject({ text: 'Cold' });
    expect(answersTo({ food: ['3'], wifi: ['3'], why: ['Cold'] }).why).toEqual({ state: 'notShown' });
  });

  test('is nothing that can be sent', () => {
    const parsed = parseResponse(survey, { group: ['fan'] }, origin);
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ code: 'unknownItem', detail: { name: 'group' } }],
    });
  });

  test('is counted like a choice, by its groups too', () => {
    const responses = synthesise(survey, {
      seed: 'b',
      n: 80,
      wave: '1',
      from: '2026-01-01T00:00:00Z',
      to: '2026-02-01T00:00:00Z',
    });
    const { cells } = count(survey, responses);
    const of = (segment: string, value: string) =>
      cells.find((cell) => cell.segment === segment && cell.item === 'group' && cell.value === value)?.n ?? 0;
    const fans = responses.filter(({ answers: { recommend, food } }) => {
      const points = [recommend, food].map((one) => (one && 'values' in one ? Number(one.values[0]) : 0));
      return points[0]! >= 9 && points[1]! >= 4;
    });
    expect(fans.length).toBeGreaterThan(5);
    expect(of('', 'fan')).toBe(fans.length);
    expect(of('group', 'fan')).toBe(fans.length);
  });

  test('shapes the answers: another case is another version', () => {
    expect(surveyOf(ITEMS.replace('food >= 4', 'food >= 3')).version).not.toBe(survey.version);
    expect(surveyOf(ITEMS.replace('mean(', 'max(')).version).not.toBe(survey.version);
    expect(surveyOf(ITEMS.replace('label: Fan', 'label: Supporter')).version).toBe(survey.version);
  });

  test('is plain JSON in the survey', () => {
    expect(JSON.parse(JSON.stringify(itemsOf(survey)))).toEqual(itemsOf(survey));
  });
});

describe('a mistake in what is computed', () => {
  test.each([
    [
      'a calculation with words',
      ITEMS.replace('mean(food, wifi)', 'mean(food, group)'),
      [
        'cafe.yaml:17 item "average": "group" has no number to calculate with. Name a rating, a share or a number.',
      ],
    ],
    [
      'a calculation that cannot be read',
      ITEMS.replace('mean(food, wifi)', 'mean(food, )'),
      [
        'cafe.yaml:17 item "average": the calculation "mean(food, )" cannot be read at character 12: expected the id of a question, found ")". Write it as in "mean(food, wifi) - 1".',
      ],
    ],
    [
      'a difference without spaces',
      ITEMS.replace('mean(food, wifi)', 'food-wifi'),
      [
        'cafe.yaml:17 item "average": the calculation asks for "food-wifi", which is no question of this survey. Put a space on both sides of the minus: "food - wifi".',
      ],
    ],
    [
      'a condition of a case on what comes later',
      ITEMS.replace('recommend <= 6', 'average <= 2'),
      [
        'cafe.yaml:15 item "group": the condition asks for "average", which comes later. Move "average" above this question.',
      ],
    ],
    [
      'both ways at once',
      ITEMS.replace("value: 'mean(food, wifi)'", 'value: food, options: [{ value: a, label: A }]'),
      ['cafe.yaml:17 item "average": "value" or "options" is needed, not both. Change it as said.'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(mistakesIn(lines)).toEqual(expected);
  });
});
