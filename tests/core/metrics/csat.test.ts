import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csat, csatCounts, topTwoChange } from '#core/metrics/csat.ts';
import { scaleMean } from '#core/metrics/scale-mean.ts';
import { expectInterval, expectNear, referenceTest, type Reference } from '../reference-data.ts';

const FIVE = { min: 1, max: 5 };
const ratings = fc
  .array(fc.nat(2000), { minLength: 5, maxLength: 5 })
  .map((ns) => new Map(ns.map((n, index) => [String(index + 1), n])))
  .filter((values) => [...values.values()].some((n) => n > 0));

describe('csat', () => {
  referenceTest('agrees with R on two waves of a real survey', 'sfo.reference.json', (sfo) => {
    for (const year of ['2017', '2018']) {
      const reference = sfo.csat_q7all[year];
      const { topBox, topTwo, bottomTwo, mean } = csat(codes(sfo, year), FIVE)!;
      expect(topTwo.base).toBe(reference.n);
      expectNear(topTwo.value, reference.top2_p);
      expectInterval(topTwo, reference.top2_wilson95);
      expectNear(topBox.value, reference.top_box_p);
      expectInterval(topBox, reference.top_box_wilson95);
      expectInterval(bottomTwo, reference.bottom2_wilson95);
      expectNear(mean.value, reference.mean.mean);
      expectInterval(mean, reference.mean.t95);
    }
  });

  referenceTest('tells the change of the top-two share as R does', 'sfo.reference.json', (sfo) => {
    const change = topTwoChange(csatCounts(codes(sfo, '2018'), FIVE), csatCounts(codes(sfo, '2017'), FIVE));
    const { diff, p, newcombe95 } = sfo.wave_2017_to_2018.top2;
    expectNear(change.value, diff);
    expectNear(change.p, p);
    expectInterval(change, newcombe95);
  });

  it('tells delighted from satisfied', () => {
    const values = new Map([
      ['1', 1],
      ['2', 2],
      ['3', 4],
      ['4', 8],
      ['5', 16],
      ['doesNotApply', 32],
    ]);
    expect(csatCounts(values, FIVE)).toEqual({ topBox: 16, topTwo: 24, bottomTwo: 3, base: 31 });
  });

  it('is none of nobody', () => {
    expect(csat(new Map(), FIVE)).toBeNull();
    expect(csat(new Map([['6', 3]]), FIVE)).toBeNull();
  });
});

describe('mean of a scale', () => {
  it('lies within its interval, and the interval within the scale, without collapsing', () => {
    fc.assert(
      fc.property(ratings, (values) => {
        const { low, value, high } = scaleMean(values, FIVE)!;
        expect(low).toBeGreaterThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high).toBeLessThanOrEqual(5);
        expect(high - low).toBeGreaterThan(0);
      }),
    );
  });

  it('claims no certainty when all gave the same answer', () => {
    const all = (point: string, n: number) => scaleMean(new Map([[point, n]]), FIVE)!;
    // Wilson's lower limit for 10 of 10 is 0.7225: the rest could be at the other end of the scale.
    expect(all('5', 10)).toMatchObject({ value: 5, high: 5, base: 10 });
    expect(all('5', 10).low).toBeCloseTo(5 - 4 * (1 - 0.722467), 4);
    expect(all('3', 1).low).toBeLessThan(1.5);
    expect(all('3', 1).high).toBeGreaterThan(4.5);
    expect(all('5', 1000).low).toBeGreaterThan(4.98);
  });
});

function codes(sfo: Reference, year: string): Map<string, number> {
  return new Map(Object.entries<number>(sfo.raw_codes[year].Q7ALL));
}
