import { chiSquareTest, expectedCounts } from '../../statistics/chi-square.ts';
import type { Proportion } from '../../statistics/newcombe.ts';
import type { Sampled } from '../../statistics/finite-population.ts';
import { sampleOf } from '../../statistics/sample.ts';
import { welchAnova } from '../../statistics/welch-anova.ts';
import type { Omnibus } from './segment-table.ts';

interface Counted extends Sampled {
  readonly points: readonly { readonly value: number; readonly n: number }[];
}

/**
 * Whether the means of groups differ at all: Welch's analysis of variance. A group that all answered alike has no
 * variance for it; then the chi-square test of the whole distribution stands in.
 */
export function ofMeans(groups: readonly Counted[]): Omnibus | null {
  const samples = groups.map((group) => sampleOf(group.points, group));
  if (groups.every(isComplete)) return ofEveryone(samples.map((one) => one?.mean));
  const anova = welchAnova(samples.filter((one) => one !== null));
  if (anova && !samples.includes(null))
    return { test: 'welch', statistic: anova.f, df1: anova.df1, df2: anova.df2, p: anova.p };
  return ofTable(
    groups.map(({ points }) => points.map(({ n }) => n)),
    groups,
  );
}

/** Whether shares differ at all: Pearson's chi-square. */
export function ofShares(groups: readonly Proportion[]): Omnibus | null {
  if (groups.every(isComplete)) return ofEveryone(groups.map(({ x, n }) => x / n));
  return ofTable(
    groups.map(({ x, n }) => [x, n - x]),
    groups,
  );
}

/** Where everyone was asked and answered, groups differ as they do, and there is nothing to test. */
function ofEveryone(figures: readonly (number | undefined)[]): Omnibus {
  const differ = figures.some((one) => one !== figures[0]);
  return { test: 'none', statistic: null, df1: figures.length - 1, df2: null, p: differ ? 0 : 1 };
}

function isComplete({ sampled }: Sampled): boolean {
  return sampled === 1;
}

function ofTable(table: readonly (readonly number[])[], samples: readonly Sampled[]): Omnibus | null {
  const test = isDense(table) ? chiSquareTest(table, samples) : null;
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
