import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { toCsv } from '#core/report/csv.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { anyResponses, response, shop, stamp, times } from './fixtures.ts';

const read = (csv: string): string[][] => parse(csv, { bom: true });
const report = buildReport(
  shop,
  count(shop, [
    ...times(40, () =>
      response(
        shop,
        { recommend: '9|10', overall: '4|5', staff: 'doesNotApply', branch: 'north' },
        { wave: 'spring' },
      ),
    ),
    ...times(40, () =>
      response(shop, { recommend: '3|4', overall: '1|2', staff: '3|4|5|4', branch: 'north' }),
    ),
    ...times(3, () => response(shop, { recommend: '10', branch: 'south' })),
  ]),
  stamp,
);

describe('csv', () => {
  it('reads back as it was written, with texts that a spreadsheet would run made harmless', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '=', '+', '-', '@', 'a', '\t', '多', 'ع'),
      }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const [, ...back] = read(toCsv([{ name: 't', header: ['one', 'two'], rows }]));
        expect(back).toHaveLength(rows.length);
        rows.forEach((row, index) =>
          row.forEach((value, column) => {
            const got = back[index]![column]!;
            if (value === null) expect(got).toBe('');
            else if (typeof value === 'number') expect(Number(got)).toBe(value === 0 ? 0 : value);
            else expect([value, `'${value}`]).toContain(got);
            if (typeof value === 'string') expect(got).not.toMatch(/^\s*[=+\-@]/);
          }),
        );
      }),
    );
  });

  it('follows RFC 4180', () => {
    const csv = toCsv([
      {
        name: 't',
        header: ['a', 'b'],
        rows: [
          ['say "hi", all', -1.5],
          ['=1+1', null],
          ['two\nlines', 0],
        ],
      },
    ]);
    expect(csv).toBe('\uFEFFa,b\r\n"say ""hi"", all",-1.5\r\n\'=1+1,\r\n"two\nlines",0\r\n');
  });

  it('takes only tables with the same columns', () => {
    const table = (header: string[]) => ({ name: header.join(), header, rows: [] });
    expect(() => toCsv([table(['a']), table(['b'])])).toThrow(RangeError);
    expect(() => toCsv([])).toThrow(RangeError);
  });
});

describe('the tables of a report', () => {
  it('say in every row that the answers are synthetic, as each may be passed on by itself', () => {
    const said = (synthetic: boolean) =>
      new Set(
        reportTables({ ...report, synthetic }, 'en').flatMap(({ header, rows }) =>
          rows.map((row) => row[header.indexOf('synthetic')]),
        ),
      );
    expect([...said(true)]).toEqual(['yes']);
    expect([...said(false)]).toEqual([null]);
  });

  const rows = (): Record<string, string>[] =>
    parse(toCsv(reportTables(report, 'es')), { bom: true, columns: true });

  it('hold the headline of every wave and its change, in full precision', () => {
    const headline = rows().filter(({ table, item }) => table === 'headline' && item === 'recommend');
    const nps = report.headline[0]!;
    if (nps.metric !== 'nps' || !nps.nps.shown || !nps.change)
      throw new Error('The fixture has an NPS and its change.');
    const now = headline.find(({ measure, wave }) => measure === 'nps' && wave === 'autumn')!;
    expect([now.value, now.low95, now.high95, now.base].map(Number)).toEqual([
      nps.nps.estimate.value,
      nps.nps.estimate.low,
      nps.nps.estimate.high,
      43,
    ]);
    const change = headline.find(({ measure }) => measure === 'npsChange')!;
    expect(change).toMatchObject({ group: 'since', level: 'spring', unit: 'points' });
    expect([change.value, change.p].map(Number)).toEqual([nps.change.value, nps.change.p]);
  });

  it('speak the language asked for', () => {
    const branch = rows().filter(
      ({ table, group, measure }) => table === 'segment' && group === 'branch' && measure === 'nps',
    );
    expect(branch.map(({ label }) => label)).toEqual(['Norte', 'Sur', 'Este', 'Oeste']);
    expect(branch[0]!.question).toBe('¿Nos recomendaría?');
  });

  it('say why a figure is not there', () => {
    const branch = rows().filter(
      ({ table, group, measure }) => table === 'segment' && group === 'branch' && measure === 'nps',
    );
    expect(branch.map(({ level, value, note }) => [level, value, note])).toEqual([
      ['north', '', 'complement'],
      ['south', '', 'tooFew'],
      ['east', '', 'noData'],
      ['west', '', 'noData'],
    ]);
    const staff = rows().filter(
      ({ table, item, wave, measure }) =>
        table === 'distribution' &&
        item === 'staff' &&
        wave === 'spring' &&
        ['share', 'doesNotApply'].includes(measure!),
    );
    expect(staff.map(({ measure, value, base, note }) => [measure, value, base, note])).toEqual([
      ['share', '', '0', 'noData'],
      ['doesNotApply', '40', '', ''],
    ]);
  });

  it('have the same columns in every row, whatever was answered', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const tables = reportTables(buildReport(shop, count(shop, responses), stamp), 'en');
        const [header, ...back] = read(toCsv(tables));
        expect(back).toHaveLength(tables.reduce((sum, table) => sum + table.rows.length, 0));
        expect(back.every((row) => row.length === header!.length)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
