import { describe, expect, it } from 'vitest';
import { sameForAll } from '#core/metrics/same-for-all.ts';
import { mcnemar } from '#core/statistics/mcnemar.ts';
import { wilson } from '#core/statistics/wilson.ts';

describe('a difference that is the same for everybody', () => {
  it("has an interval by Wilson's limit, and the p of the signs", () => {
    const same = wilson(10, 10).low;
    const { value, low, high, p } = sameForAll(2, 10, 4, {});
    expect(value).toBe(2);
    expect(low).toBeCloseTo(2 * same - 4 * (1 - same), 12);
    expect(high).toBeCloseTo(2 * same + 4 * (1 - same), 12);
    expect(p).toBe(mcnemar(10, 0)!.p);
    expect(sameForAll(-2, 10, 4, {})).toEqual({ value: -2, low: -high, high: -low, p });
  });

  it('is no difference where there is none but for rounding', () => {
    expect(sameForAll(1e-15, 10, 4, {}).p).toBe(1);
    expect(sameForAll(-1e-15, 10, 4, {}).p).toBe(1);
  });

  it('is beyond doubt where everybody on a list answered', () => {
    expect(sameForAll(2, 10, 4, { sampled: 1 })).toEqual({ value: 2, low: 2, high: 2, p: 0 });
  });
});
