import { describe, expect } from 'vitest';
import { expectationGap, gapChange } from '#core/metrics/expectation-gap.ts';
import { indexOf, indexSample, sharesOf } from '#core/metrics/satisfaction-index.ts';
import { scaleMean, scaleSample } from '#core/metrics/scale-mean.ts';
import { share } from '#core/metrics/share.ts';
import { correlations, covariances, type Moments } from '#core/statistics/moments.ts';
import { netShareVariance } from '#core/statistics/net-share.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { pairedT } from '#core/statistics/paired.ts';
import { pls, type InnerScheme } from '#core/statistics/pls.ts';
import { momentsOf } from '../moments-of.ts';
import { expectInterval, expectNear, referenceTest, type Reference } from '../reference-data.ts';
import { completeRows, readRows } from '../reference-rows.ts';
import { mobiModel } from '../mobi-model.ts';

/** Every other value of the 250 mobile phone customers, beside those that the tests of single metrics meet. */
const FILE = 'ecsi-mobi.reference.json';
const TEN = { min: 1, max: 10 };

const columnOf = (name: string) => completeRows(readRows('ecsi-mobi.csv'), [name]).map(([value]) => value!);
const counted = (values: readonly number[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return counts;
};
const momentsOfColumns = (names: readonly string[]): Moments =>
  momentsOf(completeRows(readRows('ecsi-mobi.csv'), names))!;

function expectMean(values: readonly number[], wanted: Reference, what: string): void {
  const found = scaleMean(counted(values), TEN)!;
  const { variance } = scaleSample(counted(values), TEN)!;
  expect(found.base, what).toBe(wanted.n);
  expectNear(found.value, wanted.mean, what);
  expectNear(Math.sqrt(variance!), wanted.sd, what);
  expectNear(Math.sqrt(variance! / found.base), wanted.se, what);
  expectInterval(found, wanted.t95, what);
}

describe('the mobile phone customers', () => {
  referenceTest('answered each question as R says', FILE, ({ items }) => {
    for (const [name, wanted] of Object.entries<Reference>(items)) expectMean(columnOf(name), wanted, name);
  });

  referenceTest('found what R says against what they had expected', FILE, ({ gap_quality: wanted }) => {
    // R compares the first question of each: what was found, and what was expected of quality.
    const [found, expected] = [columnOf('PERQ1'), columnOf('CUEX1')];
    expectMean(found, wanted.performance, 'performance');
    expectMean(expected, wanted.expectation, 'expectation');
    const apart = found.map((value, at) => value - expected[at]!);
    const differences = sampleOf(apart.map((value) => ({ value, n: 1 })))!;
    const paired = pairedT(differences)!;
    expectNear(paired.difference, wanted.gap.mean);
    expectNear(Math.sqrt(differences.variance!), wanted.gap.sd);
    expectNear(Math.sqrt(differences.variance! / differences.n), wanted.gap.se);
    expectInterval(paired, wanted.gap.t95);
    expectNear(paired.t, wanted.paired_t.t);
    expect(paired.df).toBe(wanted.paired_t.df);
    expectNear(paired.p, wanted.paired_t.p);
    expectNear(differences.mean / Math.sqrt(differences.variance!), wanted.cohen_dz);
    const counts = {
      below: apart.filter((one) => one < 0).length,
      equal: apart.filter((one) => one === 0).length,
      above: apart.filter((one) => one > 0).length,
    };
    expect(counts).toEqual({ below: wanted.below, equal: wanted.equal, above: wanted.above });
    const gap = expectationGap(counts)!;
    expectInterval(gap.above, wanted.above_wilson95);
    const net = wanted.net_disconfirmation;
    expectNear(100 * gap.net.value, net.nps);
    expectInterval({ low: 100 * gap.net.low, high: 100 * gap.net.high }, net.score_tango95);
    const variance = netShareVariance({ plus: counts.above, minus: counts.below, n: net.n });
    expectNear(variance, net.variance_population);
    expect([net.detractors, net.passives, net.promoters]).toEqual([counts.below, counts.equal, counts.above]);
    expectNear(100 * Math.sqrt(variance / net.n), net.se_points);
    expect(gapChange(counts, counts)).toMatchObject({ value: 0, p: 1 });
  });

  referenceTest('have the indices of R with their spread', FILE, (ecsi) => {
    for (const [id, wanted] of Object.entries<Reference>(ecsi.pls.path.outer_weights_sd1)) {
      const names = Object.keys(wanted);
      const moments = momentsOfColumns(names);
      const scales = names.map(() => TEN);
      const deviations = covariances(moments).map((row, at) => Math.sqrt(row[at]!));
      const ways: Readonly<Record<string, readonly number[]>> = {
        index_equal_weights: names.map(() => 1),
        index_pls_path: names.map((name, at) => wanted[name] / deviations[at]!),
        index_pls_centroid: names.map(
          (name, at) => ecsi.pls.centroid.outer_weights_sd1[id][name] / deviations[at]!,
        ),
      };
      for (const [way, weights] of Object.entries(ways)) {
        const sample = indexSample(moments, scales, sharesOf(weights));
        const { n, mean, sd, se, t95 } = ecsi[way][id];
        expect(sample.n).toBe(n);
        expectNear(sample.mean, mean, `${way} ${id}`);
        expectNear(Math.sqrt(sample.variance!), sd, `${way} ${id}`);
        expectNear(Math.sqrt(sample.variance! / n), se, `${way} ${id}`);
        expectInterval(indexOf(sample), t95, `${way} ${id}`);
      }
      const reliable = ecsi.reliability[id];
      if (names.length < 2 || !reliable) continue;
      const among = correlations(moments)!;
      const k = names.length;
      const mean = (among.flat().reduce((sum, one) => sum + one, 0) - k) / (k * (k - 1));
      expectNear(mean, reliable.mean_r, id);
      if (reliable.k !== undefined) expect(k).toBe(reliable.k);
    }
    const satisfaction = momentsOfColumns(['CUSA1', 'CUSA2', 'CUSA3']);
    const three = indexSample(satisfaction, [TEN, TEN, TEN], [1 / 3, 1 / 3, 1 / 3]);
    expectNear(three.mean, ecsi.index_equal_weights.Satisfaction.mean);
    const { x, n, wilson95 } = ecsi.top3box_satisfaction_cusa1;
    expect(columnOf('CUSA1').filter((value) => value >= 8)).toHaveLength(x);
    expectInterval(share({ x, n })!, wilson95);
  });

  // As published by another program, to eight decimals.
  for (const scheme of ['path', 'centroid', 'factorial'] satisfies InnerScheme[])
    referenceTest(`have the model of SmartPLS (${scheme})`, FILE, (ecsi) => {
      const { outer_weights, paths } = ecsi.published_smartpls_2_0_M3[scheme];
      const names = Object.values<Reference>(outer_weights).flatMap((one) => Object.keys(one));
      const model = mobiModel(outer_weights, names);
      const found = pls(correlations(momentsOfColumns(names))!, model, scheme)!;
      for (const { id, from } of model.constructs) {
        Object.values<number>(outer_weights[id]).forEach((weight, at) =>
          expect(Math.abs(found.weights[id]![at]! - weight), `weight ${at} of ${id}`).toBeLessThan(1e-8),
        );
        from.forEach((before, at) =>
          expect(
            Math.abs(found.paths[id]![at]! - paths[`${before} -> ${id}`]),
            `${before} -> ${id}`,
          ).toBeLessThan(1e-8),
        );
      }
    });
});
