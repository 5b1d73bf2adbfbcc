import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { sectionOf as oneOf } from './section-of.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';

const source = (more = '', report = '') => `
title: Before you go
thanks: Thank you
locales: [en]
sampling: census
timezone: UTC
waves: [{ id: autumn }]
items:
  - { id: why, type: reasons, text: Why are you leaving?${more && `, ${more}`} }
${report}
`;
const exit = surveyOf(source());
const naming = (n: number, why: string) => times(n, () => response(exit, { why }, { wave: 'autumn' }));
const reportOf = (...groups: ReturnType<typeof naming>[]) =>
  buildReport(exit, count(exit, groups.flat()), stamp);
const sectionOf = (...groups: ReturnType<typeof naming>[]) => oneOf(reportOf(...groups), 'reasons');

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
        upTo: null,
      },
      {
        value: 'pricing',
        label: expect.anything(),
        own: true,
        share: { shown: true, lowBase: false, estimate: { value: 0.3, base: 40, ...wilson(12, 40) } },
        upTo: null,
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
    expect(oneOf(report, 'reasons').reasons.map(({ share }) => share)).toEqual(
      Array(8).fill({ shown: false, reason: 'tooFew' }),
    );
    expect(report.method.hidden).toContainEqual({
      table: 'section/reasons/reasons-why',
      reason: 'tooFew',
      cells: 8,
    });
  });

  it('are a table of the report', () => {
    const table = reportTables(reportOf(naming(39, 'pricing'), naming(1, 'competition')), 'en').find(
      ({ name }) => name === 'reasons',
    )!;
    const cell = (column: string) => table.rows[0]![table.header.indexOf(column)];
    expect([cell('answer'), cell('level'), cell('value'), cell('base')]).toEqual([
      'pricing',
      'own',
      39 / 40,
      40,
    ]);
  });

  it('are left out where the survey asks for other sections only', () => {
    const report = buildReport(
      { ...exit, report: { ...exit.report, sections: [] } },
      count(exit, naming(40, 'pricing')),
      stamp,
    );
    expect(report.sections).toEqual([]);
  });

  it('are led by the one named most only where it is clearly named more than the next', () => {
    expect(sectionOf(naming(12, 'pricing'), naming(28, 'competition')).leading).toEqual(['competition']);
    expect(sectionOf(naming(19, 'pricing'), naming(21, 'competition')).leading).toEqual([
      'competition',
      'pricing',
    ]);
    expect(sectionOf(naming(4, 'pricing')).leading).toEqual([]);
  });

  it('are added up, own causes apart from others, where each respondent names one', () => {
    const one = surveyOf(source('max: 1'));
    const responses = [
      ...times(18, () => response(one, { why: 'pricing' })),
      ...times(6, () => response(one, { why: 'inconvenience' })),
      ...times(16, () => response(one, { why: 'competition' })),
    ];
    const { several, reasons } = oneOf(buildReport(one, count(one, responses), stamp), 'reasons');
    expect(several).toBe(false);
    expect(reasons.slice(0, 3).map(({ value, upTo }) => [value, upTo?.shown && upTo.estimate])).toEqual([
      ['pricing', { value: 0.45, base: 40, ...wilson(18, 40) }],
      ['competition', { value: 0.4, base: 40, ...wilson(16, 40) }],
      ['inconvenience', { value: 0.6, base: 40, ...wilson(24, 40) }],
    ]);
  });

  it('are not of the making that the survey says they are not', () => {
    const own = surveyOf(source('', 'report: { reasons: { notOwn: [pricing] } }'));
    const responses = times(40, () => response(own, { why: 'pricing' }));
    const { reasons } = oneOf(buildReport(own, count(own, responses), stamp), 'reasons');
    expect(reasons.filter((one) => one.own === false).map(({ value }) => value)).toEqual(['pricing']);
  });

  it('name the mistake where the survey speaks of a reason that there is not', () => {
    expect(() => surveyOf(source('', 'report: { reasons: { notOwn: [weather] } }'))).toThrow(
      'shop.yaml:10 there is no reason "weather"',
    );
  });
});
