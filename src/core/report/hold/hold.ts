import { isEveryoneAlike, isRestAlike, mayBeRenewed } from './alike.ts';
import { crossingId, heldCrossings, type Crossing } from './crossing.ts';
import {
  everyoneOf,
  none,
  pastOf,
  placeKey,
  withSize,
  withUncounted,
  type IsAlong,
  type Past,
  type TablePlace,
} from './past.ts';
import { publishedNext, type TableHistory } from './table-history.ts';
import { EVERYONE, groupKey, sizeOfEveryone, sizesOf, tablesOf, type Group, type Table } from './tables.ts';
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
 * @param before what the newest release was made of; null before the first, which holds nothing back
 * @param minimum the smallest group a figure of this survey may rest on
 * @param crossing of satisfaction and loyalty, null where the survey has none
 * @param isAlong what segments of the survey, and of versions of it that were released before, have to do with each other
 */
export function heldBack(
  now: Tally,
  before: Tally | null,
  minimum: number,
  crossing: Crossing | null = null,
  isAlong: IsAlong = () => false,
): Tally {
  const past = pastOf(now, before, isAlong);
  const { held, history } = heldCells(
    tablesOf(now),
    tablesOf(before ?? { cells: [], sums: [] }),
    past,
    minimum,
  );
  const crossed = crossing ? heldCrossings(crossing, now, before, past, minimum) : { waves: [], history: [] };
  const told = [...history, ...crossed.history];
  const kept = new Set(told.map(placeKey));
  // A crossing goes by rules of its own.
  const isHeld = (cell: Place) =>
    crossing !== null && cell.item === crossingId(crossing)
      ? crossed.waves.includes(cell.wave)
      : held.has(keyOf(cell));
  const isHeldSum = ({ set, ...group }: TallySums) => held.has(keyOf({ ...group, item: setItem(set) }));
  const all = {
    ...now,
    // What a survey no longer divides by was published all the same.
    history: [...told, ...past.all.filter((one) => !kept.has(placeKey(one)))],
  };
  if (!before) return all;
  return {
    ...all,
    waves: now.waves.flatMap((wave) =>
      isHeld({ wave: wave.wave, segment: '', level: '', item: '' })
        ? before.waves.filter((one) => one.wave === wave.wave)
        : [wave],
    ),
    cells: [...now.cells.filter((cell) => !isHeld(cell)), ...before.cells.filter(isHeld)],
    sums: [...now.sums.filter((sums) => !isHeldSum(sums)), ...before.sums.filter(isHeldSum)],
  };
}

type Place = Pick<TallyCell, 'wave' | 'segment' | 'level' | 'item'>;

/** The cells that stay as they were published, by `keyOf`, and what has been published of each table of answers. */
function heldCells(
  now: ReadonlyMap<string, Table>,
  before: ReadonlyMap<string, Table>,
  past: Past,
  minimum: number,
): { readonly held: ReadonlySet<string>; readonly history: readonly TableHistory[] } {
  const held = new Set<string>();
  const history: TableHistory[] = [];
  for (const [key, table] of now) {
    const { wave, item, groups } = table;
    const was = before.get(key);
    const all = everyoneOf({ wave, item }, was, past, minimum);
    // What was published under a lower minimum cannot be taken back, and is what differences are made with.
    const least = all.minimum;
    const published = (size = 0) => (size < least ? 0 : size);
    const grown = ({ size, ...group }: Group) =>
      published(size) - published(was?.groups.get(groupKey(group))?.size);
    const each = [...groups.values()];
    const everyone = sizeOfEveryone(table);
    const last = published(sizeOfEveryone(was)) > 0 ? was : undefined;
    const stays = isEveryoneHeld(each, grown, least) || isEveryoneAlike(table, last);
    const hold = (group: Group) => group.size >= least && held.add(keyOf({ wave, item, ...group }));
    if (stays) each.forEach(hold);
    else
      heldGroups(
        each.filter((group) => !isAnswered(item, group)),
        grown,
        least,
      ).forEach(hold);
    const isRenewed = !stays && everyone >= least;
    history.push(isRenewed ? withSize(all, everyone) : all);
    for (const segment of new Set(
      each.filter((group) => isAnswered(item, group)).map((one) => one.segment),
    )) {
      const place = { wave, item, segment };
      const then = past.of(place) ?? firstOf(place, was, past, least);
      if (!isRenewed) {
        if (then) history.push(then);
        continue;
      }
      const known = withUncounted(then ?? none(place), all, everyone, past);
      const { renewed, ...next } = nextOf(table, last, known, past.isBarred(place), least);
      history.push(next);
      for (const group of each)
        if (group.segment === segment && next.shown.includes(group.level) && !renewed.includes(group.level))
          held.add(keyOf({ wave, item, ...group }));
    }
  }
  return { held, history };
}

/**
 * Which levels of a segment are published anew.
 *
 * @param last the table as it was published; undefined where everyone was not
 * @param isBarred where none may be, because of another segment
 */
function nextOf(
  table: Table,
  last: Table | undefined,
  known: TableHistory,
  isBarred: boolean,
  minimum: number,
): ReturnType<typeof publishedNext> {
  const { segment, shown, keptAt = {} } = known;
  const mayRenew = mayBeRenewed(table, last, segment, shown);
  const sizes = sizesOf(table, segment);
  // Beside everyone of that time, a level that has hardly grown since would tell the same.
  const isKept = (level: string) =>
    !shown.includes(level) && level in keptAt && (sizes.get(level) ?? 0) - keptAt[level]! < minimum;
  const kept: Record<string, number> = {};
  for (;;) {
    const next = publishedNext(
      known,
      sizes,
      minimum,
      (level) => !isBarred && !(level in kept) && !isKept(level) && mayRenew(level),
    );
    const { renewed } = next;
    if (renewed.length === 0 || !isRestAlike(table, last, segment, { renewed, shown }))
      return Object.keys(kept).length > 0 ? { ...next, keptAt: { ...keptAt, ...kept } } : next;
    // Those that have grown the least stand last.
    const least = renewed.at(-1)!;
    kept[least] = sizes.get(least) ?? 0;
  }
}

/** Whether a group is one whose figures are published beside those of everyone: of a segment, or of a way of asking. */
function isAnswered(item: string, { segment }: Pick<Group, 'segment' | 'level'>): boolean {
  if (item === '' || segment === '' || segment.includes('+')) return false;
  return segment === '@way' || !segment.startsWith('@');
}

/** What a release published of which no history was kept: it was the first. */
function firstOf(
  place: TablePlace,
  table: Table | undefined,
  { isComplete }: Past,
  minimum: number,
): TableHistory | null {
  if (isComplete || !table || sizeOfEveryone(table) < minimum) return null;
  const { renewed: _, ...first } = publishedNext(none(place), sizesOf(table, place.segment), minimum);
  return first;
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

function keyOf({ wave, segment, level, item }: Place): string {
  return JSON.stringify([wave, segment, level, item]);
}
