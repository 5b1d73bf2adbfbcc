import type { Moments } from '#core/statistics/moments.ts';

/**
 * Moments of complete rows, one number a variable. Computed about the first row, so that a large common level costs no
 * digits.
 *
 * @param weights one a row; 1 each where there are none. The sum of the weights is scaled to the number of rows.
 * @returns null for no rows
 */
export function momentsOf(rows: readonly (readonly number[])[], weights?: readonly number[]): Moments | null {
  const origin = rows[0];
  if (!origin) return null;
  const n = rows.length;
  const all = weights?.reduce((sum, w) => sum + w, 0) ?? n;
  const weightOf = (row: number) => (weights ? (weights[row]! * n) / all : 1);
  const size = origin.length;
  const sums = new Array<number>(size).fill(0);
  const squares = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  rows.forEach((row, index) => {
    const weight = weightOf(index);
    for (let a = 0; a < size; a++) {
      const shifted = row[a]! - origin[a]!;
      sums[a]! += weight * shifted;
      for (let b = 0; b <= a; b++) squares[a]![b]! += weight * shifted * (row[b]! - origin[b]!);
    }
  });
  return {
    n,
    means: sums.map((sum, a) => origin[a]! + sum / n),
    products: squares.map((_, a) =>
      squares.map((_, b) => {
        const [high, low] = a >= b ? [a, b] : [b, a];
        return squares[high]![low]! - (sums[a]! * sums[b]!) / n;
      }),
    ),
  };
}
