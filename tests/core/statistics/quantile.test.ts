import { describe, expect, it } from 'vitest';
import { quantile } from '#core/statistics/quantile.ts';

const counted = (counts: Record<number, number>) =>
  Object.entries(counts).map(([value, n]) => ({ value: Number(value), n }));

describe('a quantile', () => {
  it('is a value that was given, between those at the limits of its share', () => {
    // Of 30 the places 3.352 to 12.648, 10.132 to 20.868, and 18.352 to 27.648.
    const values = counted({ 0: 3, 10: 8, 20: 5, 30: 4, 50: 10 }).toReversed();
    const [lower, median, upper] = [0.25, 0.5, 0.75].map((p) => quantile(values, p)!);
    expect(lower).toEqual({ value: 10, low: expect.closeTo(3.515, 3), high: 20 });
    expect(median).toEqual({ value: 20, low: 10, high: expect.closeTo(47.352, 3) });
    expect(upper).toEqual({ value: 50, low: 30, high: 50 });
  });

  it('has an interval that closes on it, the more of a list have answered', () => {
    const values = counted(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [index, 1])));
    const [endless, half, all] = [0, 0.5, 1].map((sampled) => quantile(values, 0.5, { sampled })!);
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    // Answers a step apart: as many steps as places.
    expect(width(endless!)).toBeCloseTo(2 * 1.959964 * Math.sqrt(7.5), 6);
    expect(width(half!)).toBeCloseTo(width(endless!) * Math.SQRT1_2, 9);
    expect(all).toEqual({ value: 14, low: 14, high: 14 });
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
