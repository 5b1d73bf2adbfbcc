import { describe, expect, it } from 'vitest';
import { meanInterval } from '#core/statistics/mean-interval.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { welch } from '#core/statistics/welch.ts';
import { welchAnova } from '#core/statistics/welch-anova.ts';
import { expectInterval, expectNear, referenceTest, type Reference } from '../reference-data.ts';

describe('mean', () => {
  referenceTest(
    'and its t interval agree with R on 2,688 and 2,625 real ratings',
    'sfo.reference.json',
    (sfo) => {
      for (const year of ['2017', '2018']) {
        const sample = sampleOf(ratings(sfo, year))!;
        const { n, mean, sd, t95 } = sfo.csat_q7all[year].mean;
        expect(sample.n).toBe(n);
        expectNear(sample.mean, mean);
        expectNear(Math.sqrt(sample.variance!), sd);
        expectInterval(meanInterval(sample)!, t95, year);
      }
    },
  );

  it('of nothing is none, of one value has no spread', () => {
    expect(sampleOf([])).toBeNull();
    expect(sampleOf([{ value: 3, n: 0 }])).toBeNull();
    const one = sampleOf([{ value: 3, n: 1 }])!;
    expect(one).toEqual({ n: 1, mean: 3, variance: null });
    expect(meanInterval(one)).toBeNull();
  });
});

describe('welch', () => {
  referenceTest('agrees with R between two real waves', 'sfo.reference.json', (sfo) => {
    const { t, df, p, diff, ci95 } = sfo.wave_2017_to_2018.mean_welch;
    const outcome = welch(sampleOf(ratings(sfo, '2018'))!, sampleOf(ratings(sfo, '2017'))!)!;
    expectNear(outcome.t, t);
    expectNear(outcome.df, df);
    expectNear(outcome.p, p);
    expectNear(outcome.difference, diff);
    expectInterval(outcome, ci95);
  });

  it('has nothing to say without any spread', () => {
    const [one, same] = [sampleOf([{ value: 3, n: 1 }])!, sampleOf([{ value: 4, n: 9 }])!];
    expect(welch(one, same)).toBeNull();
    const spread = sampleOf([
      { value: 3, n: 5 },
      { value: 4, n: 5 },
    ])!;
    expect(welch(one, spread)).toBeNull();
    expect(welch(spread, one)).toBeNull();
    expect(welch(same, same)).toBeNull();
  });
});

describe('welchAnova', () => {
  it('of two groups is the test of two means', () => {
    const [a, b] = [
      { n: 30, mean: 3.1, variance: 1.2 },
      { n: 45, mean: 3.6, variance: 0.7 },
    ];
    const two = welch(a, b)!;
    const both = welchAnova([a, b])!;
    expectNear(both.f, two.t ** 2);
    expectNear(both.df2, two.df);
    expectNear(both.p, two.p);
  });
});

function ratings(sfo: Reference, year: string): { value: number; n: number }[] {
  return [1, 2, 3, 4, 5].map((value) => ({ value, n: sfo.raw_codes[year].Q7ALL[String(value)] }));
}
