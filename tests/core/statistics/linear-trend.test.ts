import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearTrend } from '#core/statistics/linear-trend.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { welch } from '#core/statistics/welch.ts';
import { expectNear, readReference, referenceTest } from '../reference-data.ts';
import { parse } from 'csv-parse/sync';

const sample = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 })
  .map((ns) => sampleOf(ns.map((n, value) => ({ value, n })))!)
  .filter((one) => one !== null && one.n > 1 && one.variance! > 0);

describe('a straight line through means', () => {
  it("of two groups is Welch's test", () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const [line, test] = [linearTrend([b, a], [0, 1])!, welch(a, b)!];
        for (const [one, other] of [
          [line.slope, test.difference],
          [line.t, test.t],
          [line.df, test.df],
          [line.p, test.p],
          [line.low, test.low],
          [line.high, test.high],
        ])
          expect(one).toBeCloseTo(other!, 9);
      }),
    );
  });

  it('turns round with the order of the groups, and does not mind where the scores begin', () => {
    fc.assert(
      fc.property(fc.array(sample, { minLength: 3, maxLength: 8 }), (samples) => {
        const places = samples.map((_, index) => index);
        const line = linearTrend(samples, places)!;
        const back = linearTrend(
          samples,
          places.map((place) => 2026 - place),
        )!;
        expect(back.slope).toBeCloseTo(-line.slope, 9);
        expect(back.p).toBeCloseTo(line.p, 9);
      }),
    );
  });

  it('is none of one group, of single values, or where nothing varies', () => {
    const of = (...counted: { value: number; n: number }[]) => sampleOf(counted)!;
    const spread = of({ value: 1, n: 4 }, { value: 2, n: 4 });
    expect(linearTrend([spread], [0])).toBeNull();
    expect(linearTrend([spread, of({ value: 1, n: 1 })], [0, 1])).toBeNull();
    expect(linearTrend([of({ value: 1, n: 5 }), of({ value: 2, n: 5 })], [0, 1])).toBeNull();
  });

  referenceTest('through nine years of a real survey has the slope of R', 'sfo.reference.json', (sfo) => {
    const rows: Record<string, string>[] = parse(readReference('sfo-trend.csv'), { columns: true });
    const samples = rows.map((row) =>
      sampleOf([1, 2, 3, 4, 5].map((value) => ({ value, n: Number(row[`r${value}`]) })))!,
    );
    const years = rows.map((row) => Number(row.year));
    const wanted = sfo.trend_2010_2018;
    samples.forEach(({ mean, variance, n }, index) => {
      expectNear(mean, wanted.mean[index]);
      expectNear(Math.sqrt(variance! / n), wanted.mean_se[index]);
    });
    expectNear(linearTrend(samples, years)!.slope, wanted.ols_slope_per_year.slope);
  });
});
