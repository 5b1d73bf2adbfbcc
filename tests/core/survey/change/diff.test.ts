import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitionOf } from '#core/survey/change/definition.ts';
import { diff } from '#core/survey/change/diff.ts';
import { sayChange } from '#core/survey/change/words.ts';
import { surveyOf } from '../../report/fixtures.ts';

/** A survey of some items, each a line of YAML. */
const survey = (...items: string[]) =>
  surveyOf(`
title: Your visit
thanks: Thank you
locales: [en]
sampling: open-link
items:
${items.map((item) => `  - ${item}`).join('\n')}
`);
const said = (before: string[], after: string[]) =>
  diff(definitionOf(survey(...before)), definitionOf(survey(...after))).map(sayChange);

const recommend = '{ id: recommend, type: nps, text: Recommend us? }';
const food = '{ id: food, type: rating, text: Food }';
const area = (options: string, more = '') =>
  `{ id: area, type: single, text: Where?, options: [${options}, { value: z, label: Elsewhere }]${more} }`;
const a = '{ value: a, label: Gate A }';
const b = '{ value: b, label: Gate B }';
const c = '{ value: c, label: Shops }';

describe('a difference', () => {
  test.each<[string, string[], string[], string[]]>([
    ['of nothing', [recommend, food], [recommend, food], []],
    ['of wording alone', [recommend], ['{ id: recommend, type: nps, text: "Would you recommend us?" }'], []],
    [
      'new and gone',
      [recommend],
      [food],
      ['"food" is new', '"recommend" is gone; what people answered stays in the report of before'],
    ],
    ['another type', [food], ['{ id: food, type: csat, text: Food }'], ['"food" was "rating" and is "csat"']],
    [
      'another scale',
      [food],
      ['{ id: food, type: rating, text: Food, scale: 1-7 }'],
      ['"food" had the scale 1-5 and has 1-7'],
    ],
    [
      'options',
      [area(`${a}, ${b}`)],
      [area(`${c}, ${b}`)],
      ['"area" has "c" as a new option', '"area" has no "a" any more'],
    ],
    [
      'the order of options',
      [area(`${a}, ${b}`)],
      [area(`${b}, ${a}`)],
      ['"area" has its options in another order'],
    ],
    [
      'the words of an option',
      [area(a)],
      [area('{ value: a, label: Gate A1 }')],
      ['"area" calls "a" "Gate A1" instead of "Gate A"'],
    ],
    ['what must be answered', [area(a)], [area(a, ', required: true')], ['"area" has another "required"']],
    [
      'when it is asked',
      [recommend, food],
      [recommend, '{ id: food, type: rating, text: Food, visibleIf: recommend > 5 }'],
      ['"food" has another "visibleIf"'],
    ],
    [
      'limits',
      ['{ id: n, type: number, text: N }'],
      ['{ id: n, type: number, text: N, max: 9 }'],
      ['"n" has another "max"'],
    ],
    [
      'an option that rules out others',
      ['{ id: m, type: multiple, text: M, options: [{ value: x, label: X }, { value: y, label: Y }] }'],
      [
        '{ id: m, type: multiple, text: M, options: [{ value: x, label: X, exclusive: true }, { value: y, label: Y }] }',
      ],
      ['"m" has another "options"'],
    ],
    [
      'the order of questions',
      [recommend, food, area(a)],
      [area(a), recommend, food],
      ['"area" is asked in another place'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(said(before, after)).toEqual(expected);
  });
});

const pool = [
  recommend,
  food,
  '{ id: food, type: rating, text: Food, scale: 1-7 }',
  '{ id: food, type: csat, text: Food }',
  '{ id: food, type: rating, text: Food, required: true }',
  area(`${a}, ${b}`),
  area(`${b}, ${a}`),
  area(`${a}, ${c}`),
  area(`${a}, ${b}`, ', specials: [refused]'),
  '{ id: why, type: longtext, text: Why? }',
  '{ id: why, type: longtext, text: Why?, maxLength: 50 }',
  '{ id: why, type: text, text: Why? }',
];
/** Any of these, each id once. */
const anySurvey = fc
  .shuffledSubarray(pool, { minLength: 1 })
  .map((items) =>
    items.filter((item, place) => place === items.findIndex((one) => one.slice(0, 10) === item.slice(0, 10))),
  )
  .map((items) => survey(...items));

test('what shapes the answers has changed exactly where the version has', () => {
  fc.assert(
    fc.property(anySurvey, anySurvey, (before, after) => {
      const changes = diff(definitionOf(before), definitionOf(after));
      expect(changes.some(({ kind }) => kind !== 'reworded')).toBe(before.version !== after.version);
    }),
    { numRuns: 300 },
  );
});

test('what is new one way is gone the other way, and the rest is changed both ways', () => {
  fc.assert(
    fc.property(anySurvey, anySurvey, (one, other) => {
      const there = diff(definitionOf(one), definitionOf(other));
      const back = diff(definitionOf(other), definitionOf(one));
      const items = (changes: typeof there, kind: string) =>
        changes.flatMap((change) => (change.kind === kind && 'item' in change ? [change.item] : [])).sort();
      expect(items(there, 'added')).toEqual(items(back, 'removed'));
      for (const kind of ['retyped', 'rescaled', 'rules', 'codesMoved', 'reworded'])
        expect(items(there, kind)).toEqual(items(back, kind));
    }),
    { numRuns: 300 },
  );
});
