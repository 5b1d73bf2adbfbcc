import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvRows } from '#cli/import/csv-rows.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heed-csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function rowsOf(content: string | Uint8Array, delimiter = ',') {
  const path = join(folder, 'rows.csv');
  await writeFile(path, content);
  const rows = [];
  for await (const { line, cells } of csvRows(path, delimiter)) rows.push([line, ...cells]);
  return rows;
}

describe('the rows of a CSV file', () => {
  test('know the line they begin on, past empty lines and line ends in quotes', async () => {
    expect(await rowsOf('a,b\n\n1,"x\ny"\n2,z\n\n3,w\n')).toEqual([
      [1, 'a', 'b'],
      [3, '1', 'x\ny'],
      [5, '2', 'z'],
      [7, '3', 'w'],
    ]);
  });

  test('come from spreadsheets with a byte-order mark, CRLF and semicolons', async () => {
    expect(await rowsOf('\ufeffa;b\r\n1;é\r\n', ';')).toEqual([
      [1, 'a', 'b'],
      [2, '1', 'é'],
    ]);
  });

  test('are given as they are when they are too short or too long', async () => {
    expect(await rowsOf('a,b\n1\n1,2,3\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1'],
      [3, '1', '2', '3'],
    ]);
  });

  test('that are not UTF-8 are told with their line', async () => {
    await expect(rowsOf(Uint8Array.from([...Buffer.from('a\nb\n'), 0xe9, 0x0a]))).rejects.toThrow(
      /rows\.csv:3 has letters that are not UTF-8\. Save the file as "CSV UTF-8"/,
    );
  });

  test('with quotes that never close are told with their line', async () => {
    await expect(rowsOf('a,b\n1,2\n3,"x\n4,5\n')).rejects.toThrow(
      /rows\.csv:\d+ is not CSV: Quote Not Closed.*Mend the quotes/,
    );
  });

  test('of a file that is not there are told', async () => {
    const nowhere = csvRows(join(folder, 'none.csv'), ',');
    await expect(nowhere.next()).rejects.toThrow(/There is no file .*none\.csv\. Check its name/);
  });
});
