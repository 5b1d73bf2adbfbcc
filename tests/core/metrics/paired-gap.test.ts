import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectationGap } from '#core/metrics/expectation-gap.ts';
import { pairedGap } from '#core/metrics/paired-gap.ts';
import { pairedT } from '#core/statistics/paired.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { mcnemar } from '#core/statistics/mcnemar.ts';
import { expectInterval, expectNear, referenceTest } from '../reference-data.ts';
import { completeRows, readRows } from '../reference-rows.ts';
import { momentsOf } from '../moments-of.ts';

const counted = (values: readonly number[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return counts;
};
const gapOf = (rows: readonly (readonly number[])[], scale = { min: 1, max: 5 }) =>
  pairedGap(counted(rows.map(([e]) => e!)), counted(rows.map(([, p]) => p!)), momentsOf(rows)!, scale);

describe('the gap between expectation and experience', () => {
  referenceTest('of 250 mobile phone customers agrees with R', 'ecsi-mobi.reference.json', (ecsi) => {
    const wanted = ecsi.gap_quality;
    const rows = completeRows(readRows('ecsi-mobi.csv'), ['CUEX1', 'PERQ1']);
    const found = gapOf(rows, { min: 1, max: 10 })!;
    expectNear(found.expected.value, wanted.expectation.mean);
    expectInterval(found.expected, wanted.expectation.t95);
    expectNear(found.perceived.value, wanted.performance.mean);
    expectNear(found.gap.value, wanted.gap.mean);
    expectInterval(found.gap, wanted.gap.t95);
    expectNear(found.gap.p, wanted.paired_t.p);
    const shares = expectationGap({ below: wanted.below, equal: wanted.equal, above: wanted.above })!;
    expectInterval(shares.above, wanted.above_wilson95);
  });

  const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 3,
    maxLength: 60,
  });

  it('is that of the paired t test where everyone gave both ratings', () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const found = gapOf(pairs);
        const differences = sampleOf(pairs.map(([e, p]) => ({ value: p - e, n: 1 })))!;
        const wanted = pairedT(differences);
        if (!found || !wanted) return;
        expect(found.gap.value).toBeCloseTo(wanted.difference, 10);
        expect(found.gap.low).toBeCloseTo(Math.max(-4, wanted.low), 8);
        expect(found.gap.high).toBeCloseTo(Math.min(4, wanted.high), 8);
        expect(found.gap.p).toBeCloseTo(wanted.p, 8);
      }),
    );
  });

  it('changes its sign when expectation and experience change places', () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const [one, other] = [gapOf(pairs), gapOf(pairs.map(([e, p]) => [p, e]))];
        if (!one || !other) return;
        expect(other.gap.value).toBeCloseTo(-one.gap.value, 12);
        expect(other.gap.low).toBeCloseTo(-one.gap.high, 8);
        expect(other.gap.p).toBeCloseTo(one.gap.p, 10);
      }),
    );
  });

  it('counts those who gave one rating only in its mean, and is then that of the means that are published', () => {
    const both = [
      [3, 4],
      [4, 4],
      [2, 5],
      [5, 3],
      [1, 2],
      [4, 5],
    ];
    const expected = counted([...both.map(([e]) => e!), 5, 5, 5]);
    const found = pairedGap(expected, counted(both.map(([, p]) => p!)), momentsOf(both)!, {
      min: 1,
      max: 5,
    })!;
    expect(found.expected.base).toBe(9);
    expect(found.gap.base).toBe(6);
    expect(found.gap.value).toBeCloseTo(found.perceived.value - found.expected.value, 12);
  });

  it('claims no certainty where all differ alike', () => {
    const { gap } = gapOf([...Array(12).keys()].map((i) => [(i % 4) + 1, (i % 4) + 2]))!;
    expect(gap.value).toBeCloseTo(1, 12);
    expect(gap.low).toBeLessThan(1);
    expect(gap.high).toBeGreaterThan(1);
    expect(gap.p).toBeCloseTo(mcnemar(12, 0)!.p, 12);
    expect(gapOf([...Array(12).keys()].map((i) => [(i % 4) + 1, (i % 4) + 1]))!.gap.p).toBe(1);
  });

  it('is none of a single respondent', () => {
    expect(gapOf([[1, 2]])).toBeNull();
  });
});

describe("McNemar's test", () => {
  it('is 1 where as many are for as against, or nobody takes a side', () => {
    expect(mcnemar(7, 7)!.p).toBe(1);
    expect(mcnemar(0, 0)).toBeNull();
  });

  it('is below 5 % where the interval of the net leaves out 0, as it is the same test', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (below, equal, above) => {
        const found = expectationGap({ below, equal, above });
        const p = mcnemar(above, below)?.p ?? 1;
        if (!found || Math.abs(p - 0.05) < 1e-6) return;
        expect(found.net.low > 0 || found.net.high < 0).toBe(p < 0.05);
      }),
    );
  });
});
