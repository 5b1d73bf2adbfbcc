import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { parseReport } from '#core/report/schema.ts';
import type { Response } from '#core/response/response.ts';
import type { Survey } from '#core/survey/survey.ts';
import { holm } from '#core/statistics/holm.ts';
import { response, shop, stamp, times } from '../fixtures.ts';

const tablesOf = (survey: Survey, responses: readonly Response[]) =>
  buildReport(survey, count(survey, responses), stamp).segments;
const answers = (n: number, branch: string, recommend: string, overall = '4|5') =>
  times(n, () => response(shop, { recommend, overall, branch }));

describe('the tables of segments', () => {
  it('have a figure after the other, a segment after the other', () => {
    const tables = tablesOf(shop, answers(40, 'north', '9|10'));
    expect(tables.map(({ segment, item, metric }) => [segment, item, metric])).toEqual([
      ['branch', 'recommend', 'nps'],
      ['branch', 'overall', 'topTwo'],
      ['age', 'recommend', 'nps'],
      ['age', 'overall', 'topTwo'],
    ]);
  });

  it('have the figures that the survey asks for, in its order', () => {
    const chosen: Survey = { ...shop, report: { ...shop.report, compare: ['staff', 'recommend'] } };
    const tables = tablesOf(chosen, answers(40, 'north', '9|10')).filter(
      ({ segment }) => segment === 'branch',
    );
    expect(tables.map(({ item, metric, points }) => [item, metric, points])).toEqual([
      ['staff', 'mean', { min: 1, max: 7 }],
      ['recommend', 'nps', null],
    ]);
  });

  it('compare no group that is hidden or on a low base', () => {
    const [table] = tablesOf(shop, [
      ...answers(60, 'north', '9|10'),
      ...answers(40, 'south', '3|4'),
      ...answers(29, 'east', '0|1'),
      ...answers(4, 'west', '10'),
    ]);
    expect(table!.rows.map(({ figure }) => figure.shown || figure.reason)).toEqual([
      true,
      true,
      'complement',
      'tooFew',
    ]);
    expect(table!.comparison!.levels).toEqual(['north', 'south']);
    const shown = tablesOf(shop, [
      ...answers(60, 'north', '9|10'),
      ...answers(40, 'south', '3|4'),
      ...answers(29, 'east', '0|1'),
    ])[0]!;
    expect(shown.rows[2]!.figure).toMatchObject({ shown: true, lowBase: true });
    expect(shown.comparison!.levels).toEqual(['north', 'south']);
  });

  it('of an earlier format are read with nothing compared', () => {
    const report = buildReport(shop, count(shop, answers(40, 'north', '9|10')), stamp);
    const { sections: _, ...earlier } = report;
    const [now] = report.segments;
    const stored = {
      ...earlier,
      format: 1,
      headline: [],
      segments: [
        {
          segment: 'branch',
          text: now!.text,
          metric: 'nps',
          item: 'recommend',
          wave: 'autumn',
          rows: now!.rows.map(({ level, label, figure }) => ({ level, label, nps: figure })),
        },
      ],
    };
    const [table] = parseReport(JSON.parse(JSON.stringify(stored))).segments;
    expect(table).toEqual({ ...now, everyone: { shown: false, reason: 'noData' }, comparison: null });
  });
});

describe('the tests of all groups at once', () => {
  const mixed = (n: number, branch: string, promoters: number, topTwo: number) =>
    Array.from({ length: n }, (_, at) =>
      response(shop, {
        recommend: at < promoters ? '9' : '3',
        overall: at < topTwo ? '5' : '3',
        branch,
        age: at % 2 === 0 ? 'under-40' : 'from-40',
      }),
    );
  // By branch the score differs a little more than chance would let it, in one of four tables.
  const some = [...mixed(60, 'north', 36, 30), ...mixed(60, 'south', 24, 31)];
  const tables = tablesOf(shop, some);

  it('are judged together over all tables', () => {
    const tests = tables.map(({ comparison }) => comparison!.omnibus!);
    expect(tests.map(({ adjusted }) => adjusted)).toEqual(holm(tests.map(({ p }) => p)));
    expect(tests[0]!.p).toBeLessThan(0.05);
    expect(tests[0]!.adjusted).toBeGreaterThan(0.05);
  });

  it('leave no two groups clearly different where those of their table are not', () => {
    expect(tables[0]!.comparison).toMatchObject({ clear: false, pairs: [{ clear: false }] });
    const only: Survey = { ...shop, report: { ...shop.report, compare: ['recommend'] } };
    const strong = [...mixed(60, 'north', 45, 30), ...mixed(60, 'south', 15, 31)];
    expect(tablesOf(only, strong)[0]!.comparison).toMatchObject({ clear: true, pairs: [{ clear: true }] });
  });
});
