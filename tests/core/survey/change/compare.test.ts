import { describe, expect, test } from 'vitest';
import { compare } from '#core/survey/change/compare.ts';
import { definitionOf, type FieldedVersion } from '#core/survey/change/definition.ts';
import { lineOfItem } from '#core/survey/change/place.ts';
import { surveyOf } from '../../report/fixtures.ts';

const yaml = (...items: string[]) => `
title: Your visit
thanks: Thank you
locales: [en]
sampling: open-link
items:
${items.map((item) => `  - ${item}`).join('\n')}
`;
const fielded = (responses: number, ...items: string[]): FieldedVersion => {
  const survey = surveyOf(yaml(...items));
  return {
    version: survey.version,
    firstAt: '2026-03-01T00:00:00.000Z',
    responses,
    definition: definitionOf(survey),
  };
};
const food = (more = '') => `{ id: food, type: rating, text: Food${more} }`;
const area = (...options: string[]) =>
  `{ id: area, type: single, text: Where?, options: [${[...options, option('z', 'Elsewhere')].join(', ')}] }`;
const option = (value: string, label: string) => `{ value: ${value}, label: ${label} }`;
const refusals = (now: string[], ...before: FieldedVersion[]) =>
  compare(surveyOf(yaml(...now)), before).refusals.map(({ item, message }) => `${item}: ${message}`);

describe('a survey that people have answered', () => {
  test('may be worded anew, and take new questions and options', () => {
    const before = fielded(40, food(), area(option('a', 'Gate A')));
    const now = [
      '{ id: food, type: rating, text: The food }',
      area(option('a', 'Gate A1'), option('b', 'Gate B')),
      '{ id: why, type: text, text: Why? }',
    ];
    expect(refusals(now, before)).toEqual([]);
    expect(compare(surveyOf(yaml(...now)), [before])).toMatchObject({ fresh: true });
  });

  test('may not have an id become another type or scale', () => {
    expect(refusals(['{ id: food, type: csat, text: Food }'], fielded(1, food()))).toEqual([
      'food: people have answered it as "rating", and it would be "csat" now',
    ]);
    expect(refusals([food(', scale: 1-7')], fielded(1, food()))).toEqual([
      'food: people have answered it on the scale 1-5, and it would be 1-7 now',
    ]);
  });

  test('is held to every version, not only the last, and told once', () => {
    const first = fielded(3, food(), area(option('a', 'Gate A')));
    const second = fielded(2, area(option('a', 'Gate A')));
    const third = fielded(1, food(), area(option('a', 'Gate A')));
    expect(refusals(['{ id: food, type: csat, text: Food }'], first, second, third)).toHaveLength(1);
  });

  test('may not have the words of one code move to another', () => {
    const before = fielded(9, area(option('a', 'Gate A'), option('b', 'Gate B')));
    expect(refusals([area(option('a', 'Gate B'), option('b', 'Gate A'))], before)).toEqual([
      'area: people have chosen "Gate B" as "b", and it would be "a" now',
      'area: people have chosen "Gate A" as "a", and it would be "b" now',
    ]);
    expect(refusals([area(option('a', 'Gate B'))], before)).toEqual([
      'area: people have chosen "Gate B" as "b", and it would be "a" now',
    ]);
  });

  test('may not have a code back with another meaning, but may have it back with the same', () => {
    const first = fielded(9, area(option('a', 'Gate A'), option('b', 'Gate B')));
    const second = fielded(9, area(option('b', 'Gate B')));
    expect(refusals([area(option('a', 'Shops'), option('b', 'Gate B'))], first, second)).toEqual([
      'area: "a" meant "Gate A" until it was taken out, and would mean "Shops" now',
    ]);
    expect(refusals([area(option('a', 'Gate A'), option('b', 'Gate B'))], first, second)).toEqual([]);
  });

  test('may have its free words on one line or several', () => {
    expect(
      refusals(
        ['{ id: why, type: text, text: Why? }'],
        fielded(9, '{ id: why, type: longtext, text: Why? }'),
      ),
    ).toEqual([]);
  });

  test('knows a version that was in the field before', () => {
    const [first, second] = [fielded(1, food()), fielded(1, area(option('a', 'A')))];
    const back = compare(surveyOf(yaml(food())), [first, second]);
    expect(back).toMatchObject({ fresh: false, refusals: [] });
  });
});

test('a survey that nobody has answered may become anything', () => {
  expect(refusals(['{ id: food, type: csat, text: Food }'], fielded(0, food()))).toEqual([]);
  expect(compare(surveyOf(yaml(food())), [])).toEqual({ fresh: true, changes: [], refusals: [] });
});

test('an item and its option are found on their lines, and part of an item at the whole', () => {
  const source = `title: T
sections:
  - id: one
    items:
      - id: area
        type: single
        options:
          - { value: a, label: A }
          - value: b
            label: B
      - id: staff
        rows: [friendly]
`;
  expect(lineOfItem(source, 'area')).toBe(5);
  expect(lineOfItem(source, 'area', 'b')).toBe(9);
  expect(lineOfItem(source, 'staff-friendly')).toBe(11);
  expect(lineOfItem(source, 'nowhere')).toBe(1);
});
