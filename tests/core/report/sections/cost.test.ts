import { describe, expect, it } from 'vitest';
import { highestMeans, pairedMeans } from '#core/metrics/paired-means.ts';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { planOf } from '#core/report/plan.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { mcnemar } from '#core/statistics/mcnemar.ts';
import { pairedT } from '#core/statistics/paired.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { response, stamp, surveyOf } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';
import { momentsOf } from '../../moments-of.ts';

const survey = surveyOf(`
title: Your move
thanks: Thank you
locales: [en]
sampling: census
items:
  - { id: burden, type: effort, costs: [money, time, mental] }
`);
type Row = readonly [money: string, time: string, mental: string];
const answering = ([money, time, mental]: Row) =>
  response(survey, { 'burden-money': money, 'burden-time': time, 'burden-mental': mental });
const reportOf = (rows: readonly Row[]) => buildReport(survey, count(survey, rows.map(answering)), stamp);
const costOf = (rows: readonly Row[]) => sectionOf(reportOf(rows), 'cost');

/** Time costs one more than money for nearly everyone; mental effort as much as time on the whole. */
const rows = Array.from({ length: 60 }, (_, index): Row => {
  const money = 1 + (index % 3);
  return [`${money}`, `${money + (index % 10 === 0 ? 0 : 1)}`, `${index % 2 === 0 ? money + 2 : money}`];
});

describe('what it costs to be a customer', () => {
  it('counts the costs that were asked together as a set', () => {
    expect(planOf(survey).sets).toContainEqual({
      id: 'cost-burden',
      items: ['burden-money', 'burden-time', 'burden-mental'],
    });
  });

  it('compares every two within those who answered all, as paired t tests do', () => {
    const { comparison } = costOf(rows);
    if (!comparison.shown) throw new Error('hidden');
    expect(comparison.base).toBe(60);
    const differences = rows.map(([money, time]) => ({ value: Number(time) - Number(money), n: 1 }));
    const alone = pairedT(sampleOf(differences)!)!;
    const pair = comparison.pairs.find(
      ({ item, other }) => item === 'burden-money' && other === 'burden-time',
    )!;
    expect(pair.difference.value).toBeCloseTo(-alone.difference, 12);
    expect(pair.difference.low).toBeCloseTo(-alone.high, 12);
    expect(pair.difference.p).toBeGreaterThanOrEqual(alone.p);
    expect(pair.difference.clear).toBe(true);
  });

  it('names as heaviest what is not clearly below the highest, and orders by the mean', () => {
    const { comparison, costs, ranked } = costOf(rows);
    expect(ranked).toBe(true);
    expect(costs.map(({ cost }) => cost)).toEqual(['mental', 'time', 'money']);
    expect(comparison.shown && comparison.heaviest.toSorted()).toEqual(['burden-mental', 'burden-time']);
  });

  it('ranks nothing on fewer than 30 answers', () => {
    const { comparison, costs, ranked } = costOf(rows.slice(0, 20));
    expect(ranked).toBe(false);
    expect(costs.map(({ cost }) => cost)).toEqual(['money', 'time', 'mental']);
    expect(comparison.shown && comparison.heaviest).toEqual([]);
  });

  it('compares the means that are published, so that nothing is told on the few who answered only some', () => {
    const all = costOf(rows);
    const { comparison, costs } = costOf([...rows, ['5', 'skipped', 'skipped'], ['skipped', '1', 'skipped']]);
    if (!comparison.shown || !all.comparison.shown) throw new Error('hidden');
    expect(comparison.base).toBe(60);
    const mean = (item: string) => {
      const found = costs.find((one) => one.item === item)!.mean;
      return found.shown ? found.estimate.value : NaN;
    };
    for (const { item, other, difference } of comparison.pairs)
      expect(difference.value).toBeCloseTo(mean(item) - mean(other), 12);
    // Nobody's answer can be had by taking the difference of those who answered all from that of the means.
    expect(comparison.pairs[0]!.difference.value).not.toBeCloseTo(
      all.comparison.pairs[0]!.difference.value,
      3,
    );
  });

  it('is hidden below the minimum', () => {
    const { comparison, costs } = costOf(rows.slice(0, 9));
    expect(comparison).toEqual({ shown: false, reason: 'tooFew' });
    expect(costs[0]!.mean).toEqual({ shown: false, reason: 'tooFew' });
  });

  it('is a table of the report', () => {
    const report = reportOf(rows);
    const table = reportTables(report, 'en').find(({ name }) => name === 'cost')!;
    const column = (name: string) => table.rows.map((row) => row[table.header.indexOf(name)]);
    expect(column('measure')).toEqual([
      ...Array(3).fill(['mean', 'much']).flat(),
      ...Array(3).fill('meanDifference'),
    ]);
    const [section] = report.sections.filter((one) => one.kind === 'cost');
    const pairs = section?.comparison.shown ? section.comparison.pairs : [];
    expect(pairs).toHaveLength(3);
    expect(column('pHolm').slice(6)).toEqual(pairs.map(({ difference }) => difference.p));
    expect(column('p').slice(6)).toEqual([null, null, null]);
  });

  it('claims no certainty of what differs alike for everyone, and no difference where there is none', () => {
    const alike = Array.from({ length: 12 }, (_, index) => [index % 4, (index % 4) + 1, index % 4]);
    const moments = momentsOf(alike)!;
    const samples = [0, 1, 2].map((at) => sampleOf(alike.map((row) => ({ value: row[at]!, n: 1 })))!);
    const pairs = pairedMeans(samples, moments, { min: 1, max: 5 });
    const [higher, same, lower] = pairs.map(({ difference }) => difference);
    // Twelve of twelve on one side, Holm over the three pairs; Wilson's limit of 12 of 12 moved by the whole scale.
    expect(higher!.p).toBeCloseTo(3 * mcnemar(0, 12)!.p, 12);
    const { low } = wilson(12, 12);
    expect(higher!.low).toBeCloseTo(-low - 4 * (1 - low), 9);
    expect(higher!.high).toBeCloseTo(-low + 4 * (1 - low), 9);
    expect(lower!.low).toBeCloseTo(-higher!.high, 9);
    expect(same!.p).toBe(1);
    expect(same!.low).toBeLessThan(0);
    expect(same!.high).toBeGreaterThan(0);
    expect(highestMeans(moments.means, pairs)).toEqual([1]);
  });
});
