import { describe, expect, it } from 'vitest';
import { quantile } from '#core/statistics/quantile.ts';

const counted = (counts: Record<number, number>) =>
  Object.entries(counts).map(([value, n]) => ({ value: Number(value), n }));

describe('a quantile', () => {
  it('is a value that was given, with those at the limits of its share', () => {
    // The limits of Wilson's interval are the 4th to 13th, the 10th to 21st and the 18th to 27th of 30.
    const values = counted({ 0: 3, 10: 8, 20: 5, 30: 4, 50: 10 }).toReversed();
    expect(quantile(values, 0.25)).toEqual({ value: 10, low: 10, high: 20 });
    expect(quantile(values, 0.5)).toEqual({ value: 20, low: 10, high: 50 });
    expect(quantile(values, 0.75)).toEqual({ value: 50, low: 30, high: 50 });
  });

  it('counts whole people, whatever a share is in binary', () => {
    const ten = counted(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [index + 1, 1])));
    expect(0.1 * 3 * 10).toBeGreaterThan(3);
    expect([0.1, 0.1 * 3, 0.31, 1].map((p) => quantile(ten, p)!.value)).toEqual([1, 3, 4, 10]);
  });

  it('is never a value that nobody gave', () => {
    expect(quantile(counted({ 1: 0, 2: 4, 3: 0 }), 0)).toMatchObject({ value: 2, low: 2 });
    expect(quantile(counted({ 1: 0 }), 0.5)).toBeNull();
    expect(quantile([], 0.5)).toBeNull();
  });
});
