import { crossingId, heldCrossings, type Crossing } from './crossing.ts';
import { publishedNext, type TableHistory } from './table-history.ts';
import { setItem, type Tally, type TallyCell, type TallySums } from '../tally.ts';

/**
 * The counts that may be published after those of the release before. What has grown by a few people stays as it was
 * published, until there are enough of them: the difference of two releases would be about these few, and would tell
 * what they answered. So would what is left of everyone when the shown levels of a segment are taken away, so that
 * grows by nobody or by enough people too.
 *
 * A cell is a wave, a group and an item, and its size the answers in it. Counts by several segments at once are published
 * in weighted figures of everyone alone, and keep step with everyone. A cell below the minimum was not published, and is not
 * now: it is left as it is, for the report to hide.
 *
 * The sums of a set of items are held as if they were published themselves, like the answers to one more question: who
 * answered all of the set is the size.
 *
 * @param before what the newest release was made of; null before the first
 * @param minimum the smallest group a figure of this survey may rest on
 * @param crossing of satisfaction and loyalty, null where the survey has none
 */
export function heldBack(
  now: Tally,
  before: Tally | null,
  minimum: number,
  crossing: Crossing | null = null,
): Tally {
  if (!before) return now;
  const { held, history } = heldCells(tablesOf(now), tablesOf(before), before.history ?? [], minimum);
  const crossed = crossing ? heldCrossings(crossing, now, before, minimum) : { waves: [], history: [] };
  // A crossing goes by rules of its own.
  const isHeld = (cell: Place) =>
    crossing !== null && cell.item === crossingId(crossing)
      ? crossed.waves.includes(cell.wave)
      : held.has(keyOf(cell));
  const isHeldSum = ({ set, ...group }: TallySums) => held.has(keyOf({ ...group, item: setItem(set) }));
  return {
    ...now,
    waves: now.waves.flatMap((wave) =>
      isHeld({ wave: wave.wave, segment: '', level: '', item: '' })
        ? before.waves.filter((one) => one.wave === wave.wave)
        : [wave],
    ),
    cells: [...now.cells.filter((cell) => !isHeld(cell)), ...before.cells.filter(isHeld)],
    sums: [...now.sums.filter((sums) => !isHeldSum(sums)), ...before.sums.filter(isHeldSum)],
    history: [...history, ...crossed.history],
  };
}

type Place = Pick<TallyCell, 'wave' | 'segment' | 'level' | 'item'>;
interface Group extends Pick<TallyCell, 'segment' | 'level'> {
  /** Answers, or responses where the table is that of the responses themselves. */
  size: number;
}
/** The groups of one wave and item, by `groupKey`. */
type Table = Pick<TallyCell, 'wave' | 'item'> & { readonly groups: Map<string, Group> };

const EVERYONE = groupKey({ segment: '', level: '' });

function tablesOf({ cells, sums }: Tally): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  const groupOf = ({ wave, item, segment, level }: Place) => {
    const key = JSON.stringify([wave, item]);
    const table = tables.get(key) ?? { wave, item, groups: new Map() };
    tables.set(key, table);
    const group = table.groups.get(groupKey({ segment, level })) ?? { segment, level, size: 0 };
    table.groups.set(groupKey(group), group);
    return group;
  };
  for (const { item, state, value, n, ...place } of cells) {
    const group = groupOf({ ...place, item });
    if (item === '' || (state === 'answered' && value === null)) group.size += n;
  }
  for (const { set, sums: products, ...place } of sums)
    groupOf({ ...place, item: setItem(set) }).size += products[0] ?? 0;
  return tables;
}

/** The cells that stay as they were published, by `keyOf`, and what has been published of each table of answers. */
function heldCells(
  now: ReadonlyMap<string, Table>,
  before: ReadonlyMap<string, Table>,
  past: readonly TableHistory[],
  minimum: number,
): { readonly held: ReadonlySet<string>; readonly history: readonly TableHistory[] } {
  const held = new Set<string>();
  const known = new Map(past.map((one) => [tableKey(one), one]));
  const history: TableHistory[] = [];
  for (const [key, table] of now) {
    const { wave, item, groups } = table;
    const published = (size = 0) => (size < minimum ? 0 : size);
    const was = before.get(key);
    const grown = ({ size, ...group }: Group) =>
      published(size) - published(was?.groups.get(groupKey(group))?.size);
    const all = [...groups.values()];
    const stays = isEveryoneHeld(all, grown, minimum);
    const hold = (group: Group) => group.size >= minimum && held.add(keyOf({ wave, item, ...group }));
    if (stays) all.forEach(hold);
    else
      heldGroups(
        all.filter((group) => !isAnswered(item, group)),
        grown,
        minimum,
      ).forEach(hold);
    for (const segment of new Set(all.filter((group) => isAnswered(item, group)).map((one) => one.segment))) {
      const place = { wave, item, segment };
      const then = known.get(tableKey(place)) ?? firstOf(place, was, minimum);
      const everyone = groups.get(EVERYONE)?.size ?? 0;
      if (stays || everyone < minimum) {
        if (then) history.push(then);
        continue;
      }
      const { renewed, ...next } = publishedNext(then ?? none(place), sizesOf(table, segment), minimum);
      history.push(next);
      for (const group of all)
        if (group.segment === segment && next.shown.includes(group.level) && !renewed.includes(group.level))
          held.add(keyOf({ wave, item, ...group }));
    }
  }
  return { held, history };
}

type TablePlace = Pick<TableHistory, 'wave' | 'item' | 'segment'>;

/** Whether a group is that of a segment whose figures are published beside those of everyone. */
function isAnswered(item: string, { segment }: Pick<Group, 'segment'>): boolean {
  return item !== '' && segment !== '' && !segment.startsWith('@') && !segment.includes('+');
}

function tableKey({ wave, item, segment }: TablePlace): string {
  return JSON.stringify([wave, item, segment]);
}

function none(place: TablePlace): TableHistory {
  return { ...place, levels: [], everyone: [], published: [], shown: [] };
}

/** What a release published of which no history was kept: it was the first. */
function firstOf(place: TablePlace, table: Table | undefined, minimum: number): TableHistory | null {
  if (!table || (table.groups.get(EVERYONE)?.size ?? 0) < minimum) return null;
  const { renewed: _, ...first } = publishedNext(none(place), sizesOf(table, place.segment), minimum);
  return first;
}

function sizesOf({ groups }: Table, segment: string): ReadonlyMap<string, number> {
  return new Map(
    [...groups.values()].filter((group) => group.segment === segment).map(({ level, size }) => [level, size]),
  );
}

/** By how many a group is larger than it was published, or smaller where somebody was erased. */
type Grown = (group: Group) => number;

/** Whether only a few more are in everyone, so that all stays as it was. */
function isEveryoneHeld(groups: readonly Group[], grown: Grown, minimum: number): boolean {
  const everyone = groups.find((group) => groupKey(group) === EVERYONE);
  const by = everyone ? Math.abs(grown(everyone)) : 0;
  return by > 0 && by < minimum;
}

/** Which groups of those that only their number is published of stay as they were, where everyone does not. */
function heldGroups(groups: readonly Group[], grown: Grown, minimum: number): readonly Group[] {
  const isFew = (n: number) => n !== 0 && Math.abs(n) < minimum;
  const everyone = groups.find((group) => groupKey(group) === EVERYONE);
  const segments = new Set(groups.map(({ segment }) => segment).filter((one) => !/^$|\+/.test(one)));
  return [...segments].flatMap((segment) => {
    // Who is in no level is in no row of the segment's table.
    const levels = groups.filter((group) => group.segment === segment && group.level !== '');
    const held = levels.filter((level) => isFew(grown(level)));
    const shown = levels
      .filter((level) => !held.includes(level) && grown(level) !== 0)
      .sort((a, b) => Math.abs(grown(a)) - Math.abs(grown(b)) || (a.level < b.level ? -1 : 1));
    // Published for the first time, everyone is told from the levels by the rule for one release.
    if (!everyone || grown(everyone) === everyone.size) return held;
    const rest = () => grown(everyone) - shown.reduce((sum, level) => sum + grown(level), 0);
    while (isFew(rest()) && shown.length > 0) held.push(shown.shift()!);
    return held;
  });
}

function groupKey({ segment, level }: Pick<Group, 'segment' | 'level'>): string {
  return JSON.stringify([segment, level]);
}

function keyOf({ wave, segment, level, item }: Place): string {
  return JSON.stringify([wave, segment, level, item]);
}
