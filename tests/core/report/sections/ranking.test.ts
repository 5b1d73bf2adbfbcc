import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';

const survey = surveyOf(`
title: Your order
thanks: Thank you
locales: [en]
sampling: census
items:
  - id: matters
    type: ranking
    text: What matters most?
    options: [{ value: price, label: Price }, { value: speed, label: Speed }, { value: choice, label: Choice }]
`);
const placing = (n: number, ...options: string[]) =>
  times(n, () =>
    response(survey, { matters: options.map((option, index) => `${option}.${index + 1}`).join('+') }),
  );
const reportOf = (...groups: ReturnType<typeof placing>[]) =>
  buildReport(survey, count(survey, groups.flat()), stamp);
const rankingOf = (...groups: ReturnType<typeof placing>[]) => sectionOf(reportOf(...groups), 'ranking');

describe('an order of preference', () => {
  it('is told by how often each option is first, with the mean place where all have placed all', () => {
    const { complete, leading, options } = rankingOf(
      placing(30, 'speed', 'price', 'choice'),
      placing(9, 'price', 'speed', 'choice'),
      placing(1, 'price', 'choice', 'speed'),
    );
    expect(complete).toBe(true);
    expect(leading).toEqual(['speed']);
    expect(options.map(({ value }) => value)).toEqual(['speed', 'price', 'choice']);
    expect(options[0]!.first).toMatchObject({ estimate: { value: 0.75, base: 40, ...wilson(30, 40) } });
    expect(options.map(({ mean }) => mean?.shown && mean.estimate.value)).toEqual([1.275, 1.75, 2.975]);
    expect(options[0]!.places.map(({ value }) => value)).toEqual([0.75, 0.225, 0.025]);
  });

  it('has no mean place where some were left without one: who places what would decide it', () => {
    const { complete, options } = rankingOf(placing(30, 'speed', 'price', 'choice'), placing(10, 'price'));
    expect(complete).toBe(false);
    expect(options.map(({ mean }) => mean)).toEqual([null, null, null]);
    expect(options.find(({ value }) => value === 'choice')!.placed).toMatchObject({
      estimate: { value: 0.75 },
    });
  });

  it('does not say what leads where that cannot be told, nor on fewer than 30 answers', () => {
    expect(rankingOf(placing(21, 'speed', 'price'), placing(19, 'price', 'speed')).leading).toEqual([
      'speed',
      'price',
    ]);
    expect(rankingOf(placing(20, 'speed', 'price'))).toMatchObject({ ranked: false, leading: [] });
  });

  it('is hidden below the minimum', () => {
    const { options, complete } = rankingOf(placing(9, 'speed', 'price', 'choice'));
    expect(complete).toBe(false);
    expect(options.map(({ first, places }) => [first, places])).toEqual(
      Array(3).fill([{ shown: false, reason: 'tooFew' }, []]),
    );
  });

  it('is a table of the report', () => {
    const table = reportTables(
      reportOf(placing(39, 'speed', 'price', 'choice'), placing(1, 'price', 'choice', 'speed')),
      'en',
    ).find(({ name }) => name === 'ranking')!;
    expect(table.rows.slice(0, 6).map((row) => row[table.header.indexOf('measure')])).toEqual([
      'first',
      'placed',
      'meanPlace',
      'place',
      'place',
      'place',
    ]);
  });
});
