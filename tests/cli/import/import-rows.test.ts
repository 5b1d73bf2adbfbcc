import { describe, expect, test } from 'vitest';
import { HeaderError, importRows, type Submit } from '#cli/import/import-rows.ts';
import { responseId } from '#cli/import/response-id.ts';
import { sayOutcome } from '#cli/import/words.ts';
import { mappedRows } from '#core/import/row-reader.ts';
import type { Response } from '#core/response/response.ts';
import { MAPPING, mappingOf, SURVEY } from '../../core/import/survey.ts';

const reader = mappedRows(SURVEY, mappingOf(MAPPING), responseId);
const HEADER = 'ID,DAY,HOW,WHO,LANG,NPS,FOOD,USED,AGE,WHY,WEIGHT';

async function* rowsOf(...lines: string[]) {
  for (const [index, line] of [HEADER, ...lines].entries()) yield { line: index + 1, cells: line.split(',') };
}

/** A store that keeps answers by id, as the database does. */
function store() {
  const kept = new Map<string, string>();
  const batches: number[] = [];
  const submit: Submit = async (responses: readonly Response[]) => {
    batches.push(responses.length);
    return responses.map(({ id, answers }) => {
      const before = kept.get(id);
      if (before === undefined) kept.set(id, JSON.stringify(answers));
      return before === undefined ? 'stored' : before === JSON.stringify(answers) ? 'duplicate' : 'conflict';
    });
  };
  return { submit, kept, batches };
}

const row = (id: number | string, nps = '9') => `${id},5,1,2,1,${nps},4,S,1,,1.5`;

describe('importing rows', () => {
  test('stores those that fit and tells those that do not, with line, column and value', async () => {
    const { submit, kept } = store();
    const outcome = await importRows({
      reader,
      rows: rowsOf(row(1), row(2, '12'), '3,5', row(1), row(4)),
      submit,
    });
    expect(outcome).toMatchObject({ rows: 5, fit: 2, stored: 2, alreadyThere: 0, conflicts: [] });
    expect(kept.size).toBe(2);
    expect(outcome.problems).toMatchObject([
      { line: 3, column: 'NPS', value: '12' },
      { line: 4, column: null, message: 'the row has 2 columns, the header 11' },
      { line: 5, column: 'ID', value: '1', message: 'line 2 has the same name' },
    ]);
  });

  test('twice stores nothing more, and keeps the first answers of a row that changed', async () => {
    const { submit } = store();
    await importRows({ reader, rows: rowsOf(row(1), row(2)), submit });
    expect(await importRows({ reader, rows: rowsOf(row(1), row(2)), submit })).toMatchObject({
      fit: 2,
      stored: 0,
      alreadyThere: 2,
    });
    expect(await importRows({ reader, rows: rowsOf(row(1), row(2, '3')), submit })).toMatchObject({
      alreadyThere: 1,
      conflicts: [
        {
          line: 3,
          column: 'ID',
          value: '2',
          message: 'this row is stored already with other answers, which stay',
        },
      ],
    });
  });

  test('hands over every row in batches that the database takes', async () => {
    const { submit, kept, batches } = store();
    await importRows({
      reader,
      rows: rowsOf(...Array.from({ length: 1_201 }, (_, index) => row(index + 1))),
      submit,
    });
    expect(kept.size).toBe(1_201);
    expect(Math.max(...batches)).toBeLessThanOrEqual(1_000);
  });

  test('does not begin when the header does not fit the mapping', async () => {
    const rows = (async function* () {
      yield { line: 1, cells: [...HEADER.split(','), 'NEW'] };
    })();
    await expect(importRows({ reader, rows })).rejects.toThrow(HeaderError);
  });
});

describe('what is said of an import', () => {
  const problem = (line: number, value = '12') => ({
    line,
    column: 'NPS',
    value,
    message: 'no',
    hint: 'Mend it',
  });
  const outcome = {
    rows: 2_809,
    fit: 2_805,
    stored: 2_804,
    alreadyThere: 1,
    conflicts: [],
    problems: [problem(3), problem(4), problem(5, '13'), problem(9)],
  };

  test('a dry run, with what is alike said once', () => {
    const dry = { ...outcome, stored: 0, alreadyThere: 0 };
    expect(sayOutcome('a.csv', dry, { committed: false, show: 1, problemsFile: undefined })).toBe(`
  2,809  rows read
  2,805  fit the survey
      4  do not fit and would be left out

a.csv:3 column NPS, "12": no. Mend it. 2 more like it.

… and 1 more. --problems <file> writes every one of them to a file.
`);
  });

  test('an import', () => {
    expect(sayOutcome('a.csv', outcome, { committed: true, show: 20, problemsFile: 'bad.txt' })).toBe(`
  2,809  rows read
  2,805  fit the survey
  2,804  stored
      1  already there
      4  do not fit and were left out

a.csv:3 column NPS, "12": no. Mend it. 2 more like it.
a.csv:5 column NPS, "13": no. Mend it.

Every one of them is in bad.txt.
`);
  });
});
