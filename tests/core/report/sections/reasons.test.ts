import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';

const exit = surveyOf(`
title: Before you go
thanks: Thank you
locales: [en]
sampling: census
timezone: UTC
waves: [{ id: autumn }]
items:
  - { id: why, type: reasons, text: Why are you leaving? }
`);
const naming = (n: number, why: string) => times(n, () => response(exit, { why }, { wave: 'autumn' }));
const reportOf = (...groups: ReturnType<typeof naming>[]) =>
  buildReport(exit, count(exit, groups.flat()), stamp);
const sectionOf = (...groups: ReturnType<typeof naming>[]) => reportOf(...groups).sections[0]!;

describe('reasons to leave', () => {
  it('come in falling order of their share, with the interval and whether the company is the cause', () => {
    const { ranked, reasons } = sectionOf(naming(12, 'pricing'), naming(28, 'competition'));
    expect(ranked).toBe(true);
    expect(reasons.slice(0, 2)).toEqual([
      {
        value: 'competition',
        label: expect.anything(),
        own: false,
        share: { shown: true, lowBase: false, estimate: { value: 0.7, base: 40, ...wilson(28, 40) } },
      },
      {
        value: 'pricing',
        label: expect.anything(),
        own: true,
        share: { shown: true, lowBase: false, estimate: { value: 0.3, base: 40, ...wilson(12, 40) } },
      },
    ]);
  });

  it('stay in the order of the survey where too few answered to rank them', () => {
    const { ranked, reasons } = sectionOf(naming(4, 'pricing'), naming(9, 'competition'));
    expect(ranked).toBe(false);
    expect(reasons[0]).toMatchObject({ value: 'pricing', share: { shown: true, lowBase: true } });
  });

  it('are hidden and counted as hidden where fewer than the minimum answered', () => {
    const report = reportOf(naming(9, 'pricing'));
    expect(report.sections[0]!.reasons.map(({ share }) => share)).toEqual(
      Array(8).fill({ shown: false, reason: 'tooFew' }),
    );
    expect(report.method.hidden).toContainEqual({
      table: 'section/reasons/reasons-why',
      reason: 'tooFew',
      cells: 8,
    });
  });

  it('are a table of the report', () => {
    const table = reportTables(reportOf(naming(40, 'pricing')), 'en').find(({ name }) => name === 'reasons')!;
    const cell = (column: string) => table.rows[0]![table.header.indexOf(column)];
    expect([cell('answer'), cell('level'), cell('value'), cell('base')]).toEqual(['pricing', 'own', 1, 40]);
  });

  it('are left out where the survey asks for other sections only', () => {
    const report = buildReport(
      { ...exit, report: { ...exit.report, sections: [] } },
      count(exit, naming(40, 'pricing')),
      stamp,
    );
    expect(report.sections).toEqual([]);
  });
});
