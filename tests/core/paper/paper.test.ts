import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPaperHeader, paperColumns } from '#core/paper/columns.ts';
import { numberedForm } from '#core/paper/numbered-form.ts';
import { readPaperRow } from '#core/paper/row.ts';
import type { Row } from '#core/import/row.ts';
import { readSurvey } from '#core/survey/read.ts';
import { isAsked } from '#core/survey/item.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { synthesise } from '#core/synthetic/synthesise.ts';
import { readSurveyFile, SURVEY_FOLDER, surveyIn } from '#surveys/folder.ts';
import { gallery } from '../../form/gallery/examples.ts';
import { cellsOf } from './paper-row.ts';

const ids = readdirSync(SURVEY_FOLDER).flatMap((name) => /^([a-z0-9-]+)\.yaml$/.exec(name)?.[1] ?? []);
const surveys = [
  gallery,
  ...(await Promise.all(ids.map(async (id) => surveyIn((await readSurveyFile('.', id))!)))),
];

const CAFE = `title: Café
thanks: Thanks
locales: [en, es]
sampling: open-link
timezone: Europe/Madrid
waves:
  - { id: spring, opens: 2026-03-01, closes: 2026-03-31 }
  - { id: autumn, opens: 2026-09-01 }
collectors:
  - { id: counter, channel: paper, label: At the counter }
items:
  - { id: hello, type: statement, text: Hello }
  - { id: recommend, type: nps, required: true, text: Recommend? }
  - { id: why, type: longtext, text: Why?, visibleIf: recommend <= 6 }
  - id: drinks
    type: multiple
    text: What did you have?
    max: 2
    specials: [dontKnow]
    options: [{ value: tea, label: Tea }, { value: coffee, label: Coffee }, { value: water, label: Water }]
  - { id: spent, type: number, text: How much did you spend?, decimals: 2 }
`;
const read = readSurvey(CAFE, 'cafe.yaml');
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const cafe: Survey = read.survey;
const form = numberedForm(cafe);

const settings = { idOf: (name: string) => name };
const rowWith = (cells: Record<string, string>): Row => ({
  line: 7,
  cells: new Map(
    Object.entries({
      entry: '1',
      form: '',
      day: '2026-03-05',
      language: '',
      1: '9',
      2: '',
      3: '',
      4: '',
      ...cells,
    }),
  ),
});
const answersIn = (cells: Record<string, string>) => {
  const row = readPaperRow(cafe, form, rowWith(cells), settings);
  if (!row.ok) throw new Error(JSON.stringify(row.problems));
  return row.response.answers;
};
const problemsIn = (cells: Record<string, string>, row = rowWith(cells)) => {
  const outcome = readPaperRow(cafe, form, row, settings);
  return outcome.ok ? [] : outcome.problems;
};

describe('a numbered form', () => {
  test.each(surveys.map((survey) => [survey.id, survey] as const))(
    'of %s numbers every question that is asked, each box once',
    (_, survey) => {
      const { questions } = numberedForm(survey);
      expect([...new Set(questions.map(({ item }) => item.id))]).toEqual(
        itemsOf(survey)
          .filter(isAsked)
          .map(({ id }) => id),
      );
      const numbers = questions.map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const { boxes } of questions) {
        expect(new Set(boxes.map(({ code }) => code)).size).toBe(boxes.length);
        expect(new Set(boxes.map(({ value }) => value)).size).toBe(boxes.length);
      }
    },
  );

  test('gives statements no number, points their own, options the next', () => {
    expect(form.questions.map(({ item, number }) => `${number} ${item.id}`)).toEqual([
      '1 recommend',
      '2 why',
      '3 drinks',
      '4 spent',
    ]);
    expect(form.questions[0]?.boxes[0]).toEqual({ code: '0', value: '0' });
    expect(form.questions[2]?.boxes).toEqual([
      { code: '1', value: 'tea' },
      { code: '2', value: 'coffee' },
      { code: '3', value: 'water' },
      { code: '?', value: 'dontKnow' },
    ]);
  });

  test('gives the rows of a matrix letters, and what hangs on a question one too', () => {
    const source = `title: Café\nthanks: Thanks\nlocales: [en]\nsampling: open-link\nitems:
  - { id: taste, type: matrix, text: How was it?, rows: [{ id: tea, text: Tea }, { id: cake, text: Cake }] }
  - { id: seat, type: single, text: Where?, options: [{ value: in, label: Inside }, { value: out, label: Outside }, other] }
  - { id: recommend, type: nps, text: Recommend? }\n`;
    const cafeteria = readSurvey(source, 'cafeteria.yaml');
    if (!cafeteria.ok) throw new Error(JSON.stringify(cafeteria.problems));
    expect(
      numberedForm(cafeteria.survey).questions.map(({ item, number }) => `${number} ${item.id}`),
    ).toEqual(['1a taste-tea', '1b taste-cake', '2 seat', '2a seat-other', '3 recommend']);
  });

  test('gives each option of a ranking a line, on which its place is written', () => {
    const source = `title: Café\nthanks: Thanks\nlocales: [en]\nsampling: open-link\nitems:
  - { id: recommend, type: nps, text: Recommend? }
  - { id: wish, type: ranking, text: What matters?, specials: [dontKnow], options: [{ value: price, label: Price }, { value: taste, label: Taste }, { value: seat, label: Seat }], max: 2 }\n`;
    const cafeteria = readSurvey(source, 'cafeteria.yaml');
    if (!cafeteria.ok) throw new Error(JSON.stringify(cafeteria.problems));
    const numbered = numberedForm(cafeteria.survey);
    expect(paperColumns(cafeteria.survey, numbered).slice(-4)).toEqual(['1', '2a', '2b', '2c']);
    const typed = (a: string, b: string, c: string) => {
      const cells = new Map(Object.entries({ entry: '1', day: '2026-03-05', '2a': a, '2b': b, '2c': c }));
      return readPaperRow(cafeteria.survey, numbered, { line: 2, cells }, settings);
    };
    const answers = (wish: object) => ({ ok: true, response: { answers: { wish } } });
    expect(typed('2', '', '1')).toMatchObject(answers({ values: ['seat.1', 'price.2'] }));
    expect(typed('?', '', '')).toMatchObject(answers({ state: 'dontKnow' }));
    expect(typed('', '', '')).toMatchObject(answers({ state: 'skipped' }));
    expect(typed('1', '1', '')).toMatchObject({ ok: false, problems: [{ line: 2, column: '2a' }] });
    expect(typed('', '3', '')).toMatchObject({
      ok: false,
      problems: [{ column: '2b', value: '3', message: 'question 2b has no box "3"' }],
    });
  });

  test('has a column for each number', () => {
    const columns = paperColumns(cafe, form);
    expect(columns).toEqual(['entry', 'form', 'day', 'language', 'collector', '1', '2', '3', '4']);
    expect(checkPaperHeader(form, columns)).toEqual([]);
    expect(checkPaperHeader(form, ['entry', '1', '2', '3'])).toMatchObject([
      { line: 1, column: '4', message: 'not in the file' },
    ]);
    expect(checkPaperHeader(form, ['entry', '1', '2', '3', '4', '5', '4'])).toMatchObject([
      { column: '5', message: 'not a number on the form' },
      { column: '4', message: 'more than once in the file' },
    ]);
  });
});

describe('typing in what was ticked', () => {
  test.each(surveys.map((survey) => [survey.id, survey] as const))(
    'gives the response that the page of %s would have sent',
    (_, survey) => {
      const numbered = numberedForm(survey);
      const wave = survey.waves.at(-1)!;
      const day = wave.opens ?? wave.closes ?? '2026-03-05';
      const recipe = { n: 20, wave: wave.id, from: `${day}T00:00:00Z`, to: `${day}T12:00:00Z` };
      fc.assert(
        fc.property(fc.string(), (seed) => {
          for (const response of synthesise(survey, { ...recipe, seed })) {
            const cells = new Map([
              ...cellsOf(numbered, response),
              ['entry', response.id],
              ['day', day],
              ['language', response.locale],
            ]);
            const row = readPaperRow(survey, numbered, { line: 2, cells }, settings);
            if (!row.ok) throw new Error(JSON.stringify(row.problems));
            expect(row.response.answers).toEqual(response.answers);
            expect(row.response).toMatchObject({ locale: response.locale, wave: wave.id, channel: 'paper' });
          }
        }),
        { numRuns: 5 },
      );
    },
  );

  test('takes several numbers with spaces, commas or semicolons, in digits of any script', () => {
    const both = { state: 'answered', values: ['tea', 'water'] };
    for (const cell of ['1 3', '3,1', '1; 3', ' 1 , 3 ', '١ ٣', '１３'.split('').join(' ')])
      expect(answersIn({ 3: cell }).drinks, cell).toEqual(both);
  });

  test('takes the signs of those who give no value, and words as they are', () => {
    expect(answersIn({ 3: '?' }).drinks).toEqual({ state: 'dontKnow' });
    expect(answersIn({ 4: '12.50' }).spent).toEqual({ state: 'answered', text: '12.5' });
  });

  test('drops what was answered though it did not apply', () => {
    expect(answersIn({ 1: '9', 2: 'Because' }).why).toEqual({ state: 'notShown' });
    expect(answersIn({ 1: '2', 2: 'Because' }).why).toEqual({ state: 'answered', text: 'Because' });
  });

  test('is in the wave of its day, in the language and from the collector that the row names', () => {
    const outcome = readPaperRow(
      cafe,
      form,
      rowWith({ day: '2026-09-02', language: 'es', collector: 'counter' }),
      settings,
    );
    expect(outcome).toMatchObject({
      ok: true,
      response: {
        wave: 'autumn',
        locale: 'es',
        collector: 'counter',
        channel: 'paper',
        endedAt: '2026-09-02T10:00:00.000Z',
      },
    });
  });

  test('takes one day for all rows that name none', () => {
    const row = rowWith({ day: '' });
    expect(readPaperRow(cafe, form, row, { ...settings, day: '2026-03-07' })).toMatchObject({
      ok: true,
      response: { endedAt: '2026-03-07T11:00:00.000Z' },
    });
  });

  test('a form has one id in its wave, whenever it is typed in', () => {
    const idOf = (cells: Record<string, string>) => {
      const outcome = readPaperRow(cafe, form, rowWith(cells), settings);
      return outcome.ok ? outcome.response.id : undefined;
    };
    expect(idOf({})).toBe(idOf({ 1: '3', day: '2026-03-09' }));
    expect(idOf({})).not.toBe(idOf({ entry: '2' }));
    expect(idOf({})).not.toBe(idOf({ day: '2026-09-09' }));
  });
});

describe('a row that does not fit is told with line, column, value and why', () => {
  test.each<[string, Record<string, string>, object]>([
    [
      'a box that there is not',
      { 3: '1 7' },
      { column: '3', value: '1 7', message: 'question 3 has no box "7"' },
    ],
    ['a required question', { 1: '' }, { column: '1', value: '', message: '"question 1" needs an answer' }],
    ['two points of a scale', { 1: '3 4' }, { column: '1', message: '"question 1" takes one answer' }],
    ['too many', { 3: '1 2 3' }, { column: '3', message: '"question 3" takes at most 2 choices' }],
    ['words for a number', { 4: 'much' }, { column: '4', message: '"question 4" needs a number' }],
    ['no entry number', { entry: ' ' }, { column: 'entry', message: 'the row has no entry number' }],
    ['a day that is none', { day: '5.3.2026' }, { column: 'day', message: '"5.3.2026" is not a day' }],
    ['no day', { day: '' }, { column: 'day', message: 'the day is missing' }],
    [
      'a day in no wave',
      { day: '2026-05-05' },
      { column: 'day', message: '2026-05-05 is in no wave of the survey' },
    ],
    ['another language', { language: 'fr' }, { column: 'language', value: 'fr' }],
    ['another collector', { collector: 'bar' }, { column: 'collector', value: 'bar' }],
    ['another version', { form: '0000' }, { column: 'form', value: '0000' }],
  ])('%s', (_, cells, expected) => {
    const problems = problemsIn(cells);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 7, ...expected });
    expect(problems[0]?.hint).toBeTruthy();
  });

  test('whatever was typed, the row is read or refused, never lost', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('entry', 'form', 'day', 'language', '1', '2', '3', '4'),
          fc.string({ unit: 'binary' }),
        ),
        (cells) => {
          const outcome = readPaperRow(cafe, form, rowWith(cells), settings);
          expect(outcome.ok || outcome.problems.length > 0).toBe(true);
        },
      ),
    );
  });
});
