import { describe, expect, it } from 'vitest';
import { fitLine } from '#core/statistics/line.ts';
import { expectInterval, expectNear } from '../reference-data.ts';

const pointsOf = (...rows: [x: number, y: number, weight: number][]) =>
  rows.map(([x, y, weight]) => ({ x, y, weight }));

describe('a weighted line', () => {
  // Reference values by SciPy.
  it('agrees with the normal equations', () => {
    const line = fitLine(pointsOf([1, 2, 1], [2, 4, 4], [4, 5, 2], [7, 4, 3], [8, 9, 0.5]))!;
    expectNear(line.slope.value, 0.26666666666666666);
    expectInterval(line.slope, [-0.6093284634196958, 1.1426617967530293]);
    expectNear(line.slope.p, 0.4041113065803919);
    expectNear(line.at(10).value, 5.838095238095238);
    expectInterval(line.at(10), [-1.5059479673490932, 13.182138443539568]);
  });

  it('is the same when all weights are scaled, and moves with its points', () => {
    const points = pointsOf([0, 3, 1], [1, 5, 2], [3, 4, 5], [6, 8, 1]);
    const line = fitLine(points)!;
    const heavier = fitLine(points.map((point) => ({ ...point, weight: 7 * point.weight })))!;
    expectInterval(heavier.slope, [line.slope.low, line.slope.high]);
    expectInterval(heavier.at(7), [line.at(7).low, line.at(7).high]);
    const moved = fitLine(points.map(({ x, y, weight }) => ({ x: x + 20, y: y - 3, weight })))!;
    expectInterval(moved.slope, [line.slope.low, line.slope.high]);
    expectNear(moved.at(27).value, line.at(7).value - 3);
  });

  it('is none through fewer than three points, or through points over one place', () => {
    expect(fitLine(pointsOf([1, 2, 1], [2, 3, 1]))).toBeNull();
    expect(fitLine(pointsOf([1, 2, 1], [1, 3, 1], [1, 4, 1]))).toBeNull();
  });
});
