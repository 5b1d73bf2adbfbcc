import { chiSquareTest, expectedCounts } from '../../statistics/chi-square.ts';
import type { Proportion } from '../../statistics/newcombe.ts';
import { sampleOf } from '../../statistics/sample.ts';
import { welchAnova } from '../../statistics/welch-anova.ts';
import type { Omnibus } from './segment-table.ts';

type Counted = readonly { readonly value: number; readonly n: number }[];

/**
 * Whether the means of groups differ at all: Welch's analysis of variance. A group that all answered alike has no
 * variance for it; then the chi-square test of the whole distribution stands in.
 */
export function ofMeans(groups: readonly Counted[]): Omnibus | null {
  const samples = groups.map(sampleOf);
  const anova = welchAnova(samples.filter((one) => one !== null));
  if (anova && !samples.includes(null))
    return { test: 'welch', statistic: anova.f, df1: anova.df1, df2: anova.df2, p: anova.p };
  return ofTable(groups.map((group) => group.map(({ n }) => n)));
}

/** Whether shares differ at all: Pearson's chi-square. */
export function ofShares(groups: readonly Proportion[]): Omnibus | null {
  return ofTable(groups.map(({ x, n }) => [x, n - x]));
}

function ofTable(table: readonly (readonly number[])[]): Omnibus | null {
  const test = isDense(table) ? chiSquareTest(table) : null;
  return test && { test: 'chiSquare', statistic: test.x2, df1: test.df, df2: null, p: test.p };
}

/**
 * Whether a table has answers enough for the chi-square distribution to hold: none of the counts expected under 1, a fifth
 * of them at most under 5.
 *
 * W. G. Cochran (1954), Some methods for strengthening the common χ² tests. Biometrics 10, 417-451.
 */
function isDense(table: readonly (readonly number[])[]): boolean {
  const expected = expectedCounts(table);
  return (
    expected.every((count) => count >= 1) &&
    expected.filter((count) => count < 5).length <= expected.length / 5
  );
}
