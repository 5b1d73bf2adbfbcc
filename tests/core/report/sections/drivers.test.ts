import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { planOf } from '#core/report/plan.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { parseReport } from '#core/report/schema.ts';
import { stamp } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';
import { ratings, stays } from './why-survey.ts';

const survey = ratings();
const reportOf = (n: number, of = survey) => buildReport(of, stays(of, n), stamp);

describe('what goes with an outcome', () => {
  it('are the ratings with overall satisfaction, where the survey names nothing else', () => {
    expect(planOf(survey).sets).toContainEqual({ id: 'drivers', items: ['overall', 'room', 'food', 'pool'] });
  });

  it('are those that the survey names', () => {
    const named = ratings('report: { drivers: { outcome: room, items: [pool, food-matters] } }');
    expect(planOf(named).sets).toContainEqual({ id: 'drivers', items: ['room', 'pool', 'food-matters'] });
  });

  it('come with the largest share first, and add up to R²', () => {
    const { drivers, r2, complete, lacks, method } = sectionOf(reportOf(400), 'drivers');
    expect([complete, lacks, method]).toEqual([400, null, 'lmg']);
    expect(drivers.map(({ item }) => item)).toEqual(['room', 'food', 'pool']);
    expect(drivers[0]!.rank).toEqual({ low: 1, high: 1 });
    expect(drivers.reduce((sum, { share }) => sum + share!.value, 0)).toBeCloseTo(r2!.value, 12);
  });

  it('are the same to the last digit when made again from the same counts', () => {
    expect(reportOf(200)).toMatchObject({ sections: reportOf(200).sections.map(({ kind }) => ({ kind })) });
    const tally = stays(survey, 200);
    expect(buildReport(survey, tally, stamp)).toEqual(buildReport(survey, structuredClone(tally), stamp));
  });

  it('are not told on fewer than a hundred complete answers; how many there are is told from the minimum on', () => {
    const few = sectionOf(reportOf(99), 'drivers');
    expect(few).toMatchObject({ lacks: 'answers', complete: 99, needed: 100, r2: null, draws: 0 });
    expect(few.drivers.map(({ share, rank }) => [share, rank])).toEqual(Array(3).fill([null, null]));
    expect(sectionOf(reportOf(9), 'drivers').complete).toBeNull();
    expect(sectionOf(reportOf(100), 'drivers').lacks).toBeNull();
  });

  it('is stored and read back, and is a table of the report', () => {
    const report = reportOf(150);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    const table = reportTables(report, 'en').find(({ name }) => name === 'drivers')!;
    const cells = (column: string) => table.rows.map((row) => row[table.header.indexOf(column)]);
    expect(cells('measure')).toEqual(['r2', 'lmg', 'lmg', 'lmg']);
    expect(cells('level')).toEqual(Array(4).fill('overall'));
  });
});
