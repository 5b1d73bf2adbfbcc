import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombe } from '#core/statistics/newcombe.ts';
import { proportionTest } from '#core/statistics/proportion-test.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { seeded } from '../random.ts';
import { expectInterval, expectNear, referenceTest } from '../reference-data.ts';

const FILE = 'proportions-nps-edge.reference.json';

/** x out of n, up to a billion. */
const proportion = fc
  .integer({ min: 1, max: 1_000_000_000 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));

describe('wilson', () => {
  referenceTest('agrees with R, from n = 1 to 10,000', FILE, (reference) => {
    for (const { x, n, wilson95 } of reference.wilson) expectInterval(wilson(x, n), wilson95, `${x} of ${n}`);
  });

  it('contains the share, stays within 0 and 1, and never collapses', () => {
    fc.assert(
      fc.property(proportion, ({ x, n }) => {
        const { low, high } = wilson(x, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(x / n);
        expect(high).toBeGreaterThanOrEqual(x / n);
        expect(high).toBeLessThanOrEqual(1);
        expect(high - low).toBeGreaterThan(0);
      }),
    );
  });

  it('covers the true share about 95 % of the time', () => {
    const random = seeded(20_260_101);
    let covered = 0;
    const trials = 20_000;
    for (let trial = 0; trial < trials; trial++) {
      const n = 30 + Math.floor(random() * 170);
      const truth = 0.02 + 0.96 * random();
      let x = 0;
      for (let one = 0; one < n; one++) if (random() < truth) x++;
      const { low, high } = wilson(x, n);
      if (low <= truth && truth <= high) covered++;
    }
    expect(covered / trials).toBeGreaterThan(0.94);
    expect(covered / trials).toBeLessThan(0.965);
  });

  it('refuses what no count can be', () => {
    expect(() => wilson(0, 0)).toThrow(RangeError);
    expect(() => wilson(3, 2)).toThrow(RangeError);
    expect(() => wilson(-1, 2)).toThrow(RangeError);
    expect(() => wilson(NaN, 2)).toThrow(RangeError);
  });
});

describe('difference of two proportions', () => {
  referenceTest("agrees with Newcombe's method 10 and the pooled z", FILE, ({ newcombe_diff }) => {
    for (const { x1, n1, x2, n2, newcombe95, z_pooled } of newcombe_diff) {
      const what = `${x2}/${n2} - ${x1}/${n1}`;
      expectInterval(newcombe({ x: x2, n: n2 }, { x: x1, n: n1 }), newcombe95, what);
      const test = proportionTest({ x: x2, n: n2 }, { x: x1, n: n1 });
      if (z_pooled.z === null) expect(test, what).toBeNull();
      else {
        expectNear(test!.z, z_pooled.z, what);
        expectNear(test!.p, z_pooled.p, what);
      }
    }
  });

  referenceTest(
    'agrees with the chi-square of the top-two change between two real waves',
    'sfo.reference.json',
    (sfo) => {
      const { '2017': before, '2018': now } = sfo.csat_q7all;
      const { chisq, p, newcombe95 } = sfo.wave_2017_to_2018.top2;
      const [a, b] = [
        { x: now.top2, n: now.n },
        { x: before.top2, n: before.n },
      ];
      expectInterval(newcombe(a, b), newcombe95);
      const test = proportionTest(a, b)!;
      expectNear(test.z ** 2, chisq);
      expectNear(test.p, p);
    },
  );

  it('contains the difference and mirrors when the groups change places', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const { low, high } = newcombe(a, b);
        const difference = a.x / a.n - b.x / b.n;
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(newcombe(b, a).low).toBeCloseTo(-high, 12);
        expect(proportionTest(b, a)?.p).toBe(proportionTest(a, b)?.p);
      }),
    );
  });
});
