import { describe, expect } from 'vitest';
import { nps, npsScores } from '#core/metrics/nps.ts';
import { share, shareChange } from '#core/metrics/share.ts';
import { reasonToHidePart, protect } from '#core/report/suppress.ts';
import { chiSquareTest, chiSquareUpperP } from '#core/statistics/chi-square.ts';
import { fQuantile, fUpperP } from '#core/statistics/fisher-f.ts';
import { holm } from '#core/statistics/holm.ts';
import { netShareVariance } from '#core/statistics/net-share.ts';
import { criticalZ, normalCdf } from '#core/statistics/normal.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { tTwoSidedP } from '#core/statistics/student.ts';
import { weightedMean } from '#core/statistics/weighted.ts';
import { meanInterval } from '#core/statistics/mean-interval.ts';
import { expectInterval, expectNear, referenceTest, type Reference } from '../reference-data.ts';
import { readRows } from '../reference-rows.ts';

/** What is left of the smaller files of reference values. */
describe('reference values', () => {
  referenceTest('of distributions, at their upper ends', 'distributions.reference.json', (all) => {
    for (const { x, upper } of all.pnorm) expectNear(normalCdf(-x), upper, `beyond ${x}`);
    for (const { t, df, p } of all.pt) {
      const beyond = tTwoSidedP(t, df) / 2;
      expectNear(t < 0 ? beyond : 1 - beyond, p, `t ${t}, df ${df}`);
    }
    for (const { x, df, p, upper } of all.pchisq) {
      expectNear(chiSquareUpperP(x, df), upper, `chi-square ${x}, df ${df}`);
      expect(1 - chiSquareUpperP(x, df)).toBeCloseTo(p, 12);
    }
    for (const { p, df, x } of all.qchisq) expect(1 - chiSquareUpperP(x, df)).toBeCloseTo(p, 10);
    for (const { f, df1, df2, upper } of all.pf) expectNear(fUpperP(f, df1, df2), upper, `F ${f}`);
    for (const { p, df1, df2, x } of all.qf) expectNear(fQuantile(p, df1, df2), x, `quantile ${p} of F`);
    // A beta variate is b F / (a F + …) of an F variate with twice its parameters.
    for (const { p, a, b, x } of all.qbeta) {
      const f = fQuantile(p, 2 * a, 2 * b);
      expectNear((a * f) / (a * f + b), x, `quantile ${p} of beta`);
    }
  });

  referenceTest('of shares and scores', 'proportions-nps-edge.reference.json', (edges) => {
    for (const { x, n, p } of edges.wilson)
      if (p !== undefined && p !== null) expectNear(share({ x, n })!.value, p, `${x} of ${n}`);
    for (const { x1, n1, x2, n2, diff_p2_minus_p1: wanted } of edges.newcombe_diff)
      expectNear(shareChange({ x: x2, n: n2 }, { x: x1, n: n1 }).value, wanted);
    for (const [name, wanted] of Object.entries<Reference>(edges.nps)) {
      const { n, promoters, detractors, passives } = wanted;
      expectNear(nps({ promoters, passives, detractors })!.value, wanted.nps, name);
      const variance = netShareVariance({ plus: promoters, minus: detractors, n });
      expectNear(variance, wanted.variance_population, name);
      expectNear(100 * Math.sqrt(variance / n), wanted.se_points, name);
      const half = criticalZ(0.95) * wanted.se_points;
      expectInterval({ low: wanted.nps - half, high: wanted.nps + half }, wanted.wald95, name);
      const scores = sampleOf(npsScores({ promoters, passives, detractors }))!;
      const known = meanInterval(scores);
      if (known && wanted.trinomial_t95) expectInterval(known, wanted.trinomial_t95, name);
    }
    for (const [name, { diff, se, z, p_two_sided, wald95 }] of Object.entries<Reference>(
      edges.nps_two_waves,
    )) {
      expectNear(diff / se, z, name);
      expectNear(2 * normalCdf(-Math.abs(z)), p_two_sided, name);
      const half = criticalZ(0.95) * se;
      expectInterval({ low: diff - half, high: diff + half }, wald95, name);
    }
  });

  referenceTest('of residents of Copenhagen', 'housing-copenhagen.reference.json', (housing) => {
    const rows = readRows('housing-copenhagen.csv');
    const count = (is: (row: Readonly<Record<string, string>>) => boolean) =>
      rows.filter(is).reduce((sum, row) => sum + Number(row.Freq), 0);
    expect(count(() => true)).toBe(housing.n);
    const types = Object.keys(housing.sat_by_type);
    const table = types.map((type) =>
      ['Low', 'Medium', 'High'].map((sat) => count(({ Type, Sat }) => Type === type && Sat === sat)),
    );
    types.forEach((type, at) => {
      const wanted = housing.sat_by_type[type];
      const [low, medium, high] = table[at] as [number, number, number];
      expect({ low, medium, high }).toEqual({ low: wanted.Low, medium: wanted.Medium, high: wanted.High });
      const top = share({ x: high, n: low + medium + high })!;
      expect(top.base).toBe(wanted.n);
      expectNear(top.value, wanted.top_box_p, type);
      expectInterval(top, wanted.top_box_wilson95, type);
      expectNear(nps({ promoters: high, passives: medium, detractors: low })!.value, wanted.net.nps, type);
    });
    const all = share({ x: count(({ Sat }) => Sat === 'High'), n: housing.n })!;
    expectNear(all.value, housing.overall_top_box.x / housing.n);
    expectInterval(all, housing.overall_top_box.wilson95);
    const chi = chiSquareTest(table)!;
    expectNear(chi.x2, housing.chisq.x2);
    expectNear(chi.p, housing.chisq.p);
    expectNear(chi.v, housing.chisq.cramers_v);
    const ps = housing.pairs.map((pair: string) => {
      const [one, other] = pair.split('-').map((type) => table[types.indexOf(type)]!);
      const proportion = ([low, medium, high]: number[]) => ({ x: high!, n: low! + medium! + high! });
      return shareChange(proportion(one!), proportion(other!)).p;
    });
    ps.forEach((p: number, at: number) => expectNear(p, housing.top_box_p[at]));
    holm(ps).forEach((p, at) => expectNear(p, housing.holm[at]));
    const { cells, below_5, below_10, min, base_cells_infl_type_cont: bases } = housing.small_cells;
    const groups = new Map<string, number>();
    for (const { Infl, Type, Cont, Freq } of rows) {
      const key = [Infl, Type, Cont].join();
      groups.set(key, (groups.get(key) ?? 0) + Number(Freq));
    }
    expect([...groups.values()].sort((a, b) => a - b)).toEqual([...bases]);
    const sizes = rows.map(({ Freq }) => Number(Freq));
    const below = (k: number) => sizes.filter((size) => size < k).length;
    expect([sizes.length, below(5), below(10), Math.min(...sizes)]).toEqual([cells, below_5, below_10, min]);
  });

  referenceTest(
    'of weights that a design gave',
    'weighting.reference.json',
    ({ apistrat, apisrs, apiclus1 }) => {
      const rows = readRows('apistrat.csv');
      const found = weightedMean(
        rows.map(({ api00, pw }) => ({ value: Number(api00), weight: Number(pw), n: 1 })),
      )!;
      expectNear(found.mean, apistrat.stratified_mean.mean.api00);
      expectNear(found.design, apistrat.kish.kish_deff);
      expectNear(found.effective, apistrat.kish.n_eff);
      expectNear(((found.design - 1) * found.n) / (found.n - 1), apistrat.kish.cv2);
      const weights = rows.map(({ pw }) => Number(pw));
      expectNear(Math.min(...weights), apistrat.kish.min);
      expectNear(Math.max(...weights), apistrat.kish.max);
      const schools = sampleOf(readRows('apisrs.csv').map(({ api00 }) => ({ value: Number(api00), n: 1 })))!;
      const { n, mean, sd, t95 } = apisrs.srs_without_fpc;
      expect(schools.n).toBe(n);
      expectNear(schools.mean, mean);
      expectNear(schools.mean, apisrs.srs_with_fpc.mean.api00);
      expectNear(Math.sqrt(schools.variance!), sd);
      expectInterval(meanInterval(schools)!, t95);
      const clusters = readRows('apiclus1.csv');
      expect(clusters).toHaveLength(apiclus1.n);
      expectNear(Number(clusters[0]!.pw), apiclus1.base_weight);
    },
  );

  referenceTest('of small tables, which give nothing back a row', 'suppression.reference.json', (all) => {
    for (const { name, k, counts, primary } of all.tables) {
      counts.forEach((row: number[], at: number) => {
        const cells = row.map((size, column) => ({ key: String(column), size }));
        const whole = { key: 'row', size: row.reduce((sum, one) => sum + one, 0), fixed: 'open' as const };
        const reasons = protect([whole, ...cells], [{ whole: 'row', parts: cells.map(({ key }) => key) }], k);
        const hidden = cells.filter(({ key, size }) => size > 0 && reasons.get(key) !== null);
        row.forEach((size, column) => {
          expect(size > 0 && size < k, `${name} ${at} ${column}`).toBe(primary[at][column] === 1);
          if (primary[at][column] === 1) expect(reasons.get(String(column)), name).not.toBeNull();
        });
        // Whoever subtracts what is shown knows that each hidden cell is between none and all that are hidden.
        const unseen = hidden.reduce((sum, { size }) => sum + size, 0);
        expect(unseen === 0 || unseen >= k || hidden.length === row.filter((size) => size > 0).length).toBe(
          true,
        );
      });
    }
    const [differing] = all.differencing;
    const { all: everyone, all_but_one_branch: others, leaked_branch: few } = differing;
    expect(everyone.n - others.n).toBe(few.n);
    expect(reasonToHidePart(others.n, [everyone.n], everyone.n, 5)).toBe('complement');
  });
});
