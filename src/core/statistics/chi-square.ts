import gammainc from '@stdlib/math-base-special-gammainc';

import { inErrors, populationCorrection, type Sampled } from './finite-population.ts';

/** How likely a chi-square of `x` or more is with `df` degrees of freedom: the regularised upper incomplete gamma function. */
export function chiSquareUpperP(x: number, df: number): number {
  if (x === Infinity) return 0;
  return x > 0 ? gammainc(x / 2, df / 2, true, true) : 1;
}

/** Pearson's test that the rows of a table are alike. */
export interface ChiSquareOutcome {
  readonly x2: number;
  readonly df: number;
  readonly p: number;
  /** Cramér's V, 0 (alike) to 1. */
  readonly v: number;
}

/**
 * Pearson's chi-square test of homogeneity: whether the rows of a table of counts have the same distribution.
 *
 *   X² = Σ (observed - expected)² / expected,  df = (rows - 1)(columns - 1)
 *
 * K. Pearson (1900), On the criterion that a given system of deviations ... Philosophical Magazine 50, 157-175.
 * H. Cramér (1946), Mathematical Methods of Statistics, 282.
 *
 * Rows and columns without any count say nothing and are left out.
 *
 * Of finite populations, X² is divided by the mean of the corrections 1 - n/N, in which a row of the share s of all counts
 * 1 - s: what X² is on average of rows that are alike.
 *
 * J. N. K. Rao, A. J. Scott (1981), The analysis of categorical data from complex sample surveys. JASA 76, 221-230.
 *
 * @param table counts, a row a group
 * @param samples the part of its population that each row is
 * @returns null when fewer than two rows or columns have counts
 */
export function chiSquareTest(
  table: readonly (readonly number[])[],
  samples: readonly Sampled[] = [],
): ChiSquareOutcome | null {
  const corrections = table.flatMap((row, place) =>
    total(row) > 0 ? [populationCorrection(samples[place] ?? {})] : [],
  );
  const rows = table.filter((row) => total(row) > 0);
  const columns = (table[0] ?? [])
    .map((_, column) => rows.map((row) => row[column] ?? 0))
    .filter((column) => total(column) > 0);
  if (rows.length < 2 || columns.length < 2) return null;
  const all = total(columns.map(total));
  const rowTotals = rows.map(total);
  let x2 = 0;
  for (const column of columns) {
    const share = total(column) / all;
    column.forEach((observed, row) => {
      const expected = rowTotals[row]! * share;
      x2 += (observed - expected) ** 2 / expected;
    });
  }
  const df = (rows.length - 1) * (columns.length - 1);
  const v = Math.sqrt(x2 / (all * Math.min(rows.length - 1, columns.length - 1)));
  const mean =
    corrections.reduce((sum, one, row) => sum + one * (1 - rowTotals[row]! / all), 0) / (rows.length - 1);
  const corrected = inErrors(x2, mean);
  return { x2: corrected, df, p: chiSquareUpperP(corrected, df), v };
}

/**
 * The counts that a table would have if its rows were alike, row after row; the chi-square distribution holds only where
 * they are not too small. Rows and columns without any count are left out.
 */
export function expectedCounts(table: readonly (readonly number[])[]): number[] {
  const rows = table.map(total).filter((n) => n > 0);
  const columns = (table[0] ?? [])
    .map((_, column) => total(table.map((row) => row[column] ?? 0)))
    .filter((n) => n > 0);
  const all = total(rows);
  return rows.flatMap((row) => columns.map((column) => (row * column) / all));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, n) => sum + n, 0);
}
