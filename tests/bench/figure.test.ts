import { expect, test } from 'vitest';
import { figure, quantile } from './figure.ts';

test('quantiles are those of R (type 7)', () => {
  // R: quantile(c(3, 1, 4, 1, 5, 9, 2, 6), c(0, 0.5, 0.95, 1))
  const values = [3, 1, 4, 1, 5, 9, 2, 6];
  expect([0, 0.5, 0.95, 1].map((share) => quantile(values, share))).toEqual([
    1,
    3.5,
    expect.closeTo(7.95, 10),
    9,
  ]);
});

test('a figure is its median, its extremes, and its ratio to another', () => {
  const plain = figure('plain', 'ms', [10, 30, 20]);
  expect(plain).toEqual({ what: 'plain', unit: 'ms', n: 3, median: 20, min: 10, max: 30, ratio: null });
  expect(figure('ours', 'ms', [50], plain).ratio).toEqual({ value: 2.5, to: 'plain' });
});

test('there is no ratio to nothing, and no figure of nothing', () => {
  expect(figure('ours', '', [1], figure('none', '', [0])).ratio).toBeNull();
  expect(() => figure('ours', 'ms', [])).toThrow('never measured');
  expect(() => figure('ours', 'ms', [1, Number.NaN])).toThrow('measured as 1, NaN');
});
