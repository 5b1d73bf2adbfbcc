import type { ValueCounts } from '../../../metrics/estimate.ts';
import { chiSquareTest, expectedCounts } from '../../../statistics/chi-square.ts';
import { holm } from '../../../statistics/holm.ts';
import { SIGNIFICANCE } from '../../../statistics/interval.ts';
import { kruskalWallis } from '../../../statistics/kruskal-wallis.ts';
import type { Basis } from '../../basis.ts';
import type { Figure } from '../../report.ts';
import { countedIn, total, type FiguresOfWays, type Reached } from './figures.ts';
import type { WayComparison, WayFigures, WayGroups } from './section.ts';

/** As many expected in every cell as chi-square needs to be trusted. W. G. Cochran (1954), Biometrics 10, 417-451. */
const EXPECTED = 5;

type Compared = Omit<WayComparison, 'adjusted' | 'clear'>;

/**
 * Whether the ways differ: one test a figure, over the ways whose figure is shown and not on a low base; then Holm over
 * all of them.
 */
export function comparisonsOf(
  basis: Basis,
  reached: readonly Reached[],
  { ways }: FiguresOfWays,
  groups: readonly WayGroups[],
  batteries: readonly string[],
): WayComparison[] {
  const valuesOf = (one: Reached, item: string) => basis.counts.values(one.group, item);
  const comparable = (pick: (figures: WayFigures) => Figure | null | undefined) =>
    reached.filter((_, index) => isComparable(pick(ways[index]!)));
  const against = (item: string, value: string) => (one: Reached) => split(valuesOf(one, item), value);

  const compared: (Compared | null)[] = [
    compareShares(
      'rate',
      null,
      comparable(({ rate }) => rate).map(({ responses, sent }) => [responses, (sent ?? 0) - responses]),
    ),
    compareMinutes(
      comparable(({ minutes }) => minutes.median).map((one) => countedIn(valuesOf(one, '@minutes'))),
    ),
    compareShares(
      'everyQuestion',
      null,
      comparable(({ everyQuestion }) => everyQuestion).map(against('@blank', '0')),
    ),
    ...batteries.map((battery, place) =>
      compareShares(
        'alike',
        battery,
        comparable(({ alike }) => alike[place]).map(against(`@alike:${battery}`, 'yes')),
      ),
    ),
    ...groups
      .filter(({ item }) => !allowsSeveral(basis, item))
      .map(({ item, levels, rows }) =>
        compareShares(
          'group',
          item,
          reached
            .filter((_, index) => isComparable(rows[index + 1]?.shares[0]))
            .map((one) => levels.map(({ level }) => valuesOf(one, item).get(level) ?? 0)),
        ),
      ),
  ];
  const made = compared.filter((one) => one !== null);
  const adjusted = holm(made.map(({ p }) => p));
  return made.map((one, index) => ({
    ...one,
    adjusted: adjusted[index]!,
    clear: adjusted[index]! < SIGNIFICANCE,
  }));
}

function isComparable(figure: Figure | null | undefined): boolean {
  return figure?.shown === true && !figure.lowBase;
}

function split(values: ValueCounts, value: string): number[] {
  const n = values.get(value) ?? 0;
  return [n, total(values) - n];
}

/** Who may name several groups is in several rows of a table at once, which no chi-square allows. */
function allowsSeveral({ counts, current }: Basis, item: string): boolean {
  const everyone = { wave: current.id, segment: '', level: '' };
  return total(counts.values(everyone, item)) > (counts.states(everyone, item).get('answered') ?? 0);
}

function compareShares(
  measure: WayComparison['measure'],
  about: string | null,
  table: readonly (readonly number[])[],
): Compared | null {
  const test = chiSquareTest(table);
  if (!test || Math.min(...expectedCounts(table)) < EXPECTED) return null;
  return { measure, about, ways: table.length, p: test.p };
}

function compareMinutes(groups: Parameters<typeof kruskalWallis>[0]): Compared | null {
  const test = kruskalWallis(groups);
  return test && { measure: 'minutes', about: null, ways: groups.length, p: test.p };
}
