import { publishedNext, type TableHistory } from './table-history.ts';
import type { Tally } from '../tally.ts';

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
 * release, all of it stays. Whether it tells the delighted from the other satisfied is settled when it is first
 * published in a wave: a division that came later would divide those who had been published as one.
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
    const past = pastOf(tablesOf(crossing, wave, before), before.history ?? [], minimum);
    const tables = tablesOf(crossing, wave, now).map((table, at) => nextOf(table, past[at]!, minimum));
    const [satisfaction, loyalty, divided] = tables as [Next, Next, Next];
    const isTold = satisfaction.past.shown.length > 0 && loyalty.past.shown.length > 0;
    const isDivided = isTold ? divided.past.shown.length > 0 : divided.mayRenew;
    const mayRenew = satisfaction.mayRenew && (isDivided ? divided : loyalty).mayRenew;
    if (isTold && !mayRenew) waves.push(wave);
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
  ];
}

/** What a table has published, whether all of its sides may be published as they are now, and its history either way. */
interface Next {
  readonly past: TableHistory;
  readonly mayRenew: boolean;
  readonly history: (renewed: boolean) => TableHistory;
}

/** What has been published of each table; of what no history was kept, the release before was the first. */
function pastOf(
  was: readonly CrossedTable[],
  known: readonly TableHistory[],
  minimum: number,
): readonly TableHistory[] {
  const kept = was.map(({ wave, item, segment }) =>
    known.find((one) => one.wave === wave && one.item === item && one.segment === segment),
  );
  if (kept.every((one) => one !== undefined)) return kept;
  const [satisfaction, loyalty, divided] = was.map(
    (table) =>
      table.everyone >= minimum && isAll(publishedNext(noneOf(table), table.sizes, minimum).renewed, table),
  );
  const isTold = satisfaction! && loyalty!;
  return was.map((table, at) =>
    table.everyone < minimum
      ? noneOf(table)
      : withoutRenewed(publishedNext(noneOf(table), table.sizes, minimum, isTold && (at < 2 || divided!))),
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
    history: (renewed) => withoutRenewed(publishedNext(past, sizes, minimum, renewed)),
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
