import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netShare, netShareVariance } from '#core/statistics/net-share.ts';
import { netShareTest } from '#core/statistics/net-share-test.ts';
import { tango } from '#core/statistics/tango.ts';
import { seeded } from '../random.ts';

/** Counts of those for, against and neutral, up to hundreds of millions. */
const counts = fc
  .tuple(fc.nat(300_000_000), fc.nat(300_000_000), fc.nat(300_000_000))
  .filter(([plus, minus, neutral]) => plus + minus + neutral > 0)
  .map(([plus, minus, neutral]) => ({ plus, minus, n: plus + minus + neutral }));
const small = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(6))
  .filter(([plus, minus, neutral]) => plus + minus + neutral > 0)
  .map(([plus, minus, neutral]) => ({ plus, minus, n: plus + minus + neutral }));
const any = fc.oneof(small, counts);

describe('tango', () => {
  it('contains the net share, stays within -1 and 1, and never collapses', () => {
    fc.assert(
      fc.property(any, (one) => {
        const { low, high } = tango(one);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(low).toBeLessThanOrEqual(netShare(one));
        expect(high).toBeGreaterThanOrEqual(netShare(one));
        expect(high).toBeLessThanOrEqual(1);
        expect(high - low).toBeGreaterThan(0);
      }),
    );
  });

  it('mirrors when those for and those against change places', () => {
    fc.assert(
      fc.property(any, ({ plus, minus, n }) => {
        const { low, high } = tango({ plus, minus, n });
        const mirrored = tango({ plus: minus, minus: plus, n });
        expect(mirrored.low).toBeCloseTo(-high, 12);
        expect(mirrored.high).toBeCloseTo(-low, 12);
      }),
    );
  });

  it('narrows as the same shares come from more people', () => {
    const width = (n: number) => {
      const { low, high } = tango({ plus: 0.5 * n, minus: 0.2 * n, n });
      return high - low;
    };
    expect(width(10)).toBeGreaterThan(width(100));
    expect(width(100)).toBeGreaterThan(width(10_000));
    expect(width(1_000_000_000)).toBeLessThan(0.0002);
  });

  it('covers the true net share about 95 % of the time', () => {
    const random = seeded(20_260_102);
    let covered = 0;
    const trials = 10_000;
    for (let trial = 0; trial < trials; trial++) {
      const n = 30 + Math.floor(random() * 170);
      // Uniform over all shares of three classes.
      const [first, second] = [random(), random()].sort((a, b) => a - b) as [number, number];
      const truth = first - (1 - second);
      let plus = 0;
      let minus = 0;
      for (let one = 0; one < n; one++) {
        const draw = random();
        if (draw < first) plus++;
        else if (draw > second) minus++;
      }
      const { low, high } = tango({ plus, minus, n });
      if (low <= truth && truth <= high) covered++;
    }
    expect(covered / trials).toBeGreaterThan(0.94);
    expect(covered / trials).toBeLessThan(0.965);
  });

  it('refuses what no counts can be', () => {
    expect(() => tango({ plus: 0, minus: 0, n: 0 })).toThrow(RangeError);
    expect(() => tango({ plus: 2, minus: 2, n: 3 })).toThrow(RangeError);
  });
});

describe('netShareVariance', () => {
  it('is exactly nothing when all agree', () => {
    for (const n of [1, 3, 49, 1_000_003]) {
      expect(netShareVariance({ plus: n, minus: 0, n })).toBe(0);
      expect(netShareVariance({ plus: 0, minus: n, n })).toBe(0);
      expect(netShareVariance({ plus: 0, minus: 0, n })).toBe(0);
    }
  });
});

describe('netShareTest', () => {
  it('finds two unanimous groups that disagree different, and does not claim certainty', () => {
    const { z, p } = netShareTest({ plus: 10, minus: 0, n: 10 }, { plus: 0, minus: 0, n: 10 })!;
    expect(z).toBeCloseTo(Math.sqrt(20), 12);
    expect(p).toBeGreaterThan(1e-6);
    expect(p).toBeLessThan(1e-4);
  });

  it('has nothing to say when everyone agrees', () => {
    expect(netShareTest({ plus: 5, minus: 0, n: 5 }, { plus: 9, minus: 0, n: 9 })).toBeNull();
    expect(netShareTest({ plus: 9, minus: 0, n: 9 }, { plus: 5, minus: 0, n: 5 })).toBeNull();
    expect(netShareTest({ plus: 0, minus: 9, n: 9 }, { plus: 0, minus: 5, n: 5 })).toBeNull();
  });
});
