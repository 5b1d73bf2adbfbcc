import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkDifferences, benchmarkInterval } from '#core/metrics/benchmark.ts';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { newcombe } from '#core/statistics/newcombe.ts';
import { tango } from '#core/statistics/tango.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';

const source = (benchmarks: string) => `
title: Your visit
thanks: Thank you
locales: [en]
sampling: census
items:
  - { id: overall, type: csat, text: How was it? }
  - { id: recommend, type: nps, text: Would you recommend us? }
report:
  benchmarks:
${benchmarks}
`;
const survey = surveyOf(
  source(`
    - { item: overall, metric: topTwo, name: Region, value: 0.5, n: 400, source: Yearbook, year: 2025 }
    - { item: overall, metric: topTwo, name: Rival, value: 0.74, low: 0.6, high: 0.85, source: Their report, url: 'https://rival.example', year: 2024 }
    - { item: overall, metric: topTwo, name: Press, value: 0.2, source: A newspaper, year: 2024 }
    - { item: overall, metric: index, name: Region, value: 70, source: Yearbook, year: 2025 }`),
);
const answers = (n: number) => [
  ...times((3 * n) / 4, () => response(survey, { overall: '5', recommend: '9' })),
  ...times(n / 4, () => response(survey, { overall: '1', recommend: '2' })),
];
const reportOf = (n: number) => buildReport(survey, count(survey, answers(n)), stamp);

describe('figures of others', () => {
  it('stand beside the own one in the order of the survey, with the difference where it can be told', () => {
    const [topTwo, index] = sectionOf(reportOf(200), 'benchmarks').figures;
    expect(topTwo!.own).toMatchObject({ shown: true, estimate: { value: 0.75, base: 200 } });
    expect(topTwo!.others.map(({ exactness, difference }) => [exactness, difference?.clear])).toEqual([
      ['answers', true],
      ['given', false],
      ['unknown', undefined],
    ]);
    const region = topTwo!.others[0]!.difference!;
    const wanted = newcombe({ x: 150, n: 200 }, { x: 200, n: 400 });
    expect(region.low).toBeCloseTo(wanted.low, 12);
    expect(region.high).toBeCloseTo(wanted.high, 12);
    expect(index!.own).toMatchObject({ estimate: { value: 75 } });
  });

  it('are compared with nothing where the own figure is hidden', () => {
    const [topTwo] = sectionOf(reportOf(8), 'benchmarks').figures;
    expect(topTwo!.own).toEqual({ shown: false, reason: 'tooFew' });
    expect(topTwo!.others.every(({ difference }) => difference === null)).toBe(true);
  });

  it('are a table of the report, with their source', () => {
    const table = reportTables(reportOf(200), 'en').find(({ name }) => name === 'benchmarks')!;
    const column = (name: string) => table.rows.map((row) => row[table.header.indexOf(name)]);
    expect(column('level').slice(0, 3)).toEqual([null, 'Region', 'Region']);
    expect(column('label')[1]).toBe('Yearbook, 2025');
  });

  it.each([
    ['item: place, metric: nps, value: 3', 'there is no item "place"'],
    ['item: overall, metric: nps, value: 3', '"overall" has no nps'],
    ['item: overall, metric: topTwo, value: 82', 'no topTwo is 82'],
    ['item: recommend, metric: nps, value: 30, low: 20', 'an interval needs both of its ends'],
    ['item: recommend, metric: nps, value: 30, low: 31, high: 40', 'does not hold the figure 30'],
  ])('name the mistake in %s', (fields, message) => {
    expect(() => surveyOf(source(`    - { ${fields}, name: A, source: B, year: 2025 }`))).toThrow(message);
  });
});

describe('the interval of a figure of which the number of answers is known', () => {
  it('is that of the share', () => {
    expect(benchmarkInterval({ value: 0.25, n: 80 }, 'topBox', { min: 0, max: 1 })).toEqual({
      value: 0.25,
      ...wilson(20, 80),
    });
  });

  it('is never narrower for a score than that of any answers that make it', () => {
    const counts = fc.record({
      plus: fc.integer({ min: 0, max: 100 }),
      minus: fc.integer({ min: 0, max: 100 }),
      neutral: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(counts, ({ plus, minus, neutral }) => {
        const n = plus + minus + neutral;
        const real = tango({ plus, minus, n });
        const widest = benchmarkInterval({ value: (100 * (plus - minus)) / n, n }, 'nps', {
          min: -100,
          max: 100,
        })!;
        expect(widest.low).toBeLessThanOrEqual(100 * real.low + 1e-6);
        expect(widest.high).toBeGreaterThanOrEqual(100 * real.high - 1e-6);
      }),
    );
  });

  it('is unknown where nothing is known, and gives no difference', () => {
    const own = { value: 10, low: 5, high: 15, base: 100 };
    expect(benchmarkInterval({ value: 3 }, 'nps', { min: -100, max: 100 })).toBeNull();
    expect(benchmarkDifferences(own, [null])).toEqual([null]);
  });
});

describe('the p of a difference', () => {
  it('is under 5 % exactly where the interval leaves out 0, before Holm', () => {
    const bounded = fc
      .tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: 0.1, max: 30, noNaN: true }))
      .map(([value, half]) => ({ value, low: value - half, high: value + half }));
    fc.assert(
      fc.property(bounded, bounded, (own, other) => {
        const [difference] = benchmarkDifferences({ ...own, base: 100 }, [other]);
        const { low, high, p } = difference!;
        fc.pre(Math.min(Math.abs(low), Math.abs(high)) > 1e-6);
        expect(p < 0.05).toBe(low > 0 || high < 0);
      }),
    );
  });
});
