import { describe, expect, test } from 'vitest';
import { parseResponse } from '#core/response/parse.ts';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { ownConditionOf, wholeTextOf } from '#core/survey/item.ts';

const HOTEL = `title: Hotel
thanks: Thank you
locales: [en, es]
sampling: open-link
items:
  - id: nights
    type: number
    text: Nights?
  - id: stay
    type: matrix
    scale: 1-7
    text: { en: How was it?, es: ¿Qué tal? }
    help: As you remember it.
    required: true
    visibleIf: nights >= 1
    anchors: { 1: Poor, 7: Great }
    specials: [doesNotApply]
    rows:
      - { id: room, text: { en: The room, es: La habitación } }
      - { id: bar, text: The bar, help: On the roof., visibleIf: nights >= 2 }
  - id: why
    type: text
    text: Why?
    visibleIf: stay-room <= 3
`;
const result = (source: string) => readSurvey(source, 'hotel.yaml');
const read = (source = HOTEL): Survey => {
  const reading = result(source);
  if (!reading.ok) throw new Error(reading.problems.map(sayProblem).join('\n'));
  return reading.survey;
};
const mistakes = (source: string) => {
  const reading = result(source);
  return reading.ok ? [] : reading.problems.map(sayProblem);
};
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

describe('a matrix', () => {
  test('is a rating a row, and what holds for the matrix holds for each', () => {
    const [, room, bar] = itemsOf(read());
    expect(itemsOf(read()).map(({ id }) => id)).toEqual(['nights', 'stay-room', 'stay-bar', 'why']);
    const atLeast = (value: number) => ({ op: '>=', item: 'nights', value });
    const shared = {
      type: 'rating',
      required: true,
      specials: ['doesNotApply'],
      scale: { min: 1, max: 7, anchors: { 1: { en: 'Poor' }, 7: { en: 'Great' } } },
      matrix: {
        id: 'stay',
        text: { en: 'How was it?', es: '¿Qué tal?' },
        help: { en: 'As you remember it.' },
        visibleIf: atLeast(1),
      },
    };
    expect(room).toMatchObject({ ...shared, text: { es: 'La habitación' }, visibleIf: atLeast(1) });
    expect(room).not.toHaveProperty('help');
    expect(bar).toMatchObject({
      ...shared,
      help: { en: 'On the roof.' },
      visibleIf: { op: 'and', of: [atLeast(1), atLeast(2)] },
    });
  });

  test('is told as its question and the row, and a row tells only what it asks beyond the matrix', () => {
    const [nights, room, bar] = itemsOf(read());
    expect(wholeTextOf(room!)).toEqual({ en: 'How was it? – The room', es: '¿Qué tal? – La habitación' });
    expect(wholeTextOf(nights!)).toEqual(nights!.text);
    expect(ownConditionOf(room!)).toBeUndefined();
    expect(ownConditionOf(bar!)).toEqual({ op: '>=', item: 'nights', value: 2 });
    expect(ownConditionOf(itemsOf(read())[3]!)).toEqual({ op: '<=', item: 'stay-room', value: 3 });
  });

  test('is answered row by row', () => {
    const parse = (raw: Record<string, string[]>) => parseResponse(read(), raw, ORIGIN);
    expect(parse({ nights: ['1'], 'stay-room': ['7'] })).toMatchObject({
      response: { answers: { 'stay-room': { values: ['7'] }, 'stay-bar': { state: 'notShown' } } },
    });
    expect(parse({ nights: ['2'], 'stay-room': ['8'] })).toEqual({
      ok: false,
      problems: [
        { code: 'notAnOption', item: 'stay-room', detail: { value: '8' } },
        { code: 'required', item: 'stay-bar' },
      ],
    });
  });

  test('keeps the version when it is turned into the ratings that it stands for', () => {
    const plain = `  - { id: stay-room, type: rating, scale: 1-7, required: true, specials: [doesNotApply], text: A, visibleIf: nights >= 1 }
  - { id: stay-bar, type: rating, scale: 1-7, required: true, specials: [doesNotApply], text: B, visibleIf: nights >= 1 and nights >= 2 }
`;
    const asRatings = HOTEL.replace(/ {2}- id: stay\n[\s\S]*?(?= {2}- id: why)/, plain);
    expect(read(asRatings).version).toBe(read().version);
  });
});

describe('a mistake in a matrix points at its line', () => {
  test.each<[string, string, string[]]>([
    [
      'a row twice',
      HOTEL.replace('id: bar', 'id: room'),
      ['hotel.yaml:20 item "stay": the id "stay-room" is used twice. Give each its own id.'],
    ],
    [
      'a question under the name of a row',
      HOTEL.replace('id: why', 'id: stay-room'),
      ['hotel.yaml:21 item "stay-room": the id "stay-room" is used twice. Give each its own id.'],
    ],
    [
      'a question under the name of the matrix',
      HOTEL.replace('id: why', 'id: stay'),
      ['hotel.yaml:21 item "stay": the id "stay" is used twice. Give each its own id.'],
    ],
    [
      'a name too long to store',
      HOTEL.replace('id: bar', `id: ${'b'.repeat(36)}`),
      [
        `hotel.yaml:20 item "stay": the answers would be stored as "stay-${'b'.repeat(36)}", which has more than 40 characters. Shorten the id, or that of "stay".`,
      ],
    ],
    [
      'a condition on the matrix as a whole',
      HOTEL.replace('stay-room <= 3', 'stay <= 3'),
      [
        'hotel.yaml:24 item "why": the condition asks for "stay", which is no question of this survey. Use one of nights, stay-room, stay-bar.',
      ],
    ],
    [
      'a condition of the matrix that cannot be read, once',
      HOTEL.replace('visibleIf: nights >= 1', 'visibleIf: nights >='),
      [
        'hotel.yaml:15 item "stay": the condition "nights >=" cannot be read at character 10: expected the id of a question, found the end. Write it as in "recommend <= 6 and area in [a, b]".',
      ],
    ],
    [
      'an anchor beside the scale, once',
      HOTEL.replace('7: Great', '8: Great'),
      ['hotel.yaml:16 item "stay": the scale 1-7 has no point 8. Anchor a point from 1 to 7.'],
    ],
  ])('%s', (_, source, expected) => {
    expect(source).not.toBe(HOTEL);
    expect(mistakes(source)).toEqual(expected);
  });
});
