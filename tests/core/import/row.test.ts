import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHeader } from '#core/import/header.ts';
import { mappedRows } from '#core/import/row-reader.ts';
import { readRow } from '#core/import/row.ts';
import { MOST_WEIGHTS, weightOf } from '#core/response/weight.ts';
import { sayRowProblem } from '#core/import/row-problem.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { valuesOf } from '#core/survey/item-values.ts';
import { MAPPING, mappingOf, SURVEY } from './survey.ts';

const mapping = mappingOf(MAPPING);
const ROW = {
  ID: '7',
  DAY: '5',
  HOW: '1',
  WHO: '2',
  LANG: '2',
  NPS: '9',
  FOOD: '4',
  USED: 'P;S',
  AGE: '1',
  WHY: '',
};

const read = (change: Partial<typeof ROW> = {}) =>
  readRow(
    SURVEY,
    mapping,
    { line: 3, cells: new Map(Object.entries({ ...ROW, ...change })) },
    (name) => `id of ${name}`,
  );
const mistakes = (change: Partial<typeof ROW>) => {
  const row = read(change);
  return row.ok ? [] : row.problems.map((problem) => sayRowProblem('shop.csv', problem));
};

describe('a row', () => {
  test('becomes a response at noon of its day, with the channel and language its columns tell', () => {
    expect(read()).toEqual({
      ok: true,
      response: {
        id: 'id of ["shop","2026","7"]',
        survey: 'shop',
        version: SURVEY.version,
        wave: '2026',
        locale: 'es',
        channel: 'paper',
        collector: null,
        startedAt: null,
        endedAt: '2026-03-05T20:00:00.000Z',
        synthetic: false,
        seed: null,
        outcome: 'complete',
        answers: {
          recommend: { state: 'answered', values: ['9'] },
          why: { state: 'notShown' },
          food: { state: 'answered', values: ['4'] },
          used: { state: 'answered', values: ['shop', 'park'] },
          age: { state: 'answered', values: ['young'] },
        },
      },
    });
  });

  test('keeps skipped, does not apply and refused apart', () => {
    expect(read({ NPS: '11', FOOD: '6', AGE: '8', USED: '' })).toMatchObject({
      response: {
        answers: {
          recommend: { state: 'skipped' },
          food: { state: 'doesNotApply' },
          age: { state: 'refused' },
          used: { state: 'skipped' },
        },
      },
    });
    expect(read({ FOOD: '0', NPS: '' })).toMatchObject({
      response: { answers: { food: { state: 'skipped' }, recommend: { state: 'skipped' } } },
    });
  });

  test('is at noon of the zone on both sides of the change of the clocks', () => {
    expect(read({ DAY: '07' })).toMatchObject({ response: { endedAt: '2026-03-07T20:00:00.000Z' } });
    expect(read({ DAY: '8' })).toMatchObject({ response: { endedAt: '2026-03-08T19:00:00.000Z' } });
  });

  test('takes the first column that lists the code for its channel', () => {
    expect(read({ HOW: '9' })).toMatchObject({ response: { channel: 'link' } });
  });

  test('has the collector that is told for all rows or in a column, and its channel', () => {
    const whole = MAPPING.replace(/channel:\n.*\n.*\n/, '');
    const through = (mapping: string, desk: string) => {
      const cells = new Map(Object.entries({ ...ROW, DESK: desk }));
      const row = readRow(SURVEY, mappingOf(mapping), { line: 3, cells }, () => 'id');
      return row.ok
        ? [row.response.collector, row.response.channel]
        : row.problems.map((problem) => sayRowProblem('shop.csv', problem));
    };
    expect(through(`${whole}collector: post\n`, '')).toEqual(['post', 'paper']);

    const ids = `${whole}collector: [{ column: DESK }]\n`;
    expect(through(ids, 'till')).toEqual(['till', 'qr']);
    expect(through(ids, '')).toEqual([null, 'import']);
    expect(through(ids, 'door')).toEqual([
      'shop.csv:3 column DESK, "door": the mapping does not say which collector this code is. List the code under "collector".',
    ]);

    const coded = `${MAPPING}collector: [{ column: DESK, codes: { 1: till, 2: post } }]\n`;
    expect(through(coded, '2')).toEqual(['post', 'paper']);
    expect(through(coded, '')).toEqual([null, 'paper']);
    expect(through(coded, '1')).toEqual([
      'shop.csv:3 the channel of the collector "till" is qr, and the row says paper. Correct one of the two, or leave "channel" out of the mapping.',
    ]);
  });

  test('whose file names a column of collectors that is not there is told before any row is read', () => {
    const header = [...Object.keys(ROW), 'WEIGHT'];
    const mapping = mappingOf(`${MAPPING}collector: [{ column: DESK }]\n`);
    expect(checkHeader(mapping, [...header, 'DESK'])).toEqual([]);
    expect(checkHeader(mapping, header)).toMatchObject([{ line: 1, column: 'DESK' }]);
  });

  test.each<[string, Partial<typeof ROW>, string[]]>([
    [
      'a value that is none',
      { FOOD: '7' },
      [
        'shop.csv:3 column FOOD, "7": "food" has no value "7". Say in the mapping what this code means, or correct the file.',
      ],
    ],
    [
      'too many choices',
      { USED: 'S;B;P' },
      ['shop.csv:3 column USED, "S;B;P": "used" takes at most 2 choices. Correct the file.'],
    ],
    [
      'a text that is too long',
      { NPS: '2', WHY: 'x'.repeat(21) },
      [
        `shop.csv:3 column WHY, "${'x'.repeat(21)}": the text for "why" has 21 characters, at most 20 fit. Shorten it, or raise maxLength in the survey.`,
      ],
    ],
    [
      'a day that does not exist',
      { DAY: '32' },
      ['shop.csv:3 column DAY, "32": this is not a day. Write the day of the month 2026-03, such as 5.'],
    ],
    [
      'a code without a channel',
      { WHO: '3' },
      [
        'shop.csv:3 column WHO, "3": the mapping does not say which channel this code is. List the code under "channel".',
      ],
    ],
    [
      'no name',
      { ID: ' ' },
      ['shop.csv:3 column ID, "": the row has no name of its own. Number the rows in this column.'],
    ],
    [
      'several at once',
      { ID: '', DAY: 'x', FOOD: 'y' },
      [
        expect.stringContaining('column ID'),
        expect.stringContaining('column DAY'),
        expect.stringContaining('column FOOD'),
      ],
    ],
  ])('with %s is told and left out', (_, change, expected) => {
    expect(mistakes(change)).toEqual(expected);
  });

  test('outside its wave is told', () => {
    const dated = mappingOf(MAPPING.replace('{ column: DAY, month: 2026-03 }', '{ column: DAY }'));
    const row = readRow(
      SURVEY,
      dated,
      { line: 9, cells: new Map(Object.entries({ ...ROW, DAY: '2026-04-01' })) },
      () => 'id',
    );
    expect(row).toMatchObject({
      ok: false,
      problems: [
        {
          line: 9,
          column: 'DAY',
          value: '2026-04-01',
          message: '2026-04-01 is not in wave "2026" (2026-03-01 to 2026-03-31)',
        },
      ],
    });
  });

  test('whatever it holds: every answer is one the survey has, or the row is told with its line', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom(
        '0',
        '1',
        '2',
        '5',
        '6',
        '8',
        '11',
        'S',
        'S;B',
        'skipped',
        'doesNotApply',
        'notShown',
        '__proto__',
      ),
    );
    fc.assert(
      fc.property(
        fc.record(
          Object.fromEntries(Object.keys(ROW).map((column) => [column, cell])) as Record<
            keyof typeof ROW,
            fc.Arbitrary<string>
          >,
        ),
        (cells) => {
          const row = readRow(
            SURVEY,
            mapping,
            { line: 3, cells: new Map(Object.entries(cells)) },
            () => 'id',
          );
          if (!row.ok) {
            expect(row.problems.length).toBeGreaterThan(0);
            for (const problem of row.problems) expect(problem.line).toBe(3);
            return;
          }
          for (const item of itemsOf(SURVEY)) {
            const answer = row.response.answers[item.id]!;
            if ('values' in answer)
              for (const value of answer.values) expect(valuesOf(item)).toContain(value);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('a header', () => {
  const COLUMNS = [...Object.keys(ROW), 'WEIGHT'];
  test('with every column mapped or ignored fits', () => expect(checkHeader(mapping, COLUMNS)).toEqual([]));
  test('with a column that nobody spoke of, one missing and one twice is told', () => {
    const told = checkHeader(mapping, [
      ...COLUMNS.filter((column) => column !== 'FOOD'),
      'INCOME',
      'AGE',
    ]).map((problem) => sayRowProblem('shop.csv', problem));
    expect(told).toEqual([
      'shop.csv:1 column FOOD: not in the file. Correct the name in the mapping, or take it out.',
      'shop.csv:1 column INCOME: not in the mapping. Map it under "columns", or list it under "ignore".',
      'shop.csv:1 column AGE: more than once in the file. Rename one of them.',
    ]);
  });
  test('in one piece points at the delimiter', () => {
    expect(checkHeader(mapping, [COLUMNS.join(';')])).toMatchObject([
      { line: 1, message: 'the file seems to have one column', hint: 'Check "delimiter" in the mapping' },
    ]);
  });
});

describe('the weight of a row', () => {
  const weighted = mappingOf(MAPPING.replace('ignore: [WEIGHT]', 'weight: WEIGHT'));
  const reader = () => mappedRows(SURVEY, weighted, (name) => `id of ${name}`);
  const rowOf = (WEIGHT: string) => ({ line: 3, cells: new Map(Object.entries({ ...ROW, WEIGHT })) });
  const weightIn = (written: string) => {
    const row = reader().read(rowOf(written));
    return row.ok ? weightOf(row.response) : row.problems.map((one) => sayRowProblem('shop.csv', one));
  };

  test('is kept beside its answers, in its shortest writing', () => {
    expect(weightIn('1.6329600946')).toBe('1.6329600946');
    expect(weightIn('0.80')).toBe('0.8');
    expect(weightIn('.5')).toBe('0.5');
    expect(weightIn('2')).toBe('2');
    expect(weightIn('')).toBeNull();
  });

  test.each(['0', '-1', 'much', '1e999', '1,5'])('is a number above 0, which %s is not', (written) => {
    expect(weightIn(written)).toEqual([
      `shop.csv:3 column WEIGHT, "${written}": this is not a weight. Write a number above 0, such as 0.8, or leave the cell empty.`,
    ]);
  });

  test('is one of a few, so that it tells nobody', () => {
    const { read } = reader();
    const kept = Array.from({ length: 60 }, (_, index) => read(rowOf(String(1 + index / 10))).ok);
    expect(kept.filter((ok) => ok)).toHaveLength(MOST_WEIGHTS);
    expect(read(rowOf('1')).ok).toBe(true);
    expect(read(rowOf('9.9'))).toMatchObject({ ok: false, problems: [{ column: 'WEIGHT', value: '9.9' }] });
  });
});
