import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleMean } from '#core/metrics/scale-mean.ts';
import { share } from '#core/metrics/share.ts';
import type { WeightedAnswers } from '#core/metrics/weighted/answers.ts';
import { weightedChange } from '#core/metrics/weighted/change.ts';
import { weightedNetShare } from '#core/metrics/weighted/net-share.ts';
import { weightedScaleMean } from '#core/metrics/weighted/scale-mean.ts';
import { weightedShare } from '#core/metrics/weighted/share.ts';
import { tQuantile } from '#core/statistics/student.ts';
import { tango } from '#core/statistics/tango.ts';
import { expectInterval, expectNear, referenceTest } from '../reference-data.ts';
import { readRows } from '../reference-rows.ts';

const SCALE = { min: 1, max: 5 };

/** The answers of a year with the weights of those who made the survey. */
function surveyed(year: string, column: string, score: (code: number) => number | null): WeightedAnswers {
  return readRows(`sfo-${year}.csv`).flatMap((row) => {
    const value = /^\d+$/.test(row[column]!) ? score(Number(row[column])) : null;
    return value === null ? [] : [{ value, weight: Number(row.WEIGHT), n: 1 }];
  });
}
const net = (code: number): number | null => (code > 10 ? null : code >= 9 ? 1 : code >= 7 ? 0 : -1);
const top = (code: number): number | null => (code >= 1 && code <= 5 ? Number(code >= 4) : null);

describe('weighted figures', () => {
  referenceTest('of a real survey agree with R', 'sfo.reference.json', (sfo) => {
    for (const year of ['2017', '2018']) {
      const wanted = sfo.weighted[year];
      const nps = weightedNetShare(surveyed(year, 'NETPRO', net))!;
      expectNear(100 * nps.value, wanted.nps.mean);
      expectNear(100 * nps.error!, wanted.nps.se);
      expectNear(nps.effective, wanted.nps.n_eff);
      const two = weightedShare(surveyed(year, 'Q7ALL', top))!;
      expectNear(two.value, wanted.top2.mean);
      expectInterval(two, wanted.top2.wilson_n_eff95);
      const mean = weightedScaleMean(
        surveyed(year, 'Q7ALL', (code) => (code >= 1 && code <= 5 ? code : null)),
        SCALE,
      )!;
      // R takes n - 1 degrees of freedom. Weights that differ leave fewer, of 2,600 answers still far more than a thousand.
      expectNear(mean.error!, wanted.mean_q7all.se);
      const half = tQuantile(0.975, mean.base - 1) * mean.error!;
      expectInterval({ low: mean.value - half, high: mean.value + half }, wanted.mean_q7all.t95_df_n_minus_1);
      expect((mean.high - mean.low) / 2).toBeGreaterThan(half);
      expect((mean.high - mean.low) / 2).toBeLessThan(1.001 * half);
    }
  });

  referenceTest('lose the change of satisfaction that every answer once has', 'sfo.reference.json', (sfo) => {
    const { weighted_nps: nps, weighted_top2: two } = sfo.wave_2017_to_2018;
    const changeOf = (column: string, score: typeof net, of: typeof weightedShare) =>
      weightedChange(of(surveyed('2018', column, score))!, of(surveyed('2017', column, score))!);
    const fall = changeOf('NETPRO', net, weightedNetShare);
    expectNear(100 * fall.value, nps.diff);
    expectNear(fall.p, nps.p);
    expect(fall.high).toBeLessThan(0);
    const lost = changeOf('Q7ALL', top, weightedShare);
    expectNear(lost.value, two.diff);
    expectNear(lost.p, two.p);
    expect(lost.low).toBeLessThan(0);
    expect(lost.high).toBeGreaterThan(0);
  });

  it('takes all for one of two ends, whatever that is when rounded', () => {
    // As shares of so many effective answers, for and against come to a trifle more than all of them.
    fc.assert(
      fc.property(
        fc.array(fc.record({ plus: fc.boolean(), weight: fc.double({ min: 0.1, max: 9, noNaN: true }) }), {
          minLength: 1,
          maxLength: 40,
        }),
        (some) => {
          const answers = some.map(({ plus, weight }) => ({ value: plus ? 1 : -1, weight, n: 1 }));
          const { value, low, high } = weightedNetShare(answers)!;
          expect(low).toBeLessThanOrEqual(value + 1e-12);
          expect(high).toBeGreaterThanOrEqual(value - 1e-12);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('with equal weights are the unweighted', () => {
    const counts = fc
      .array(fc.nat(40), { minLength: 5, maxLength: 5 })
      .filter((all) => all.some((n) => n > 0));
    fc.assert(
      fc.property(counts, fc.double({ min: 0.1, max: 9, noNaN: true }), (all, weight) => {
        const points = all.map((n, at) => ({ value: at + 1, weight, n })).filter(({ n }) => n > 0);
        const values = new Map(all.map((n, at) => [String(at + 1), n]));
        const close = (a: { value: number; low: number; high: number }, b: typeof a) => {
          expect(a.value).toBeCloseTo(b.value, 9);
          expect(a.low).toBeCloseTo(b.low, 6);
          expect(a.high).toBeCloseTo(b.high, 6);
        };
        close(weightedScaleMean(points, SCALE)!, scaleMean(values, SCALE)!);
        const n = all.reduce((sum, one) => sum + one, 0);
        const ones = points.map((point) => ({ ...point, value: Number(point.value >= 4) }));
        close(weightedShare(ones)!, share({ x: all[3]! + all[4]!, n })!);
        const nets = points.map((point) => ({ ...point, value: Math.sign(point.value - 3) }));
        const [plus, minus] = [all[3]! + all[4]!, all[0]! + all[1]!];
        close(weightedNetShare(nets)!, { value: (plus - minus) / n, ...tango({ plus, minus, n }) });
      }),
    );
  });

  it('keep an interval where all answered alike, and tell two such waves apart', () => {
    const alike = (value: number) => [
      { value, weight: 0.3, n: 20 },
      { value, weight: 2, n: 20 },
    ];
    const [all, none] = [weightedShare(alike(1))!, weightedShare(alike(0))!];
    expect(all.low).toBeLessThan(1);
    expect(weightedScaleMean(alike(5), SCALE)!.low).toBeLessThan(5);
    expect(weightedNetShare(alike(1))!.low).toBeLessThan(1);
    expect(weightedChange(all, none).p).toBeLessThan(0.001);
    expect(weightedChange(all, all).p).toBe(1);
    expect(weightedShare([])).toBeNull();
    expect(weightedShare([{ value: 1, weight: 2, n: 1 }])).toMatchObject({ error: null, effective: 1 });
  });
});
