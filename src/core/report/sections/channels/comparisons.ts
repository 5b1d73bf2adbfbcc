import type { ValueCounts } from '../../../metrics/estimate.ts';
import { chiSquareTest, expectedCounts } from '../../../statistics/chi-square.ts';
import { holm } from '../../../statistics/holm.ts';
import { SIGNIFICANCE } from '../../../statistics/interval.ts';
import { kruskalWallis, type Ranked } from '../../../statistics/kruskal-wallis.ts';
import type { Proportion } from '../../../statistics/newcombe.ts';
import type { Basis } from '../../basis.ts';
import type { Figure } from '../../report.ts';
import { countedIn, rateOf, total, type FiguresOfWays, type Reached } from './figures.ts';
import { pairsOfShares, pairsOfTimes } from './pairs.ts';
import type { TurnedAway, WayComparison, WayFigures, WayGroups, WayPair } from './section.ts';

/** As many expected in every cell as chi-square needs to be trusted. W. G. Cochran (1954), Biometrics 10, 417-451. */
const EXPECTED = 5;

/** What the ways may differ in. */
interface Comparable {
  /** By which somebody answered. */
  readonly reached: readonly Reached[];
  readonly figures: FiguresOfWays;
  readonly groups: readonly WayGroups[];
  /** Ids of batteries. */
  readonly batteries: readonly string[];
  /** By which nobody did. */
  readonly silent: readonly Reached[];
  readonly turnedAway: TurnedAway | undefined;
}

/** One test over all ways, and what every two of them differ by, should it find a difference. */
interface Compared extends Pick<WayComparison, 'measure' | 'about' | 'ways' | 'p'> {
  readonly pairs: () => readonly WayPair[];
}

/**
 * Whether the ways differ: one test a figure, over the ways whose figure is shown and not on a low base; then Holm over
 * all of them. Where they differ clearly in one figure, every two of them are held against each other, with Holm over the
 * pairs.
 */
export function comparisonsOf(basis: Basis, compared: Comparable): WayComparison[] {
  const made = allOf(basis, compared).filter((one) => one !== null);
  const adjusted = holm(made.map(({ p }) => p));
  return made.map(({ pairs, ...one }, index) => {
    const clear = adjusted[index]! < SIGNIFICANCE;
    return { ...one, adjusted: adjusted[index]!, clear, pairs: clear ? pairs() : [] };
  });
}

function allOf(
  basis: Basis,
  { reached, figures: { ways }, groups, batteries, silent, turnedAway }: Comparable,
): (Compared | null)[] {
  const valuesOf = (one: Reached, item: string) => basis.counts.values(one.group, item);
  const comparable = (pick: (figures: WayFigures) => Figure | null | undefined) =>
    reached.filter((_, index) => isComparable(pick(ways[index]!)));
  const shares = (item: string, value: string, pick: (figures: WayFigures) => Figure | null | undefined) =>
    comparable(pick).map((one) => ({ way: wayOf(one), ...split(valuesOf(one, item), value) }));
  return [
    compareShares(
      'rate',
      null,
      [...reached, ...silent]
        .filter((one) => isComparable(rateOf(one, basis.minimum)))
        .map((one) => ({ way: wayOf(one), x: one.responses, n: one.sent! })),
    ),
    compareShares('screenedOut', null, screenedOut(turnedAway)),
    compareMinutes(
      comparable(({ minutes }) => minutes.median).map((one) => ({
        way: wayOf(one),
        counted: countedIn(valuesOf(one, '@minutes')),
      })),
    ),
    compareShares(
      'everyQuestion',
      null,
      shares('@blank', '0', ({ everyQuestion }) => everyQuestion),
    ),
    ...batteries.map((battery, place) =>
      compareShares(
        'alike',
        battery,
        shares(`@alike:${battery}`, 'yes', ({ alike }) => alike[place]),
      ),
    ),
    ...groups
      .filter(({ item }) => !allowsSeveral(basis, item))
      .map(({ item, levels, rows }) =>
        compareGroups(
          item,
          reached
            .filter((_, index) => isComparable(rows[index + 1]?.shares[0]))
            .map((one) => levels.map(({ level }) => valuesOf(one, item).get(level) ?? 0)),
        ),
      ),
  ];
}

function isComparable(figure: Figure | null | undefined): boolean {
  return figure?.shown === true && !figure.lowBase;
}

function wayOf({ group }: Reached): string {
  return group.level;
}

function split(values: ValueCounts, value: string): Proportion {
  return { x: values.get(value) ?? 0, n: total(values) };
}

/** Of each way how many were screened out of all who sent anything, where that is published. */
function screenedOut(turnedAway: TurnedAway | undefined): WayShare[] {
  const place = turnedAway?.outcomes.indexOf('screenedOut') ?? -1;
  return (turnedAway?.rows ?? []).flatMap(({ way, counts, screenedOut: figure }) => {
    const count = counts[place];
    return way !== null && count?.shown && figure?.shown && !figure.lowBase
      ? [{ way, x: count.responses, n: figure.estimate.base }]
      : [];
  });
}

/** Who may name several groups is in several rows of a table at once, which no chi-square allows. */
function allowsSeveral({ counts, current }: Basis, item: string): boolean {
  const everyone = { wave: current.id, segment: '', level: '' };
  return total(counts.values(everyone, item)) > (counts.states(everyone, item).get('answered') ?? 0);
}

type WayShare = Proportion & { readonly way: string };

function compareShares(
  measure: Compared['measure'],
  about: string | null,
  shares: readonly WayShare[],
): Compared | null {
  const p = ofTable(shares.map(({ x, n }) => [x, n - x]));
  return p === null ? null : { measure, about, ways: shares.length, p, pairs: () => pairsOfShares(shares) };
}

/** Of groups there is no one figure in which two ways differ. */
function compareGroups(item: string, table: readonly (readonly number[])[]): Compared | null {
  const p = ofTable(table);
  return p === null ? null : { measure: 'group', about: item, ways: table.length, p, pairs: () => [] };
}

function ofTable(table: readonly (readonly number[])[]): number | null {
  const test = chiSquareTest(table);
  return test && Math.min(...expectedCounts(table)) >= EXPECTED ? test.p : null;
}

function compareMinutes(
  times: readonly { readonly way: string; readonly counted: Ranked }[],
): Compared | null {
  const test = kruskalWallis(times.map(({ counted }) => counted));
  return (
    test && {
      measure: 'minutes',
      about: null,
      ways: times.length,
      p: test.p,
      pairs: () => pairsOfTimes(times),
    }
  );
}
