import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResponse } from '#core/response/parse.ts';
import type { Origin, RawAnswers } from '#core/response/response.ts';
import { holds } from '#core/survey/expression/evaluate.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { mistakesIn, surveyOf } from './survey.ts';

const origin: Origin = {
  id: '00000000-0000-4000-8000-000000000000',
  wave: '1',
  locale: 'en',
  channel: 'link',
  collector: null,
  startedAt: null,
  endedAt: '2026-05-01T10:00:00.000Z',
  seed: null,
  synthetic: false,
};
const answer = (survey: Survey, raw: RawAnswers) => {
  const parsed = parseResponse(survey, raw, origin);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
};
const shownIn = (survey: Survey, raw: RawAnswers) =>
  Object.entries(answer(survey, raw).response.answers)
    .filter(([, { state }]) => state !== 'notShown')
    .map(([id]) => id);

const CAFE = `sections:
  - id: visit
    items:
      - id: visited
        type: single
        text: Were you here?
        options: [{ value: 'yes', label: Yes }, { value: 'no', label: No }]
        skipTo: { if: visited = no, to: you }
      - { id: food, type: rating, text: Food, endIf: food = 1 }
      - { id: wifi, type: rating, text: Wi-Fi, visibleIf: food >= 3, required: true }
  - id: you
    items:
      - { id: age, type: number, text: Age, requiredIf: answered(visited) }
      - { id: name, type: text, text: Name }
`;

describe('where a question leads', () => {
  const survey = surveyOf(CAFE);

  test('what is jumped over is not shown, and what is answered there all the same is dropped', () => {
    expect(shownIn(survey, { visited: ['yes'], food: ['4'], wifi: ['2'], age: ['40'] })).toEqual([
      'visited',
      'food',
      'wifi',
      'age',
      'name',
    ]);
    const skipping = { visited: ['no'], food: ['1'], wifi: ['2'], age: ['40'] };
    expect(shownIn(survey, skipping)).toEqual(['visited', 'age', 'name']);
    expect(answer(survey, skipping).response.answers.food).toEqual({ state: 'notShown' });
  });

  test('the survey ends after a question, and nothing later is required', () => {
    expect(shownIn(survey, { visited: ['yes'], food: ['1'] })).toEqual(['visited', 'food']);
  });

  test('a jump keeps apart what the item itself says about when it is shown', () => {
    const [visited, food, wifi, age] = itemsOf(survey);
    expect(visited).not.toHaveProperty('visibleIf');
    expect(visited?.skipTo).toEqual({ if: { op: '=', item: 'visited', value: 'no' }, to: 'age' });
    expect(food?.jumped).toEqual({});
    expect(wifi?.jumped).toEqual({ own: { op: '>=', item: 'food', value: 3 } });
    expect(age?.visibleIf).toEqual({ op: 'not', of: { op: '=', item: 'food', value: 1 } });
  });

  test('a condition on something else counts only while its question is shown', () => {
    const survey = surveyOf(`items:
  - { id: a, type: rating, text: A }
  - { id: b, type: rating, text: B, visibleIf: a >= 3, endIf: a <= 4 }
  - { id: c, type: rating, text: C }
`);
    expect(shownIn(survey, { a: ['4'] })).toEqual(['a', 'b']);
    expect(shownIn(survey, { a: ['2'] })).toEqual(['a', 'c']);
    expect(shownIn(survey, {})).toEqual(['a', 'c']);
  });

  test('the field of "other" belongs to the question that leads on', () => {
    const survey = surveyOf(`items:
  - id: a
    type: single
    text: A
    options: [{ value: x, label: X }, other]
    endIf: a = other
  - { id: b, type: rating, text: B }
`);
    expect(shownIn(survey, { a: ['other'], 'a-other': ['Y'] })).toEqual(['a', 'a-other']);
    expect(shownIn(survey, { a: ['x'] })).toEqual(['a', 'b']);
  });

  test('required when its condition holds, and only then', () => {
    const problems = (raw: RawAnswers) => {
      const parsed = parseResponse(survey, raw, origin);
      return parsed.ok ? [] : parsed.problems;
    };
    expect(problems({})).toEqual([]);
    expect(problems({ visited: ['no'] })).toEqual([{ code: 'required', item: 'age' }]);
    expect(problems({ visited: ['yes'], food: ['1'] })).toEqual([]);
  });
});

describe('who is screened out', () => {
  const survey = surveyOf(`items:
  - id: visited
    type: single
    text: Were you here?
    options: [{ value: a, label: Yes }, { value: b, label: No }]
    endIf: { if: visited = b, screenOut: true }
  - { id: food, type: rating, text: Food, required: true, endIf: food = 5 }
  - { id: wifi, type: rating, text: Wi-Fi }
`);
  test('the response says so; one that ended early is complete', () => {
    expect(answer(survey, { visited: ['b'] }).response.outcome).toBe('screenedOut');
    expect(answer(survey, { visited: ['a'], food: ['5'] }).response.outcome).toBe('complete');
    expect(answer(survey, { food: ['4'] }).response.outcome).toBe('complete');
    expect(answer(survey, { visited: ['b'] }).response.answers).toMatchObject({
      food: { state: 'notShown' },
    });
  });
});

/** Surveys of single choices in which anything may lead anywhere. */
const branching = fc
  .array(
    fc.record({
      own: fc.option(fc.tuple(fc.nat(), fc.constantFrom('a', 'b')), { freq: 2 }),
      skip: fc.option(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('a', 'b')), { freq: 2 }),
      end: fc.option(fc.tuple(fc.nat(), fc.constantFrom('a', 'b')), { freq: 4 }),
      negated: fc.boolean(),
    }),
    { minLength: 3, maxLength: 8 },
  )
  .map((items) =>
    items.map(({ own, skip, end, negated }, index) => {
      const last = items.length - 1;
      const on = (nth: number, upTo: number, value: string) =>
        `${negated ? 'not ' : ''}q${nth % (upTo + 1)} = ${value}`;
      return {
        visibleIf: own && index > 0 ? `q${own[0] % index} = ${own[1]}` : undefined,
        skipTo:
          skip && index + 2 <= last
            ? { if: on(skip[0], index, skip[2]), to: index + 2 + (skip[1] % (last - index - 1)) }
            : undefined,
        endIf: end && index < last ? on(end[0], index, end[1]) : undefined,
      };
    }),
  );

test('jumps do what somebody with the paper in hand would do', () => {
  fc.assert(
    fc.property(
      branching,
      fc.array(fc.constantFrom('a', 'b', undefined), { minLength: 8, maxLength: 8 }),
      (items, given) => {
        const lines = items.map(({ visibleIf, skipTo, endIf }, index) =>
          [
            `  - { id: q${index}, type: single, text: Q, options: [{ value: a, label: A }, { value: b, label: B }]`,
            visibleIf && `visibleIf: ${visibleIf}`,
            skipTo && `skipTo: { if: ${skipTo.if}, to: q${skipTo.to} }`,
            endIf && `endIf: ${endIf}`,
          ]
            .filter(Boolean)
            .join(', '),
        );
        const source = `items:\n${lines.map((line) => `${line} }`).join('\n')}\n`;
        // Some of what is drawn is never shown; the reader refuses that, which is another test.
        if (mistakesIn(source).length > 0) return;
        const raw = Object.fromEntries(
          given.flatMap((value, index) => (value && index < items.length ? [[`q${index}`, [value]]] : [])),
        );
        expect(shownIn(surveyOf(source), raw)).toEqual(followed(items, given));
      },
    ),
    { numRuns: 150 },
  );
});

/** Goes from question to question, answering each, and reads after each where to go on. */
function followed(
  items: readonly {
    visibleIf?: string | undefined;
    skipTo?: { if: string; to: number } | undefined;
    endIf?: string | undefined;
  }[],
  given: readonly (string | undefined)[],
): string[] {
  const answers = new Map<string, string>();
  const says = (condition = '') => {
    const [, not, item, value] = /^(not )?(q\d) = (\w)$/.exec(condition) ?? [];
    return item !== undefined && (answers.get(item) === value) !== (not !== undefined);
  };
  const seen: string[] = [];
  for (let at = 0; at < items.length; at++) {
    const { visibleIf, skipTo, endIf } = items[at]!;
    if (visibleIf && !says(visibleIf)) continue;
    seen.push(`q${at}`);
    if (given[at]) answers.set(`q${at}`, given[at]!);
    if (endIf && says(endIf)) break;
    if (skipTo && says(skipTo.if)) at = skipTo.to - 1;
  }
  return seen;
}

test('many ways out do not make conditions longer than the survey', () => {
  const lines = Array.from(
    { length: 30 },
    (_, n) =>
      `  - { id: q${n}, type: rating, text: Q, visibleIf: ${n ? 'q0 >= 1' : 'q0 = q0'}, endIf: not (q${n} >= 2) }`,
  );
  lines[0] = '  - { id: q0, type: rating, text: Q, endIf: not (q0 >= 2) }';
  const last = itemsOf(surveyOf(`items:\n${lines.join('\n')}\n`)).at(-1)!;
  expect(JSON.stringify(last.visibleIf).length).toBeLessThan(30 * 250);
  expect(holds(last.visibleIf!, () => ['5'])).toBe(true);
});

describe('a mistake in where a question leads', () => {
  const spoil = (from: string, to: string) => mistakesIn(CAFE.replace(from, to));
  test.each([
    [
      'to what there is not',
      spoil('to: you', 'to: us'),
      [
        'cafe.yaml:12 item "visited": "us" is no question and no section of this survey. Use one of wifi, age, name, or the id of a later section.',
      ],
    ],
    [
      'backwards',
      spoil('endIf: food = 1', 'skipTo: { if: food = 1, to: visited }'),
      [
        'cafe.yaml:13 item "food": "visited" comes before, and a survey only goes on. Use one of age, name, or the id of a later section.',
      ],
    ],
    [
      'to the next question',
      spoil('to: you', 'to: food'),
      [
        'cafe.yaml:12 item "visited": "food" comes next anyway. Use one of wifi, age, name, or the id of a later section.',
      ],
    ],
    [
      'on what comes later',
      spoil('if: visited = no', 'if: food = 1'),
      [
        'cafe.yaml:12 item "visited": the condition asks for "food", which comes later. Move "food" above this question.',
      ],
    ],
    [
      'to an ending that is not there',
      spoil('endIf: food = 1', 'endIf: { if: food = 1, ending: sorry }'),
      ['cafe.yaml:13 item "food": there is no ending "sorry". Write it under "endings".'],
    ],
    [
      'an end that is no condition',
      spoil('endIf: food = 1', 'endIf: 1'),
      [
        'cafe.yaml:13 item "food": "endIf" needs a condition, or "if" with what follows from it. Write "endIf: visited = no", or "endIf: { if: visited = no, screenOut: true }".',
      ],
    ],
    [
      'past everybody',
      spoil('endIf: food = 1', 'endIf: food >= 1'),
      [
        'cafe.yaml:14 item "wifi": the question is never shown: whatever is answered, it is jumped over or does not apply. Mend visibleIf, or the skipTo or endIf before it.',
      ],
    ],
    [
      'a condition that contradicts itself',
      spoil('visibleIf: food >= 3', 'visibleIf: food >= 4 and food <= 2').slice(0, 1),
      [
        'cafe.yaml:14 item "wifi": the question is never shown: whatever is answered, it is jumped over or does not apply. Mend visibleIf, or the skipTo or endIf before it.',
      ],
    ],
    [
      'required anyway',
      spoil('text: Age,', 'text: Age, required: true,'),
      ['cafe.yaml:17 item "age": the question is required anyway. Leave out required, or requiredIf.'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('a jump of which nobody could say what it leaves out is refused', () => {
  const rating = (id: string, rest = '') => `      - { id: ${id}, type: rating, text: ${id}${rest} }\n`;
  const first = (to: string) =>
    `sections:\n  - id: one\n    items:\n${rating('a', `, skipTo: { if: a = 1, to: ${to} }`)}${rating('b')}`;
  const second = `  - id: two\n    order: random\n    items:\n${rating('c')}${rating('d')}`;

  test('from a question of a section in random order', () => {
    const random = (rest: string) =>
      mistakesIn(
        `sections:\n  - id: one\n    order: random\n    items:\n${rating('a', rest)}${rating('b')}  - id: two\n    items:\n${rating('c')}`,
      );
    expect(random(', endIf: a = 1')).toEqual([
      expect.stringMatching(
        /cafe\.yaml:9 item "a": endIf stands in a section in random order.*Move the question/s,
      ),
    ]);
    expect(random(', skipTo: { if: a = 1, to: two }')).toEqual([
      expect.stringMatching(/cafe\.yaml:9 item "a": skipTo stands in a section in random order/),
    ]);
  });

  test('into a section in random order, but not to its beginning or over all of it', () => {
    expect(mistakesIn(first('d') + second)).toEqual([
      expect.stringMatching(/cafe\.yaml:8 item "a": "d" stands in a section.*Lead to the section "two"/s),
    ]);
    expect(mistakesIn(first('two') + second)).toEqual([]);
    expect(mistakesIn(`${first('three')}${second}  - id: three\n    items:\n${rating('e')}`)).toEqual([]);
  });

  test('to a name that a question and a section have', () => {
    expect(mistakesIn(`${first('two')}  - id: two\n    items:\n${rating('c')}${rating('two')}`)).toEqual([
      expect.stringMatching(/cafe\.yaml:8 item "a": "two" is a question and a section too.*another id/s),
    ]);
  });
});
