import { describe, expect, it } from 'vitest';
import { shareForecast } from '#core/metrics/spending-share.ts';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { forecastOf } from '#core/report/sections/spending/forecast.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { response, stamp, surveyOf } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';

const source = (report = '') => `
title: Your shopping
thanks: Thank you
locales: [en]
sampling: census
timezone: UTC
waves:
  - { id: w1, closes: 2024-06-30 }
  - { id: w2, opens: 2024-07-01, closes: 2024-12-31 }
  - { id: w3, opens: 2025-01-01, closes: 2025-06-30 }
  - { id: w4, opens: 2025-07-01 }
items:
  - { id: spent, type: share, text: 'Of all you spend, how much with us?' }
  - { id: overall, type: csat, text: How was it? }
${report}
`;
const targeted = surveyOf(source('report: { spending: { target: 50 } }'));
const DAYS = ['2024-05-01', '2024-09-01', '2025-03-01', '2025-09-01'];

/** Half of them on either side of the mean. */
const wave = (index: number, mean: number, n = 60, survey = targeted) =>
  Array.from({ length: n }, (_, one) =>
    response(
      survey,
      { spent: String(mean + (one % 2 === 0 ? -10 : 10)) },
      { wave: `w${index + 1}`, endedAt: `${DAYS[index]}T10:00:00Z` },
    ),
  );
const reportOf = (means: readonly number[], survey = targeted) =>
  buildReport(
    survey,
    count(
      survey,
      means.flatMap((mean, index) => wave(index, mean, 60, survey)),
    ),
    stamp,
  );
const spendingOf = (means: readonly number[]) => sectionOf(reportOf(means), 'spending');

describe('the share of spending', () => {
  it('has mean, median and quartiles of every wave, and whether the mean has changed', () => {
    const { byWave, change } = spendingOf([20, 30]);
    expect(byWave.map(({ mean }) => mean.shown && mean.estimate.value)).toEqual([20, 30]);
    expect(byWave[1]!.median).toMatchObject({ shown: true, estimate: { value: 20, base: 60 } });
    expect(byWave[1]!.upperQuartile).toMatchObject({ estimate: { value: 40 } });
    expect(change).toMatchObject({ from: 'w1', value: 10, clear: true });
  });

  it('is hidden below the minimum, and then nothing is said of a change', () => {
    const few = buildReport(targeted, count(targeted, [...wave(0, 20), ...wave(1, 30, 9)]), stamp);
    const { byWave, change } = sectionOf(few, 'spending');
    expect(byWave[1]!.median).toEqual({ shown: false, reason: 'tooFew' });
    expect(change).toBeNull();
  });

  it('has no forecast without a target, nor through fewer than three waves', () => {
    const without = surveyOf(source());
    expect(sectionOf(reportOf([20, 30, 40], without), 'spending').forecast).toBeNull();
    expect(spendingOf([20, 30]).forecast).toMatchObject({ state: 'tooFewWaves', line: [], reached: null });
  });

  it('names the day on which a clearly rising line reaches the target, with its interval', () => {
    const { forecast } = spendingOf([20, 24, 30, 36].map((mean) => 10 * Math.round(mean / 10)));
    expect(forecast!.waves).toBe(4);
    const exact = forecastOf(
      [0, 1, 2, 3].map((time) => ({
        time: 50 + time,
        mean: { value: 10 + 10 * time + (time % 2) / 10, low: 8 + 10 * time, high: 12 + 10 * time, base: 60 },
      })),
      50,
    );
    expect(exact.state).toBe('expected');
    const { day, earliest, latest } = exact.reached!;
    expect(earliest <= day && day <= latest!).toBe(true);
    // 50 years after 1970 the line stands at 10, and rises by 10 a year.
    expect(day > '2023-11-01' && day < '2024-02-01').toBe(true);
    expect(exact.perYear!.low).toBeGreaterThan(0);
  });

  it.each([
    ['noTrend', [30, 20, 30, 20]],
    ['reached', [30, 40, 50, 60]],
  ] as const)('names no day where the state is %s', (state, means) => {
    expect(spendingOf(means).forecast).toMatchObject({ state, reached: null });
  });

  it('names no day for a line that clearly falls', () => {
    const falling = [0, 1, 2, 3].map((time) => {
      const value = 40 - 10 * time + (time % 2) / 10;
      return { time: 50 + time, mean: { value, low: value - 2, high: value + 2, base: 60 } };
    });
    expect(forecastOf(falling, 50)).toMatchObject({ state: 'falling', reached: null });
  });

  it('keeps the line within what a share can be, and to twice the time observed', () => {
    const { line } = spendingOf([20, 40, 50]).forecast!;
    expect(line).toHaveLength(6);
    for (const { value, low, high } of line) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
      expect(low <= value && value <= high).toBe(true);
    }
    const days = line.map(({ day }) => Date.parse(day));
    const observed = days[1]! - days[0]!;
    expect((days.at(-1)! - days[1]!) / observed).toBeCloseTo(2, 1);
  });

  it('lays the line that the metric does', () => {
    const points = [0, 1, 2].map((time) => ({
      time,
      mean: { value: 20 + 3 * time, low: 15 + 3 * time, high: 25 + 3 * time, base: 40 },
    }));
    expect(forecastOf(points, 50).perYear!.value).toBeCloseTo(
      shareForecast(points, 50)!.line.slope.value,
      12,
    );
  });

  it('is a table of the report', () => {
    const table = reportTables(reportOf([20, 30, 40]), 'en').find(({ name }) => name === 'spending')!;
    const measures = table.rows.map((row) => row[table.header.indexOf('measure')]);
    expect(measures.slice(0, 4)).toEqual(['mean', 'lowerQuartile', 'median', 'upperQuartile']);
    expect(measures.filter((measure) => measure === 'line')).toHaveLength(6);
  });

  it('names the mistake where a target has no question', () => {
    expect(() => surveyOf(source('report: { spending: { item: overall, target: 50 } }'))).toThrow(
      'there is no share of spending "overall"',
    );
  });
});
