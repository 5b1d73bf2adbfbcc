import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { planOf } from '#core/report/plan.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { parseReport } from '#core/report/schema.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { synthesise } from '#core/synthetic/synthesise.ts';
import { stamp, surveyOf } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';

const source = (report = '', block = '') => `
title: Your plan
thanks: Thank you
locales: [en]
sampling: census
timezone: UTC
waves: [{ id: autumn }]
items:
  - { block: ecsi${block} }
${report}
`;
const plan = surveyOf(source('', ', required: true'));
const reportOf = (n: number, survey = plan) =>
  buildReport(
    survey,
    count(
      survey,
      synthesise(survey, {
        n,
        seed: 'plan',
        wave: 'autumn',
        from: '2025-07-01T00:00:00Z',
        to: '2025-08-01T00:00:00Z',
      }),
      undefined,
      (id) => Number.parseInt(id.slice(-6), 16) % 100,
    ),
    stamp,
  );

describe('the model of a survey with the block "ecsi"', () => {
  it('has all seven variables without the survey saying so, complaints by the question that applied', () => {
    const constructs = plan.report.model!.ecsi;
    expect(Object.keys(constructs)).toEqual([
      'image',
      'expectations',
      'quality',
      'value',
      'satisfaction',
      'complaints',
      'loyalty',
    ]);
    expect(constructs.complaints).toEqual(['ecsi-complaints-handling']);
    const ids = itemsOf(plan).map(({ id }) => id);
    expect(
      Object.values(constructs)
        .flat()
        .filter((id) => !ids.includes(id)),
    ).toEqual([]);
    expect(planOf(plan).sets).toContainEqual({ id: 'model', items: Object.values(constructs).flat() });
    // They are told of in the model, and not once more.
    expect(planOf(plan).sets.map(({ id }) => id)).not.toContain('drivers');
  });

  it('has none where satisfaction or loyalty is not asked', () => {
    expect(surveyOf(source('', ', only: [image, quality]')).report.model).toBeUndefined();
  });

  it('has an index of each, and a path from each that it follows from', () => {
    const { constructs, paths, lacks, complete, draws } = sectionOf(reportOf(400), 'model');
    expect([lacks, complete, draws]).toEqual([null, 400, 500]);
    for (const { index, items } of constructs) {
      expect(index!.low).toBeGreaterThanOrEqual(0);
      expect(index!.high).toBeLessThanOrEqual(100);
      expect(items.reduce((sum, { weight }) => sum + weight!, 0)).toBeCloseTo(1, 10);
    }
    expect(paths).toHaveLength(12);
    for (const { coefficient, clear } of paths)
      expect(clear).toBe(coefficient.low > 0 || coefficient.high < 0);
    expect(constructs.map(({ id, r2 }) => r2 && id)).toEqual([
      null,
      'expectations',
      'quality',
      'value',
      'satisfaction',
      'complaints',
      'loyalty',
    ]);
  });

  it('is not told on fewer than a hundred complete answers', () => {
    const few = sectionOf(reportOf(80), 'model');
    expect(few).toMatchObject({ lacks: 'answers', needed: 100, draws: 0, paths: [] });
    expect(few.constructs.every(({ index, r2, effect }) => !index && !r2 && !effect)).toBe(true);
  });

  it('is stored and read back, and is a table of the report', () => {
    const report = reportOf(200);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    const table = reportTables(report, 'en').find(({ name }) => name === 'model')!;
    const measures = table.rows.map((row) => row[table.header.indexOf('measure')]);
    expect(measures.filter((one) => one === 'path')).toHaveLength(12);
    expect(measures.filter((one) => one === 'loading')).toHaveLength(24);
  });
});
