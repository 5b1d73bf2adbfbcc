import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { codebookTable } from '#core/report/codebook/codebook-table.ts';
import { codebookOf } from '#core/report/codebook/codebook.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { aboutReport } from '#report/workbook/about-report.ts';
import { workbook } from '#report/workbook/workbook.ts';
import { sampleReport, sampleSurvey } from '../sample-report.ts';

const report = sampleReport();
const about = aboutReport({ report, digest: 'ab'.repeat(32) });
const tables = [...reportTables(report, 'en'), codebookTable(codebookOf(sampleSurvey()))];

describe('the workbook', () => {
  it('has a sheet for the report, each table that has rows, and the codebook', async () => {
    const files = unzipSync(await workbook(about, tables));
    const book = strFromU8(files['xl/workbook.xml']!);
    const sheets = [...book.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(sheets).toEqual([
      'report',
      ...tables.filter(({ rows }) => rows.length > 0).map(({ name }) => name),
    ]);
    expect(sheets.at(-1)).toBe('codebook');
  });

  it('has numbers as numbers, in full precision, and texts that no program runs', async () => {
    const armed = { name: 't', header: ['a', 'b'], rows: [['=1+1', 1 / 3]] as const };
    const files = unzipSync(await workbook(about, [armed]));
    const sheet = strFromU8(files['xl/worksheets/sheet2.xml']!);
    expect(sheet).toContain(String(1 / 3));
    expect(sheet).not.toMatch(/<f>/);
  });

  it('is the same bytes for the same figures, whenever it is written', async () => {
    const first = await workbook(about, tables);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await workbook(about, tables)).equals(first)).toBe(true);
  });
});
