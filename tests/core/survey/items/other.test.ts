import { describe, expect, test } from 'vitest';
import { parseResponse } from '#core/response/parse.ts';
import { READERS } from '#core/response/readers/all.ts';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import { isCounted } from '#core/survey/item.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { check } from '#form/island/check.ts';
import { lengthOf } from '#form/length.ts';

const VISIT = `title: Visit
thanks: Thank you
locales: [en, es]
sampling: open-link
items:
  - id: purpose
    type: single
    text: Why are you here?
    options:
      - { value: work, label: Work }
      - other
      - none
  - id: used
    type: multiple
    text: What did you use?
    max: 2
    options:
      - { value: bar, label: Bar }
      - { value: more, other: true, label: More, text: Such as? }
      - { value: none, exclusive: true, label: Nothing }
`;
const mistakes = (source: string) => {
  const reading = readSurvey(source, 'visit.yaml');
  return reading.ok ? [] : reading.problems.map(sayProblem);
};
const read = (source = VISIT): Survey => {
  const reading = readSurvey(source, 'visit.yaml');
  if (!reading.ok) throw new Error(mistakes(source).join('\n'));
  return reading.survey;
};
const items = itemsOf(read());
const ORIGIN = {
  id: '00000000-0000-4000-8000-000000000000',
  wave: '1',
  locale: 'en',
  channel: 'link',
  collector: null,
  startedAt: null,
  endedAt: '2026-01-01T00:00:00.000Z',
  seed: null,
  synthetic: false,
} as const;

describe('the options other and none', () => {
  test('come with their words, and words of the survey go before them', () => {
    const [purpose, , used] = items;
    expect(
      'options' in purpose! && purpose.options.map(({ value, label }) => [value, label.en, label.es]),
    ).toEqual([
      ['work', 'Work', 'Work'],
      ['other', 'Something else', 'Otra cosa'],
      ['none', 'None of these', 'Nada de esto'],
    ]);
    expect(
      'options' in used! && used.options.map(({ label, exclusive, other }) => [label.en, exclusive, other]),
    ).toEqual([
      ['Bar', false, undefined],
      ['More', false, true],
      ['Nothing', true, undefined],
    ]);
  });

  test('other has a field for words right behind its question, asked where it is chosen', () => {
    expect(items.map(({ id }) => id)).toEqual(['purpose', 'purpose-other', 'used', 'used-other']);
    expect(items[1]).toMatchObject({
      type: 'text',
      attached: 'purpose',
      required: false,
      text: { en: 'Please say what', es: 'Por favor, especifique' },
      visibleIf: { op: '=', item: 'purpose', value: 'other' },
    });
    expect(items[3]).toMatchObject({
      text: { en: 'Such as?' },
      visibleIf: { op: 'has', item: 'used', value: 'more' },
    });
  });

  test('the field is no question of its own, in length and progress', () => {
    expect(items.filter(isCounted).map(({ id }) => id)).toEqual(['purpose', 'used']);
    expect(lengthOf(read(), 'en').questions).toBe(2);
    const raw = { purpose: ['other'], 'purpose-other': ['A wedding'] };
    expect(check(items, raw, READERS)).toMatchObject({ asked: 2, answered: 1, shown: raw });
  });

  test('words are kept with other, and dropped without it', () => {
    const parse = (raw: Record<string, string[]>) => {
      const parsed = parseResponse(read(), raw, ORIGIN);
      return parsed.ok ? parsed.response.answers : parsed.problems;
    };
    expect(parse({ purpose: ['other'], 'purpose-other': ['A wedding'] })).toMatchObject({
      purpose: { values: ['other'] },
      'purpose-other': { text: 'A wedding' },
    });
    expect(parse({ purpose: ['work'], 'purpose-other': ['A wedding'] })).toMatchObject({
      'purpose-other': { state: 'notShown' },
    });
    expect(parse({ used: ['more', 'none'] })).toEqual([{ code: 'exclusive', item: 'used' }]);
  });
});

describe('a mistake in them points at its line', () => {
  test.each<[string, string, string[]]>([
    [
      'a question under the name of the field',
      `${VISIT}  - { id: used-other, type: text, text: More? }\n`,
      ['visit.yaml:21 item "used-other": the id "used-other" is used twice. Give each its own id.'],
    ],
    [
      'other twice',
      VISIT.replace('{ value: work, label: Work }', '{ value: work, label: Work, other: true }'),
      ['visit.yaml:11 item "purpose": the id "purpose-other" is used twice. Give each its own id.'],
    ],
    [
      'an option without a label',
      VISIT.replace(', label: Bar', ''),
      ['visit.yaml:18 item "used": "label" is missing. Add the line "label: …".'],
    ],
    [
      'a word that stands for no option',
      VISIT.replace('- other', '- others'),
      [
        'visit.yaml:11 item "purpose": one of "options" needs an object, found "others". Write it as docs/writing-surveys.md shows.',
      ],
    ],
    [
      'words for a field that is not there',
      VISIT.replace('label: Bar', 'label: Bar, text: Which?'),
      ['visit.yaml:18 item "used": "text" needs "other: true" beside it. Change it as said.'],
    ],
    [
      'a language that they are not written in',
      VISIT.replace('[en, es]', '[en, la]'),
      [
        'visit.yaml:7 item "purpose": the words that come with "single" are not written in "la". Write label and text of "other" and "none" yourself.',
      ],
    ],
  ])('%s', (_, source, expected) => {
    expect(source).not.toBe(VISIT);
    expect(mistakes(source)).toEqual(expected);
  });
});
