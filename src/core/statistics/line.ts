import { CONFIDENCE, type Interval } from './interval.ts';
import { tQuantile, tTwoSidedP } from './student.ts';

/** A straight line through points of unequal exactness. */
export interface Line {
  readonly slope: Interval & { readonly value: number; readonly p: number };
  /** The height of the line at a place, and the interval for one more point of the average exactness there. */
  at(x: number): Interval & { readonly value: number };
}

/** A point that counts as much as its weight, the inverse of its variance. */
export interface WeightedPoint {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/**
 * Weighted least squares, its spread estimated from how far the points lie off the line.
 *
 * N. R. Draper, H. Smith (1998), Applied Regression Analysis, 3rd ed., 1.4 and 9.2.
 *
 * @returns null for fewer than three points, or fewer than two places: a line through two points knows no spread
 */
export function fitLine(points: readonly WeightedPoint[], confidence = CONFIDENCE): Line | null {
  const n = points.length;
  const weight = total(points, () => 1);
  const [centre, mean] = [total(points, ({ x }) => x) / weight, total(points, ({ y }) => y) / weight];
  const spread = total(points, ({ x }) => (x - centre) ** 2);
  if (n < 3 || !(spread > 0)) return null;
  const slope = total(points, ({ x, y }) => (x - centre) * (y - mean)) / spread;
  const residual = total(points, ({ x, y }) => (y - mean - slope * (x - centre)) ** 2) / (n - 2);
  const t = -tQuantile((1 - confidence) / 2, n - 2);
  const error = Math.sqrt(residual / spread);
  return {
    slope: {
      value: slope,
      low: slope - t * error,
      high: slope + t * error,
      p: error > 0 ? tTwoSidedP(slope / error, n - 2) : slope === 0 ? 1 : 0,
    },
    at(x) {
      const value = mean + slope * (x - centre);
      const half = t * Math.sqrt(residual * (n / weight + 1 / weight + (x - centre) ** 2 / spread));
      return { value, low: value - half, high: value + half };
    },
  };
}

function total(points: readonly WeightedPoint[], of: (point: WeightedPoint) => number): number {
  return points.reduce((sum, point) => sum + point.weight * of(point), 0);
}
