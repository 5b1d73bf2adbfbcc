import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { planOf } from '#core/report/plan.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { parseReport } from '#core/report/schema.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';

const garage = surveyOf(`
title: Your car
thanks: Thank you
locales: [en]
sampling: census
timezone: UTC
waves: [{ id: autumn }]
items:
  - { id: wait, type: gap, text: How was the wait? }
  - { id: repair, type: gap, pair: true, text: The repair }
  - { id: advice, type: gap, pair: true, text: The advice }
`);
/** Answers as the walk through a survey leaves them: the gap of a pair follows from its ratings. */
const giving = (n: number, wait: string, repair: readonly [string, string], advice = ['3', '3']) => {
  const gap = ([expected, perceived]: readonly string[]) =>
    +perceived! < +expected! ? 'worse' : +perceived! > +expected! ? 'better' : 'as-expected';
  const codes = {
    wait,
    'repair-expected': repair[0],
    'repair-perceived': repair[1],
    repair: gap(repair),
    'advice-expected': advice[0]!,
    'advice-perceived': advice[1]!,
    advice: gap(advice),
  };
  return times(n, () => response(garage, codes, { wave: 'autumn' }));
};
const reportOf = (...groups: ReturnType<typeof giving>[]) =>
  buildReport(garage, count(garage, groups.flat()), stamp);

const autumn = [
  giving(30, 'worse', ['5', '3'], ['3', '4']),
  giving(20, 'worse', ['4', '3'], ['4', '4']),
  giving(10, 'as-expected', ['3', '4'], ['4', '3']),
];

describe('expectation against experience', () => {
  it('keeps the sums of each pair, and asks nothing of a single question', () => {
    expect(planOf(garage).sets).toEqual(
      expect.arrayContaining([
        { id: 'pair:repair', items: ['repair-expected', 'repair-perceived'] },
        { id: 'pair:advice', items: ['advice-expected', 'advice-perceived'] },
      ]),
    );
  });

  it('has the three shares of every attribute, and both means of a pair', () => {
    const { attributes } = sectionOf(reportOf(...autumn), 'expectations');
    expect(attributes.map(({ item }) => item)).toEqual(['wait', 'repair', 'advice']);
    const [wait, repair] = attributes;
    expect(wait!.below).toMatchObject({ estimate: { value: 50 / 60, base: 60, ...wilson(50, 60) } });
    expect(wait!.net).toMatchObject({ estimate: { value: -50 / 60 } });
    expect(wait!.pair).toBeNull();
    expect(repair!.pair).toMatchObject({
      points: { min: 1, max: 5 },
      expected: { estimate: { value: 260 / 60, base: 60 } },
      perceived: { estimate: { value: 190 / 60 } },
      gap: { estimate: { value: expect.closeTo(-70 / 60, 12), base: 60 } },
    });
  });

  it('calls a difference clear by p after Holm and the interval together', () => {
    const { attributes } = sectionOf(reportOf(...autumn), 'expectations');
    expect(attributes.map(({ verdict }) => verdict)).toEqual(['below', 'below', 'above']);
    const level = sectionOf(
      reportOf(giving(20, 'worse', ['3', '4'], ['3', '4']), giving(20, 'better', ['4', '3'], ['4', '3'])),
      'expectations',
    );
    expect(level.attributes.map(({ verdict, p }) => [verdict, p])).toEqual([
      ['unclear', 1],
      ['unclear', 1],
      ['unclear', 1],
    ]);
  });

  it('hides every figure of an attribute that fewer than the minimum answered', () => {
    const report = reportOf(giving(9, 'worse', ['5', '3']));
    for (const { below, net, pair, p, verdict } of sectionOf(report, 'expectations').attributes) {
      expect([below, net]).toEqual(Array(2).fill({ shown: false, reason: 'tooFew' }));
      if (pair) expect(pair.gap).toEqual({ shown: false, reason: 'tooFew' });
      expect([p, verdict]).toEqual([null, 'unclear']);
    }
    expect(report.method.hidden).toContainEqual(
      expect.objectContaining({ table: 'section/expectations/expectations', reason: 'tooFew' }),
    );
  });

  it('is stored and read back, and is a table of the report', () => {
    const report = reportOf(...autumn);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    const table = reportTables(report, 'en').find(({ name }) => name === 'expectations')!;
    expect(table.rows.map((row) => row[table.header.indexOf('measure')])).toEqual([
      ...['belowExpectation', 'asExpected', 'aboveExpectation', 'netExpectation'],
      ...['belowExpectation', 'asExpected', 'aboveExpectation', 'netExpectation'],
      ...['expected', 'perceived', 'expectationGap'],
      ...['belowExpectation', 'asExpected', 'aboveExpectation', 'netExpectation'],
      ...['expected', 'perceived', 'expectationGap'],
    ]);
  });
});
