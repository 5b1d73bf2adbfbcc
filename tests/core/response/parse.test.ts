import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResponse } from '#core/response/parse.ts';
import type { Origin, RawAnswers } from '#core/response/response.ts';
import { READERS } from '#core/response/readers/all.ts';
import { walk } from '#core/response/walk.ts';
import { holds } from '#core/survey/expression/evaluate.ts';
import { readSurvey } from '#core/survey/read.ts';
import { itemsOf } from '#core/survey/survey.ts';

const read = readSurvey(readFileSync('src/content/surveys/airport.yaml', 'utf8'), 'airport.yaml');
if (!read.ok) throw new Error('the airport survey does not read');
const { survey } = read;
const origin: Origin = {
  id: '00000000-0000-4000-8000-000000000000',
  wave: '1',
  locale: 'en',
  channel: 'link',
  collector: null,
  startedAt: null,
  endedAt: '2026-05-01T10:00:00.000Z',
  synthetic: false,
  seed: null,
};
const complete = { recommend: ['9'], satisfaction: ['4'] };
const parse = (raw: RawAnswers) => parseResponse(survey, raw, origin);
const answersOf = (raw: RawAnswers) => {
  const result = parse(raw);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.response.answers;
};
const problemsOf = (raw: RawAnswers) => {
  const result = parse(raw);
  return result.ok ? [] : result.problems;
};

describe('the four states of an answer are kept apart', () => {
  test('answered, declined, skipped, not shown', () => {
    expect(
      answersOf({ ...complete, food: ['doesNotApply'], age: ['refused'], services: ['food', 'parking'] }),
    ).toMatchObject({
      recommend: { state: 'answered', values: ['9'] },
      food: { state: 'doesNotApply' },
      age: { state: 'refused' },
      wifi: { state: 'skipped' },
      comment: { state: 'notShown' },
      services: { state: 'answered', values: ['parking', 'food'] },
    });
  });

  test('every item of the survey has a state, whatever was sent', () => {
    expect(Object.keys(answersOf(complete))).toEqual(itemsOf(survey).map(({ id }) => id));
  });
});

describe('hidden questions', () => {
  test('an answer to one is dropped', () => {
    expect(answersOf({ ...complete, comment: ['typed, then changed to 9'] }).comment).toEqual({
      state: 'notShown',
    });
  });
  test('a shown one keeps its words, with the line ends of any sender', () => {
    const expected = { state: 'answered', text: 'Queues.\nToo long.' };
    expect(answersOf({ ...complete, recommend: ['3'], comment: ['Queues.\r\nToo long.'] }).comment).toEqual(
      expected,
    );
    expect(answersOf({ ...complete, recommend: ['3'], comment: ['  Queues.\nToo long. '] }).comment).toEqual(
      expected,
    );
  });
});

describe('what does not fit is named', () => {
  test.each<[string, RawAnswers, unknown[]]>([
    [
      'nothing at all',
      {},
      [
        { code: 'required', item: 'recommend' },
        { code: 'required', item: 'satisfaction' },
      ],
    ],
    [
      'a point beside the scale',
      { ...complete, recommend: ['11'] },
      [{ code: 'notAnOption', item: 'recommend', detail: { value: '11' } }],
    ],
    [
      'a point between two',
      { ...complete, satisfaction: ['4.5'] },
      [{ code: 'notAnOption', item: 'satisfaction', detail: { value: '4.5' } }],
    ],
    ['two points', { ...complete, satisfaction: ['4', '5'] }, [{ code: 'oneOnly', item: 'satisfaction' }]],
    [
      '"does not apply" where it is not offered',
      { ...complete, satisfaction: ['doesNotApply'] },
      [{ code: 'notAnOption', item: 'satisfaction', detail: { value: 'doesNotApply' } }],
    ],
    [
      'a value and "does not apply"',
      { ...complete, food: ['3', 'doesNotApply'] },
      [{ code: 'exclusive', item: 'food' }],
    ],
    [
      '"none" with something',
      { ...complete, services: ['food', 'none'] },
      [{ code: 'exclusive', item: 'services' }],
    ],
    [
      'a question that does not exist',
      { ...complete, shoes: ['1'] },
      [{ code: 'unknownItem', detail: { name: 'shoes' } }],
    ],
    [
      'too long a comment',
      { ...complete, recommend: ['1'], comment: ['x'.repeat(1001)] },
      [{ code: 'tooLong', item: 'comment', detail: { max: 1000, length: 1001 } }],
    ],
  ])('%s', (_, raw, expected) => {
    expect(problemsOf(raw)).toEqual(expected);
  });

  test('the same value twice, as a double tap sends it, is one answer', () => {
    expect(answersOf({ ...complete, satisfaction: ['4', '4'] }).satisfaction).toEqual({
      state: 'answered',
      values: ['4'],
    });
  });
});

test('any input gives a response or named problems, and never an exception', () => {
  const ids = [...itemsOf(survey).map(({ id }) => id), '__proto__', 'constructor', 'toString'];
  const raw = fc.dictionary(
    fc.oneof(fc.constantFrom(...ids), fc.string()),
    fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('0', '5', '10', 'doesNotApply', 'refused', 'none', 'a'),
      ),
      { maxLength: 4 },
    ),
  );
  fc.assert(
    fc.property(raw, (answers) => {
      const result = parse(answers);
      if (result.ok) expect(Object.keys(result.response.answers)).toHaveLength(itemsOf(survey).length);
      else expect(result.problems.length).toBeGreaterThan(0);
    }),
  );
});

test('page and function agree on what is shown: the parser shows an item exactly when its condition holds for what it kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1, max: 11 }), fc.string(), (score, comment) => {
      const raw = { ...complete, recommend: [String(score)], comment: [comment] };
      const shown = walk(itemsOf(survey), raw, READERS).visible;
      const result = parse(raw);
      if (!result.ok) return;
      for (const item of itemsOf(survey)) {
        const expected =
          !item.visibleIf ||
          holds(item.visibleIf, (id) => {
            const answer = result.response.answers[id];
            return answer && 'values' in answer ? answer.values : [];
          });
        expect(shown.has(item.id)).toBe(expected);
        expect(result.response.answers[item.id]?.state === 'notShown').toBe(!expected);
      }
    }),
  );
});
