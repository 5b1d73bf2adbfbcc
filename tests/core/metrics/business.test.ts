import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ces } from '#core/metrics/ces.ts';
import { expectationGap, gapChange } from '#core/metrics/expectation-gap.ts';
import { loyaltyGroup, loyaltyShares } from '#core/metrics/loyalty-groups.ts';
import {
  customerLifetimeValue,
  fitTenure,
  retention,
  tenureRetention,
  tenureSurvival,
} from '#core/metrics/retention.ts';
import { satisfactionIndex } from '#core/metrics/satisfaction-index.ts';
import { expectInterval, expectNear, referenceTest, type Reference } from '../reference-data.ts';
import { completeRows, readRows } from '../reference-rows.ts';
import { momentsOf } from '../moments-of.ts';

describe('satisfaction index', () => {
  for (const [kind, weighting] of [
    ['index_equal_weights', 'equal weights'],
    ['index_pls_path', 'weights of the path scheme'],
    ['index_pls_centroid', 'weights of the centroid scheme'],
  ] as const)
    referenceTest(
      `of mobile phone customers agrees with R (${weighting})`,
      'ecsi-mobi.reference.json',
      (ecsi) => {
        const scheme = kind.split('_').at(-1)!;
        for (const [construct, wanted] of Object.entries<Reference>(ecsi[kind])) {
          const outer = ecsi.pls[scheme === 'weights' ? 'path' : scheme].outer_weights_sd1[construct];
          const names = Object.keys(outer);
          const moments = momentsOf(completeRows(readRows('ecsi-mobi.csv'), names))!;
          const scales = names.map(() => ({ min: 1, max: 10 }));
          const weights = kind === 'index_equal_weights' ? undefined : names.map((name) => outer[name]);
          const found = satisfactionIndex(moments, scales, weights)!;
          expectNear(found.index.value, wanted.mean, construct);
          expectInterval(found.index, wanted.t95, construct);
          expect(found.index.base).toBe(wanted.n);
          if (wanted.weights_normalised)
            names.forEach((name, i) => expectNear(found.weights[i]!, wanted.weights_normalised[name], name));
        }
      },
    );

  it('stays between 0 and 100, at 0 when all choose the worst and 100 when all choose the best', () => {
    const scales = [
      { min: 1, max: 5 },
      { min: 0, max: 10 },
    ];
    const of = (rows: number[][]) => satisfactionIndex(momentsOf(rows)!, scales)!.index;
    expect(
      of([
        [1, 0],
        [1, 0],
      ]).value,
    ).toBe(0);
    expect(
      of([
        [5, 10],
        [5, 10],
      ]).value,
    ).toBe(100);
    // Of one respondent, and where all are alike, the interval stays wide instead of claiming certainty.
    for (const alike of [
      of([[3, 7]]),
      of([
        [3, 7],
        [3, 7],
        [3, 7],
      ]),
    ]) {
      expect(alike.low).toBeLessThan(alike.value - 10);
      expect(alike.high).toBeGreaterThan(alike.value + 10);
    }
    const row = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const { value, low, high } = of(rows);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(value + 1e-9);
        expect(high).toBeGreaterThanOrEqual(value - 1e-9);
      }),
    );
  });

  it('has no weights for items that never vary', () => {
    expect(satisfactionIndex(momentsOf([[1], [1]])!, [{ min: 1, max: 5 }], [1])).toBeNull();
  });
});

describe('customer effort', () => {
  it('is the mean, and the share of 5, 6 and 7', () => {
    const found = ces(
      new Map([
        ['1', 2],
        ['4', 3],
        ['5', 1],
        ['7', 4],
      ]),
    )!;
    expect(found.mean.value).toBeCloseTo((2 + 12 + 5 + 28) / 10, 12);
    expect(found.agreed.value).toBe(0.5);
    expect(ces(new Map())).toBeNull();
  });
});

describe('expectation gap', () => {
  referenceTest(
    'of perceived against expected quality agrees with R',
    'ecsi-mobi.reference.json',
    ({ gap_quality: wanted }) => {
      const { below, equal, above } = wanted;
      const found = expectationGap({ below, equal, above })!;
      expectNear(100 * found.net.value, wanted.net_disconfirmation.nps);
      const [low, high] = wanted.net_disconfirmation.score_tango95;
      expectNear(100 * found.net.low, low);
      expectNear(100 * found.net.high, high);
      expectInterval(found.above, wanted.above_wilson95);
    },
  );

  it('turns its sign with its sides', () => {
    const count = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(count, count, count, (below, equal, above) => {
        const found = expectationGap({ below, equal, above });
        if (below + equal + above === 0) return void expect(found).toBeNull();
        const turned = expectationGap({ below: above, equal, above: below })!;
        expect(turned.net.value).toBeCloseTo(-found!.net.value, 12);
        expect(turned.net.low).toBeCloseTo(-found!.net.high, 9);
      }),
    );
    const change = gapChange({ below: 10, equal: 20, above: 70 }, { below: 70, equal: 20, above: 10 });
    expect(change.value).toBeCloseTo(1.2, 12);
    expect(change.p).toBeLessThan(1e-6);
  });
});

describe('loyalty', () => {
  it('names the four kinds of customers', () => {
    expect([
      loyaltyGroup(true, true),
      loyaltyGroup(true, false),
      loyaltyGroup(false, true),
      loyaltyGroup(false, false),
    ]).toEqual(['apostles', 'mercenaries', 'hostages', 'defectors']);
    const shares = loyaltyShares({ apostles: 5, mercenaries: 3, hostages: 1, defectors: 1 })!;
    expect(shares.apostles).toMatchObject({ value: 0.5, base: 10 });
    expect(loyaltyShares({ apostles: 0, mercenaries: 0, hostages: 0, defectors: 0 })).toBeNull();
  });
});

describe('retention', () => {
  it('makes a lifetime value by the formula, which is the sum of its discounted margins', () => {
    const [margin, stay, discount] = [100, 0.8, 0.1];
    let sum = 0;
    for (let period = 0; period < 400; period++) sum += margin * (stay / (1 + discount)) ** period;
    expect(customerLifetimeValue(margin, stay, discount)).toBeCloseTo(sum, 8);
    expect(() => customerLifetimeValue(100, 1.2, 0.1)).toThrow('a retention of 0 to 1');
    expect(retention(80, 100)).toBe(0.8);
    expect(() => retention(101, 100)).toThrow('101 retained of 100');
  });

  it('is fitted as published for the high-end customers of Fader and Hardie (2007)', () => {
    const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
    const { alpha, beta } = fitTenure(highEnd);
    expect(alpha).toBeCloseTo(0.668, 3);
    expect(beta).toBeCloseTo(3.806, 2);
    expect(tenureSurvival({ alpha, beta }, 12)).toBeCloseTo(0.38, 2);
  });

  it('rises with age, and its product is survival', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        (alpha, beta) => {
          const tenure = { alpha, beta };
          for (let period = 1; period < 6; period++)
            expect(tenureRetention(tenure, period + 1)).toBeGreaterThan(tenureRetention(tenure, period));
          expect(tenureSurvival(tenure, 2)).toBeCloseTo(
            tenureRetention(tenure, 1) * tenureRetention(tenure, 2),
            12,
          );
        },
      ),
    );
    expect(() => fitTenure([10, 12, 3])).toThrow('never rise');
  });
});
