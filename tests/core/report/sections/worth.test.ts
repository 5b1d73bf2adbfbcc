import { describe, expect, it } from 'vitest';
import { customerLifetimeValue } from '#core/metrics/retention.ts';
import { tenureLifetimeValue, worth } from '#core/metrics/worth.ts';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';

const source = (settings: string) => `
title: Your visit
thanks: Thank you
locales: [en]
sampling: census
items:
  - { id: overall, type: csat, text: How was it? }
${settings && `report: { worth: { ${settings} } }`}
`;
const reportOf = (settings: string) => {
  const survey = surveyOf(source(settings));
  return buildReport(
    survey,
    count(
      survey,
      times(12, () => response(survey, { overall: '4' })),
    ),
    stamp,
  );
};
const GIVEN = 'customers: 1000, margin: { value: 80, low: 60, high: 100 }, currency: EUR';
const exactly = (value: number) => ({ low: value, value, high: value });

describe('what customers are worth', () => {
  it('is said only where the survey file says on which assumptions', () => {
    expect(reportOf('').sections.filter(({ kind }) => kind === 'worth')).toEqual([]);
  });

  it('follows from the assumptions, with the limits of them all at once', () => {
    const { outcomes } = sectionOf(
      reportOf(`${GIVEN}, retention: { value: 0.8, low: 0.7, high: 0.9 }, keeping: 10`),
      'worth',
    );
    expect(outcomes.lifetimeValue).toEqual({
      low: customerLifetimeValue(60, 0.7, 0.1),
      value: customerLifetimeValue(80, 0.8, 0.1),
      high: customerLifetimeValue(100, 0.9, 0.1),
    });
    expect(outcomes.lost!.low).toBeCloseTo(100, 9);
    expect(outcomes.lost!.high).toBeCloseTo(300, 9);
    // 200 lost, 10 a year to keep one, five and a half times that to win one.
    expect(outcomes.replacement!.value).toBeCloseTo(11_000, 9);
  });

  it('gains by five more in a hundred what the formula says: 0.05 / (1 + d - r - 0.05)', () => {
    const { retentionGain } = worth({
      customers: exactly(1),
      margin: exactly(1),
      staying: exactly(0.8),
      discount: exactly(0.1),
      acquisitionRatio: exactly(5),
    });
    expect(retentionGain!.value).toBeCloseTo(0.05 / 0.25, 12);
  });

  it('rises with age where a cohort says how customers stay', () => {
    const { tenure, outcomes, inputs } = sectionOf(
      reportOf(`${GIVEN}, cohort: [1000, 869, 743, 653, 593, 551, 517, 491]`),
      'worth',
    );
    expect(inputs.retention).toBeNull();
    expect(outcomes.lost).toBeNull();
    expect(tenure).toHaveLength(12);
    expect(tenure[6]!.counted).toBe(0.491);
    expect(tenure[7]!.counted).toBeNull();
    const rates = tenure.map(({ retention }) => retention);
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
  });

  it('is the constant formula where nearly everybody is alike', () => {
    // A beta distribution this narrow has everybody leave with probability 0.2.
    const narrow = { alpha: 2e6, beta: 8e6 };
    expect(tenureLifetimeValue(80, narrow, 0.1)).toBeCloseTo(customerLifetimeValue(80, 0.8, 0.1), 3);
  });

  it('quotes claims as claims, and the own numbers of the file as its own', () => {
    const { claims } = sectionOf(
      reportOf(`${GIVEN}, retention: 0.8, assumptions: { acquisition-cost-ratio: 3 }`),
      'worth',
    );
    const claim = (name: string) => claims.find((one) => one.name === name)!;
    expect(claim('retention-profit')).toMatchObject({ low: 0.25, high: 0.85, own: false });
    expect(claim('retention-profit').source).toContain('Reichheld');
    expect(claim('acquisition-cost-ratio')).toMatchObject({ low: 3, high: 3, own: true, source: null });
  });

  it('is a table whose every row says that it is no measurement', () => {
    const table = reportTables(reportOf(`${GIVEN}, retention: 0.8`), 'en').find(
      ({ name }) => name === 'worth',
    )!;
    const notes = new Set(table.rows.map((row) => row[table.header.indexOf('note')]));
    expect([...notes].sort()).toEqual(['assumed', 'quoted']);
    expect(table.rows.every((row) => row[table.header.indexOf('low95')] === null)).toBe(true);
  });

  it.each([
    [GIVEN, 'it has to be said how customers stay'],
    [`${GIVEN}, retention: 0.8, cohort: [3, 2, 1]`, 'it has to be said how customers stay'],
    [`${GIVEN}, cohort: [3, 4, 1]`, 'those who are left cannot become more'],
    [`${GIVEN}, retention: { value: 0.8, low: 0.9 }`, '0.8 does not lie between its limits'],
  ])('names the mistake in %s', (settings, message) => {
    expect(() => surveyOf(source(settings))).toThrow(message);
  });
});
