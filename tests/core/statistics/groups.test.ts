import { describe, expect, it } from 'vitest';
import { chiSquareTest } from '#core/statistics/chi-square.ts';
import { cochranArmitage } from '#core/statistics/cochran-armitage.ts';
import { holm } from '#core/statistics/holm.ts';
import { pairedT } from '#core/statistics/paired.ts';
import { proportionTest } from '#core/statistics/proportion-test.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { welchAnova } from '#core/statistics/welch-anova.ts';
import { expectInterval, expectNear, referenceTest, type Reference } from '../reference-data.ts';
import { completeRows, readRows } from '../reference-rows.ts';

describe('several groups', () => {
  referenceTest(
    "are compared as in R: Welch's analysis of variance, chi-square",
    'sfo.reference.json',
    (sfo) => {
      const wanted = sfo.segments_barea_2018;
      const areas = Object.keys(wanted.by);
      const samples = areas.map((area) => {
        const { n, mean, sd } = wanted.by[area].mean;
        return { n, mean, variance: sd ** 2 };
      });
      const anova = welchAnova(samples)!;
      expectNear(anova.f, wanted.welch_anova.F);
      expect(anova.df1).toBe(wanted.welch_anova.df1);
      expectNear(anova.df2, wanted.welch_anova.df2);
      expectNear(anova.p, wanted.welch_anova.p);
      const chi = chiSquareTest(
        areas.map((area) => [wanted.by[area].top2, wanted.by[area].mean.n - wanted.by[area].top2]),
      )!;
      expectNear(chi.x2, wanted.chisq_top2.x2);
      expect(chi.df).toBe(wanted.chisq_top2.df);
      expectNear(chi.p, wanted.chisq_top2.p);
    },
  );

  referenceTest(
    "of residents have the chi-square and Cramér's V of R",
    'housing-copenhagen.reference.json',
    (housing) => {
      const table = Object.values<Reference>(housing.sat_by_type).map(({ Low, Medium, High }) => [
        Low,
        Medium,
        High,
      ]);
      const { x2, df, p, v } = chiSquareTest(table)!;
      expectNear(x2, housing.chisq.x2);
      expect(df).toBe(housing.chisq.df);
      expectNear(p, housing.chisq.p);
      expectNear(v, housing.chisq.cramers_v);
    },
  );

  it('that cannot be compared give no test', () => {
    expect(welchAnova([{ n: 5, mean: 1, variance: 1 }])).toBeNull();
    expect(
      welchAnova([
        { n: 5, mean: 1, variance: 1 },
        { n: 1, mean: 1, variance: null },
      ]),
    ).toBeNull();
    expect(chiSquareTest([[3, 4]])).toBeNull();
    expect(
      chiSquareTest([
        [3, 0],
        [4, 0],
      ]),
    ).toBeNull();
    expect(
      chiSquareTest([
        [3, 4, 0],
        [0, 0, 0],
        [1, 2, 0],
      ])!.df,
    ).toBe(1);
  });
});

describe('a trend', () => {
  referenceTest('over nine years agrees with R', 'sfo.reference.json', (sfo) => {
    const { year, n, top2_p: shares, cochran_armitage: wanted, homogeneity_chisq: all } = sfo.trend_2010_2018;
    const proportions = shares.map((share: number, index: number) => ({
      x: Math.round(share * n[index]),
      n: n[index],
    }));
    const trend = cochranArmitage(proportions, year)!;
    expectNear(trend.x2, wanted.x2);
    expectNear(trend.p, wanted.p);
    expect(trend.slope).toBeGreaterThan(0);
    const chi = chiSquareTest(proportions.map(({ x, n }: { x: number; n: number }) => [x, n - x]))!;
    expectNear(chi.x2, all.x2);
    expectNear(chi.p, all.p);
    const ps = proportions
      .slice(1)
      .map((now: Reference, index: number) => proportionTest(now, proportions[index])!.p);
    ps.forEach((p: number, index: number) => expectNear(p, sfo.trend_2010_2018.consecutive_top2_p[index]));
    holm(ps).forEach((p, index) => expectNear(p, sfo.trend_2010_2018.consecutive_holm[index]));
  });

  it('of one year, or of everyone alike, is none', () => {
    expect(cochranArmitage([{ x: 1, n: 3 }], [2020])).toBeNull();
    expect(
      cochranArmitage(
        [
          { x: 3, n: 3 },
          { x: 4, n: 4 },
        ],
        [2020, 2021],
      ),
    ).toBeNull();
  });
});

describe('differences within respondents', () => {
  referenceTest('are tested as in R', 'ecsi-mobi.reference.json', (ecsi) => {
    const { gap, paired_t: wanted } = ecsi.gap_quality;
    const values = completeRows(readRows('ecsi-mobi.csv'), ['PERQ1', 'CUEX1']).map(([is, was]) => ({
      value: is! - was!,
      n: 1,
    }));
    const found = pairedT(sampleOf(values)!)!;
    expectNear(found.difference, gap.mean);
    expectInterval(found, gap.t95);
    expectNear(found.t, wanted.t);
    expect(found.df).toBe(wanted.df);
    expectNear(found.p, wanted.p);
  });

  it('that are all the same, or of one respondent, have no test', () => {
    expect(pairedT({ n: 1, mean: 2, variance: null })).toBeNull();
    expect(pairedT({ n: 4, mean: 2, variance: 0 })).toBeNull();
  });
});
