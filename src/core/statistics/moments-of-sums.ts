import type { Sampled } from './finite-population.ts';
import type { Moments } from './moments.ts';

/**
 * The moments of a set from the sums of some of its parts. Whole numbers are summed first and exactly, so that the
 * result is the same in whatever order they come.
 *
 * @param sampled the part of a finite population that the sums are of
 * @returns null for no sums, or for nobody
 */
export function momentsOfSums(
  parts: readonly (readonly number[])[],
  { sampled }: Sampled = {},
): Moments | null {
  const first = parts[0];
  if (!first) return null;
  const sums = first.map((_, at) => parts.reduce((sum, part) => sum + part[at]!, 0));
  const n = sums[0]!;
  if (n === 0) return null;
  // (p + 1)(p + 2) / 2 entries for p items.
  const p = (Math.sqrt(8 * sums.length + 1) - 3) / 2;
  const totals = sums.slice(1, p + 1);
  const at = (i: number, j: number) => {
    const [low, high] = i <= j ? [i, j] : [j, i];
    // Rows of the triangle before that of item `low`, whose first entry is the item itself.
    const row = p + 1 + low * p - (low * (low - 1)) / 2;
    return sums[row + high - low]!;
  };
  return {
    n,
    means: totals.map((total) => total / n),
    // n Σxy and Σx Σy are whole numbers: subtracted before they are divided, no digit is lost.
    products: totals.map((a, i) => totals.map((b, j) => (n * at(i, j) - a * b) / n)),
    sampled,
  };
}
