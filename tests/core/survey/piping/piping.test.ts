import { describe, expect, test } from 'vitest';
import { itemsOf } from '#core/survey/survey.ts';
import { mistakesIn, surveyOf } from '../logic/survey.ts';

const CAFE = `parameters: [first-name]
sections:
  - id: visit
    items:
      - id: seat
        type: single
        text: Where did you sit, {first-name|dear guest}?
        options: [{ value: in, label: Inside }, { value: out, label: Outside }]
      - { id: food, type: rating, text: Food }
  - id: more
    title: You sat {seat|with us}
    items:
      - { id: why, type: longtext, text: 'Why {food|this}? {{really}' }
`;

test('the plain words stay where they are, the template beside them', () => {
  const survey = surveyOf(CAFE);
  const [seat, , why] = itemsOf(survey);
  expect(seat?.text).toEqual({
    en: 'Where did you sit, dear guest?',
    'piped:en': 'Where did you sit, {first-name|dear guest}?',
  });
  expect(why?.text.en).toBe('Why this? {really}');
  expect(survey.sections[1]?.title).toMatchObject({ en: 'You sat with us' });
  expect(survey.thanks).toEqual({ en: 'Thank you' });
  expect(survey.parameters).toEqual(['first-name']);
});

test('wording is no part of the version', () => {
  expect(surveyOf(CAFE.replace('{seat|with us}', 'with us')).version).toBe(surveyOf(CAFE).version);
});

describe('a mistake in what a text takes up', () => {
  test.each([
    [
      'no words where there is nothing',
      ['{seat|with us}', '{seat}'],
      'cafe.yaml:15 the title cannot be read at character 9: {seat} has no words for those of whom nothing is known. Write "{id|words where there is none}", or "{{" for a brace.',
    ],
    [
      'what is not there',
      ['{food|this}', '{drinks|this}'],
      'cafe.yaml:17 item "why": "{drinks|…}" is no earlier question and no parameter. Use one of first-name, seat, food, or list "drinks" under parameters.',
    ],
    [
      'what comes later',
      ['text: Food', "text: 'Food {why|x}'"],
      'cafe.yaml:13 item "food": "{why|…}" is no earlier question and no parameter. Use one of first-name, seat, or list "why" under parameters.',
    ],
    [
      'itself',
      ['{first-name|dear guest}', '{seat|dear guest}'],
      'cafe.yaml:11 item "seat": "{seat|…}" is no earlier question and no parameter. Use one of first-name, or list "seat" under parameters.',
    ],
    [
      'in a label',
      ['label: Inside', "label: 'Inside {first-name|x}'"],
      'cafe.yaml:12 item "seat": the label cannot take up an answer here. Use it in the text or help of a question, a section, the intro, the thanks or an ending.',
    ],
    [
      'in the address of a link',
      ['You sat {seat|with us}', "'[here](https://example.org/{seat|x})'"],
      'cafe.yaml:15 the address of a link cannot take up an answer. Write the address in full.',
    ],
    [
      'a parameter that means something else',
      ['[first-name]', '[first-name, c]'],
      'cafe.yaml:5 "c" means something else in a link already. Give the parameter another name.',
    ],
  ])('%s', (_, [from, to], expected) => {
    expect(mistakesIn(CAFE.replace(from!, to!))).toEqual([expected]);
  });
});
