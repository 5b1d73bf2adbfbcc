import { withUncounted, type Past } from './past.ts';
import { publishedNext, type TableHistory } from './table-history.ts';
import type { Tally } from '../tally.ts';

/** Two questions whose answers are published together, and from which point on an answer is on the upper side. */
export interface Crossing {
  readonly items: readonly [string, string];
  readonly satisfied: number;
  readonly highest: number;
  readonly loyal: number;
}

/** The name that a crossing has among the items of a tally. */
export function crossingId({ items }: Pick<Crossing, 'items'>): string {
  return items.join('*');
}

/** What a crossing divides, among the segments of a history. Other points to divide at make other groups. */
export function sidesId(crossing: Crossing): string {
  return `${crossingId(crossing)}*${crossing.satisfied}*${crossing.loyal}`;
}

/** The name of the finer division of a crossing, which tells the delighted from the other satisfied ones. */
export function dividedId(crossing: Crossing): string {
  return `${sidesId(crossing)}*`;
}

/**
 * In which waves a crossing stays as it was published, and what was published of it. Its sides are groups whose answers to the
 * other question it tells. Where they would tell on a few, beside what everyone answered to that question in any
 * release, all of it stays. Whether it tells the delighted from the other satisfied is settled when it is first
 * published in a wave: a division that came later would divide those who had been published as one. So would one at other
 * points: in a wave that was published with the old ones, the new ones are not.
 */
export function heldCrossings(
  crossing: Crossing,
  now: Tally,
  before: Tally | null,
  releases: Past,
  minimum: number,
): { readonly waves: readonly string[]; readonly history: readonly TableHistory[] } {
  const waves: string[] = [];
  const history: TableHistory[] = [];
  for (const { wave } of now.waves) {
    const then = tablesOf(crossing, wave, before ?? { cells: [] });
    const counted = tablesOf(crossing, wave, now);
    const past = publishedOf(then, counted, releases, minimum);
    const tables = counted.map((table, at) => nextOf(table, past[at]!, minimum));
    const [satisfaction, loyalty, divided] = tables as [Next, Next, Next];
    const isTold = satisfaction.past.shown.length > 0 && loyalty.past.shown.length > 0;
    const isDivided = isTold ? divided.past.shown.length > 0 : divided.mayRenew;
    const isBarred = isOtherwise(crossing, wave, releases);
    const mayRenew = !isBarred && satisfaction.mayRenew && (isDivided ? divided : loyalty).mayRenew;
    if ((isTold || isBarred) && !mayRenew) waves.push(wave);
    history.push(
      satisfaction.history(mayRenew),
      loyalty.history(mayRenew),
      divided.history(mayRenew && isDivided),
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

function tablesOf(crossing: Crossing, wave: string, tally: Pick<Tally, 'cells'>): CrossedTable[] {
  const [satisfaction, loyalty] = crossing.items;
  const { satisfied, dissatisfied, delighted, loyal, disloyal } = sidesOf(tally, wave, crossing);
  const table = (item: string, segment: string, sides: Readonly<Record<string, number>>): CrossedTable => {
    const everyone = answeredIn(tally, wave, item);
    const other = everyone - satisfied - dissatisfied;
    return { wave, item, segment, everyone, sizes: new Map([...Object.entries(sides), ['', other]]) };
  };
  return [
    table(satisfaction, sidesId(crossing), { loyal, disloyal }),
    table(loyalty, sidesId(crossing), { satisfied, dissatisfied }),
    table(loyalty, dividedId(crossing), { delighted, others: satisfied - delighted, dissatisfied }),
  ];
}

/** What a table has published, whether all of its sides may be published as they are now, and its history either way. */
interface Next {
  readonly past: TableHistory;
  readonly mayRenew: boolean;
  readonly history: (renewed: boolean) => TableHistory;
}

/** What has been published of each table; of what no history was kept, the release before was the first. */
function publishedOf(
  was: readonly CrossedTable[],
  now: readonly CrossedTable[],
  releases: Past,
  minimum: number,
): readonly TableHistory[] {
  const kept = was.map(({ wave, item, segment }) => releases.of({ wave, item, segment }));
  if (releases.isComplete)
    return now.map((table, at) => {
      const all = releases.of({ ...table, segment: '' });
      const known = kept[at] ?? noneOf(table);
      return all ? withUncounted(known, all, table.everyone, releases) : known;
    });
  if (kept.every((one) => one !== null)) return kept;
  const [satisfaction, loyalty, divided] = was.map(
    (table) =>
      table.everyone >= minimum && isAll(publishedNext(noneOf(table), table.sizes, minimum).renewed, table),
  );
  const isTold = satisfaction! && loyalty!;
  return was.map((table, at) =>
    table.everyone < minimum
      ? noneOf(table)
      : withoutRenewed(
          publishedNext(noneOf(table), table.sizes, minimum, () => isTold && (at < 2 || divided!)),
        ),
  );
}

/** Whether these questions were published in a wave as crossed at other points. */
function isOtherwise(crossing: Crossing, wave: string, { all }: Past): boolean {
  return all.some(
    ({ wave: when, segment, shown }) =>
      when === wave &&
      shown.length > 0 &&
      segment.startsWith(`${crossingId(crossing)}*`) &&
      !segment.startsWith(sidesId(crossing)),
  );
}

function nextOf(now: CrossedTable, past: TableHistory, minimum: number): Next {
  const { everyone, sizes } = now;
  const by = Math.abs(everyone - (past.everyone.at(-1) ?? []).reduce((sum, size) => sum + size, 0));
  // Figures of everyone that have grown by a few are not published anew.
  if (everyone < minimum || (by > 0 && by < minimum)) {
    const lastOf = (level: string) => past.published[past.levels.indexOf(level)]?.at(-1) ?? 0;
    const isSame = [...sizes].every(([level, n]) => level === '' || lastOf(level) === n);
    return { past, mayRenew: isSame && past.shown.length > 0, history: () => past };
  }
  return {
    past,
    mayRenew: isAll(publishedNext(past, sizes, minimum).renewed, now),
    history: (renewed) => withoutRenewed(publishedNext(past, sizes, minimum, () => renewed)),
  };
}

/** Whether every side that somebody is on is among the levels. */
function isAll(levels: readonly string[], { sizes }: CrossedTable): boolean {
  return [...sizes].every(([level, n]) => level === '' || n === 0 || levels.includes(level));
}

function noneOf({ wave, item, segment }: CrossedTable): TableHistory {
  return { wave, item, segment, levels: [], everyone: [], published: [], shown: [] };
}

function withoutRenewed(next: TableHistory): TableHistory {
  const { wave, item, segment, levels, everyone, published, shown, uncounted: before } = next;
  return {
    wave,
    item,
    segment,
    levels,
    everyone,
    published,
    shown,
    ...(before ? { uncounted: before } : {}),
  };
}

const NOBODY = { satisfied: 0, dissatisfied: 0, loyal: 0, disloyal: 0, delighted: 0 };

function sidesOf({ cells }: Pick<Tally, 'cells'>, wave: string, crossing: Crossing): typeof NOBODY {
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

function answeredIn({ cells }: Pick<Tally, 'cells'>, wave: string, item: string): number {
  return cells
    .filter((cell) => cell.wave === wave && cell.item === item && cell.segment === '')
    .filter(({ state, value }) => state === 'answered' && value === null)
    .reduce((sum, { n }) => sum + n, 0);
}
