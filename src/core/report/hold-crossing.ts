import { publishedNext, type TableHistory } from './table-history.ts';
import type { Tally } from './tally.ts';

/** Two questions whose answers are published together, and from which point on an answer is on the upper side. */
export interface Crossing {
  readonly items: readonly [string, string];
  readonly satisfied: number;
  readonly highest: number;
  readonly loyal: number;
}

/** The name that a crossing has among the items of a tally, and what it divides among the segments of a history. */
export function crossingId({ items }: Pick<Crossing, 'items'>): string {
  return items.join('*');
}

/** The name of the finer division of a crossing, which tells the delighted from the other satisfied ones. */
export function dividedId(crossing: Pick<Crossing, 'items'>): string {
  return `${crossingId(crossing)}*`;
}

/**
 * In which waves a crossing stays as it was published, and what was published of it. Its sides are groups whose answers to the
 * other question it tells. Where they would tell on a few, beside what everyone answered to that question in any
 * release, all of it stays; or the delighted alone are hidden, where they have never been shown.
 */
export function heldCrossings(
  crossing: Crossing,
  now: Tally,
  before: Tally,
  minimum: number,
): { readonly waves: readonly string[]; readonly history: readonly TableHistory[] } {
  const waves: string[] = [];
  const history: TableHistory[] = [];
  for (const { wave } of now.waves) {
    const tables = tablesOf(crossing, wave, now).map((table, at) =>
      nextOf(table, tablesOf(crossing, wave, before)[at]!, before.history ?? [], minimum),
    );
    const [satisfaction, loyalty, divided, within] = tables as [Next, Next, Next, Next];
    const isTold = satisfaction.past.shown.length > 0 && loyalty.past.shown.length > 0;
    const mayCross = satisfaction.mayRenew && loyalty.mayRenew;
    const mayDivide = mayCross && divided.mayRenew && within.mayRenew;
    const mayRenew = divided.past.shown.length > 0 ? mayDivide : mayCross;
    if (isTold && !mayRenew) waves.push(wave);
    history.push(
      satisfaction.history(mayRenew),
      loyalty.history(mayRenew),
      divided.history(mayRenew && mayDivide),
      within.history(mayRenew && mayDivide),
    );
  }
  return { waves, history };
}

/** What everyone answered to one of the two questions, by the sides of the other. */
interface CrossedTable extends Pick<TableHistory, 'wave' | 'item' | 'segment'> {
  /** Everyone who answered the question. */
  readonly everyone: number;
  readonly sizes: ReadonlyMap<string, number>;
}

function tablesOf(crossing: Crossing, wave: string, tally: Tally): CrossedTable[] {
  const [satisfaction, loyalty] = crossing.items;
  const { satisfied, dissatisfied, delighted, loyal, disloyal } = sidesOf(tally, wave, crossing);
  const table = (item: string, segment: string, sides: Readonly<Record<string, number>>): CrossedTable => {
    const everyone = answeredIn(tally, wave, item);
    const other = everyone - satisfied - dissatisfied;
    return { wave, item, segment, everyone, sizes: new Map([...Object.entries(sides), ['', other]]) };
  };
  return [
    table(satisfaction, crossingId(crossing), { loyal, disloyal }),
    table(loyalty, crossingId(crossing), { satisfied, dissatisfied }),
    table(loyalty, dividedId(crossing), { delighted, others: satisfied - delighted, dissatisfied }),
    // The crossing tells of all the satisfied, whom the delighted divide.
    {
      wave,
      item: crossingId(crossing),
      segment: dividedId(crossing),
      everyone: satisfied,
      sizes: new Map([
        ['delighted', delighted],
        ['others', satisfied - delighted],
      ]),
    },
  ];
}

/** What a table has published, whether all of its sides may be published as they are now, and its history either way. */
interface Next {
  readonly past: TableHistory;
  readonly mayRenew: boolean;
  readonly history: (renewed: boolean) => TableHistory;
}

function nextOf(now: CrossedTable, was: CrossedTable, known: readonly TableHistory[], minimum: number): Next {
  const { wave, item, segment, everyone, sizes } = now;
  const none = { wave, item, segment, levels: [], everyone: [], published: [], shown: [] };
  const isAll = (levels: readonly string[], of: CrossedTable) =>
    [...of.sizes].every(([level, n]) => level === '' || n === 0 || levels.includes(level));
  const first = (): TableHistory => {
    if (was.everyone < minimum) return none;
    const all = publishedNext(none, was.sizes, minimum);
    return withoutRenewed(isAll(all.renewed, was) ? all : publishedNext(none, was.sizes, minimum, false));
  };
  const past =
    known.find((one) => one.wave === wave && one.item === item && one.segment === segment) ?? first();
  const by = Math.abs(everyone - was.everyone);
  // Figures of everyone that have grown by a few are not published anew.
  if (everyone < minimum || (by > 0 && by < minimum)) {
    const isSame = [...sizes].every(([level, n]) => level === '' || was.sizes.get(level) === n);
    return { past, mayRenew: isSame && past.shown.length > 0, history: () => past };
  }
  return {
    past,
    mayRenew: isAll(publishedNext(past, sizes, minimum).renewed, now),
    history: (renewed) => withoutRenewed(publishedNext(past, sizes, minimum, renewed)),
  };
}

function withoutRenewed(next: TableHistory): TableHistory {
  const { wave, item, segment, levels, everyone, published, shown } = next;
  return { wave, item, segment, levels, everyone, published, shown };
}

const NOBODY = { satisfied: 0, dissatisfied: 0, loyal: 0, disloyal: 0, delighted: 0 };

function sidesOf({ cells }: Tally, wave: string, crossing: Crossing): typeof NOBODY {
  const sides = { ...NOBODY };
  const id = crossingId(crossing);
  for (const { wave: when, item, segment, value, n } of cells) {
    if (when !== wave || item !== id || segment !== '' || value === null) continue;
    const [one, other] = value.split('*').map(Number) as [number, number];
    sides[one >= crossing.satisfied ? 'satisfied' : 'dissatisfied'] += n;
    sides[other >= crossing.loyal ? 'loyal' : 'disloyal'] += n;
    if (one === crossing.highest) sides.delighted += n;
  }
  return sides;
}

function answeredIn({ cells }: Tally, wave: string, item: string): number {
  return cells
    .filter((cell) => cell.wave === wave && cell.item === item && cell.segment === '')
    .filter(({ state, value }) => state === 'answered' && value === null)
    .reduce((sum, { n }) => sum + n, 0);
}
