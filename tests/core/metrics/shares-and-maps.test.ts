import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '#core/metrics/estimate.ts';
import { importancePerformance } from '#core/metrics/importance-performance.ts';
import { shareForecast, spendingShare } from '#core/metrics/spending-share.ts';
import { fitLine } from '#core/statistics/line.ts';
import { quantile } from '#core/statistics/quantile.ts';
import { expectNear, referenceTest, type Reference } from '../reference-data.ts';

const near = (value: number, half: number): Estimate => ({
  value,
  low: value - half,
  high: value + half,
  base: 100,
});

describe('importance-performance map', () => {
  referenceTest('has its lines where R has them', 'sfo.reference.json', ({ ipa_2018: wanted }) => {
    const attributes = Object.entries<Reference>(wanted.attributes).map(([id, one]) => ({
      id,
      performance: { value: one.mean, low: one.t95[0], high: one.t95[1], base: one.n },
      importance: {
        value: one.pearson,
        low: one.pearson_fisher95[0],
        high: one.pearson_fisher95[1],
        base: one.n_pair,
      },
    }));
    const map = importancePerformance(attributes)!;
    expectNear(map.performance, wanted.grand_mean_performance);
    expectNear(map.importance, wanted.grand_mean_importance);
  });

  it('names a quadrant only where both intervals lie clear of the lines', () => {
    const map = importancePerformance([
      { id: 'queue', performance: near(2, 0.2), importance: near(0.8, 0.05) },
      { id: 'staff', performance: near(4.6, 0.2), importance: near(0.8, 0.05) },
      { id: 'music', performance: near(2, 0.2), importance: near(0.2, 0.05) },
      { id: 'plants', performance: near(4.6, 0.2), importance: near(0.2, 0.05) },
      { id: 'signs', performance: near(3.4, 0.4), importance: near(0.5, 0.05) },
    ])!;
    expect(map.attributes.map(({ quadrant }) => quadrant)).toEqual([
      'concentrate',
      'keepUp',
      'lowPriority',
      'overkill',
      null,
    ]);
    expect(importancePerformance(map.attributes.slice(0, 1))).toBeNull();
  });
});

describe('share of spending', () => {
  it('has a median and quartiles that were given, within their intervals', () => {
    const tenths = fc.array(
      fc.integer({ min: 0, max: 10 }).map((tenth) => 10 * tenth),
      { minLength: 1, maxLength: 80 },
    );
    fc.assert(
      fc.property(tenths, (given) => {
        const values = new Map<string, number>();
        for (const one of given) values.set(String(one), (values.get(String(one)) ?? 0) + 1);
        const { lowerQuartile, median, upperQuartile } = spendingShare(values)!;
        const sorted = [...given].sort((a, b) => a - b);
        expect(median.value).toBe(sorted[Math.ceil(given.length / 2) - 1]);
        for (const one of [lowerQuartile, median, upperQuartile]) {
          expect(one.low).toBeLessThanOrEqual(one.value);
          expect(one.high).toBeGreaterThanOrEqual(one.value);
          expect(given).toContain(one.value);
        }
        expect(lowerQuartile.value).toBeLessThanOrEqual(upperQuartile.value);
      }),
    );
    expect(spendingShare(new Map())).toBeNull();
    expect(quantile([], 0.5)).toBeNull();
  });

  it('is forecast along its line, with an earliest and a latest time', () => {
    const points = [30, 34.5, 37.5, 42.5].map((value, year) => ({ time: 2022 + year, mean: near(value, 2) }));
    const forecast = shareForecast(points, 50)!;
    expect(forecast.line.slope.value).toBeCloseTo(4.05, 8);
    expect(forecast.reached!.at).toBeGreaterThan(2026);
    expect(forecast.reached!.at).toBeLessThan(2028);
    expect(forecast.reached!.earliest).toBeLessThan(forecast.reached!.at);
    expect(forecast.reached!.latest!).toBeGreaterThan(forecast.reached!.at);
    expect(shareForecast(points, 95)!.reached).toBeNull();
    expect(shareForecast(points.slice(0, 2), 50)).toBeNull();
  });
});

describe('a line', () => {
  it('through points on it is that line, and weighs them', () => {
    const points = [0, 1, 2, 5].map((x) => ({ x, y: 3 + 2 * x, weight: 1 + x }));
    const line = fitLine(points)!;
    expect(line.slope.value).toBeCloseTo(2, 12);
    expect(line.at(10).value).toBeCloseTo(23, 10);
    expect(fitLine(points.slice(0, 2))).toBeNull();
    const pulled = fitLine([...points, { x: 6, y: 100, weight: 1e-9 }])!;
    expect(pulled.slope.value).toBeCloseTo(2, 6);
  });
});
