import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import type { CsatHeadline, Report } from '#core/report/report.ts';
import type { Tally, TallyCell } from '#core/report/tally.ts';
import type { Survey } from '#core/survey/survey.ts';
import { expectNear, readReference, referenceTest } from '../../reference-data.ts';
import { stamp, surveyOf } from '../fixtures.ts';

/** Satisfaction of several years, counted: the answers of each year from 1 to 5. */
function yearsOf(counted: readonly (readonly number[])[], first = 2010, more = ''): [Survey, Tally] {
  const years = counted.map((_, index) => String(first + index));
  const survey = surveyOf(`
title: Passengers
thanks: Thank you
locales: [en]
sampling: random
waves:
${years.map((year) => `  - { id: '${year}', opens: ${year}-01-01, closes: ${year}-12-31 }`).join('\n')}
${more}
items:
  - { id: overall, type: csat, text: The airport as a whole }
`);
  const cells = years.flatMap((wave, index): TallyCell[] => {
    const n = counted[index]!.reduce((sum, one) => sum + one, 0);
    const cell = { wave, segment: '', level: '', n };
    return [
      { ...cell, item: '', state: '', value: null },
      { ...cell, item: 'overall', state: 'answered', value: null },
      ...counted[index]!.map((one, point) => ({
        ...cell,
        item: 'overall',
        state: 'answered',
        value: String(point + 1),
        n: one,
      })),
    ];
  });
  const waves = years.map((wave, index) => ({
    wave,
    responses: counted[index]!.reduce((sum, one) => sum + one, 0),
    first: `${wave}-05-01T12:00:00Z`,
    last: `${wave}-05-31T12:00:00Z`,
  }));
  const responses = waves.reduce((sum, one) => sum + one.responses, 0);
  return [survey, { survey: survey.id, responses, synthetic: false, waves, cells, sums: [] }];
}

const csatOf = (report: Report) => report.headline[0] as CsatHeadline;
const trendOf = (report: Report, measure: string) =>
  csatOf(report).trends.find((trend) => trend.measure === measure)!;

describe('the trend of a headline', () => {
  referenceTest('over nine years of a real survey is that of R', 'sfo.reference.json', (sfo) => {
    const rows: Record<string, string>[] = parse(readReference('sfo-trend.csv'), { columns: true });
    const report = buildReport(
      ...yearsOf(rows.map((row) => [1, 2, 3, 4, 5].map((point) => Number(row[`r${point}`])))),
      stamp,
    );
    const wanted = sfo.trend_2010_2018;
    const { steps, overall } = trendOf(report, 'topTwo');
    expect(steps).toHaveLength(8);
    steps.forEach(({ change, adjusted }, index) => {
      expectNear(change!.p, wanted.consecutive_top2_p[index]);
      expectNear(adjusted!, wanted.consecutive_holm[index]);
    });
    expect(steps.filter(({ clear }) => clear).map(({ wave }) => wave)).toEqual(['2012', '2018']);
    expectNear(overall!.p, wanted.cochran_armitage.p);
    expect(overall).toMatchObject({ from: '2010', to: '2018', waves: 9, clear: true });
    const mean = trendOf(report, 'mean').overall!;
    expectNear(mean.slope, wanted.ols_slope_per_year.slope);
    expect(mean.clear).toBe(true);
    expectNear(trendOf(report, 'mean').steps.at(-1)!.change!.p, sfo.wave_2017_to_2018.mean_welch.p);
    expect(csatOf(report).change).toEqual(steps.at(-1)!.change);
  });

  const rising = [
    [10, 10, 30, 30, 20],
    [8, 8, 28, 34, 22],
    [5, 6, 24, 38, 27],
    [3, 4, 20, 40, 33],
  ];

  it('needs three waves for a line through them', () => {
    expect(trendOf(buildReport(...yearsOf(rising.slice(0, 2)), stamp), 'topTwo').overall).toBeNull();
    expect(trendOf(buildReport(...yearsOf(rising.slice(0, 3)), stamp), 'topTwo').overall).toMatchObject({
      waves: 3,
    });
  });

  it('finds a slow rise that no single step shows', () => {
    const { steps, overall } = trendOf(buildReport(...yearsOf(rising), stamp), 'topTwo');
    expect(steps.some(({ clear }) => clear)).toBe(false);
    expect(overall).toMatchObject({ clear: true });
    expect(overall!.slope).toBeGreaterThan(0);
  });

  it('tests nothing across a break, and begins its line anew behind it', () => {
    const report = buildReport(
      ...yearsOf(rising, 2010, 'report: { breaks: [{ item: overall, wave: "2011", note: Asked later. }] }'),
      stamp,
    );
    expect(report.comparability.breaks).toEqual([
      { item: 'overall', wave: '2011', causes: [], note: { en: 'Asked later.' } },
    ]);
    const { steps, overall } = trendOf(report, 'topTwo');
    expect(steps[0]).toMatchObject({ wave: '2011', change: null, adjusted: null, gap: 'broken' });
    expect(steps.slice(1).every(({ change }) => change !== null)).toBe(true);
    expect(overall).toMatchObject({ from: '2011', waves: 3 });
  });

  it('tells no change to or from a wave that may not be shown', () => {
    const report = buildReport(...yearsOf([rising[0]!, [1, 0, 1, 2, 0], rising[2]!]), stamp);
    expect(trendOf(report, 'topTwo').steps.map(({ gap }) => gap)).toEqual(['hidden', 'hidden']);
    expect(csatOf(report).change).toBeNull();
  });

  it('has no change, and no division by it, where everyone always chose the same', () => {
    const same = Array.from({ length: 4 }, () => [0, 0, 0, 20, 20]);
    const report = buildReport(...yearsOf(same), stamp);
    const { steps, overall } = csatOf(report).trends.find(({ measure }) => measure === 'topTwo')!;
    expect(overall).toBeNull();
    for (const { change, clear } of steps) {
      expect(change).toMatchObject({ value: 0, p: 1 });
      expect(clear).toBe(false);
    }
  });
});
