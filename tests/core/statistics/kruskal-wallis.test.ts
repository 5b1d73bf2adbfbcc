import { describe, expect, it } from 'vitest';
import { kruskalWallis } from '#core/statistics/kruskal-wallis.ts';

const group = (counts: Readonly<Record<number, number>>) =>
  Object.entries(counts).map(([value, n]) => ({ value: Number(value), n }));

describe('the Kruskal-Wallis test', () => {
  it('is what SciPy 1.17 makes of values with ties', () => {
    const test = kruskalWallis([
      group({ 1: 3, 2: 5, 4: 2 }),
      group({ 2: 4, 3: 6, 9: 1 }),
      group({ 1: 7, 2: 1 }),
    ])!;
    expect(test.h).toBeCloseTo(14.442525963478847, 10);
    expect(test.p).toBeCloseTo(0.000730878749200311, 12);
    expect(test.df).toBe(2);
  });

  it('goes by ranks: how far away the largest value lies changes nothing', () => {
    const near = kruskalWallis([group({ 1: 5, 2: 5 }), group({ 2: 5, 3: 5 })]);
    expect(kruskalWallis([group({ 1: 5, 2: 5 }), group({ 2: 5, 60: 5 })])).toEqual(near);
  });

  it('has nothing to say of one group, or where all values are the same', () => {
    expect(kruskalWallis([group({ 1: 5, 2: 5 }), group({})])).toBeNull();
    expect(kruskalWallis([group({ 2: 5 }), group({ 2: 9 })])).toBeNull();
  });
});
