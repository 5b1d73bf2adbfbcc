import type { Tally, TallyCell } from './tally.ts';

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
 * @param before what the newest release was made of; null before the first
 * @param minimum the smallest group a figure of this survey may rest on
 */
export function heldBack(now: Tally, before: Tally | null, minimum: number): Tally {
  if (!before) return now;
  const held = heldCells(tablesOf(now), tablesOf(before), minimum);
  const isHeld = (cell: Place) => held.has(keyOf(cell));
  const isHeldSet = heldSets(now, before, minimum);
  return {
    ...now,
    waves: now.waves.flatMap((wave) =>
      isHeld({ wave: wave.wave, segment: '', level: '', item: '' })
        ? before.waves.filter((one) => one.wave === wave.wave)
        : [wave],
    ),
    cells: [...now.cells.filter((cell) => !isHeld(cell)), ...before.cells.filter(isHeld)],
    sums: [
      ...now.sums.filter(({ wave, set }) => !isHeldSet(wave, set)),
      ...before.sums.filter(({ wave, set }) => isHeldSet(wave, set)),
    ],
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

function tablesOf({ cells }: Tally): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (const { wave, item, segment, level, state, value, n } of cells) {
    const key = JSON.stringify([wave, item]);
    const table = tables.get(key) ?? { wave, item, groups: new Map() };
    tables.set(key, table);
    const group = table.groups.get(groupKey({ segment, level })) ?? { segment, level, size: 0 };
    table.groups.set(groupKey(group), group);
    if (item === '' || (state === 'answered' && value === null)) group.size += n;
  }
  return tables;
}

/** The cells that stay as they were published, by `keyOf`. */
function heldCells(
  now: ReadonlyMap<string, Table>,
  before: ReadonlyMap<string, Table>,
  minimum: number,
): ReadonlySet<string> {
  const held = new Set<string>();
  for (const [key, { wave, item, groups }] of now) {
    const published = (size = 0) => (size < minimum ? 0 : size);
    const was = before.get(key)?.groups;
    const grown = ({ size, ...group }: Group) => published(size) - published(was?.get(groupKey(group))?.size);
    for (const group of heldGroups([...groups.values()], grown, minimum))
      if (group.size >= minimum) held.add(keyOf({ wave, item, ...group }));
  }
  return held;
}

/** @param grown by how many a group is larger than it was published, or smaller where somebody was erased */
function heldGroups(
  groups: readonly Group[],
  grown: (group: Group) => number,
  minimum: number,
): readonly Group[] {
  const isFew = (n: number) => n !== 0 && Math.abs(n) < minimum;
  const everyone = groups.find((group) => groupKey(group) === EVERYONE);
  if (everyone && isFew(grown(everyone))) return groups;
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

/** Which sums stay: those of sets that a few more people have answered. */
function heldSets(now: Tally, before: Tally, minimum: number): (wave: string, set: string) => boolean {
  const people = ({ sums }: Tally, wave: string, set: string) =>
    sums
      .filter((one) => one.wave === wave && one.set === set)
      .reduce((total, { sums: [n = 0] }) => total + n, 0);
  const held = new Map<string, boolean>();
  return (wave, set) => {
    const key = JSON.stringify([wave, set]);
    const known = held.get(key);
    if (known !== undefined) return known;
    const was = people(before, wave, set);
    const grown = Math.abs(people(now, wave, set) - was);
    held.set(key, was >= minimum && grown > 0 && grown < minimum);
    return held.get(key)!;
  };
}

function groupKey({ segment, level }: Pick<Group, 'segment' | 'level'>): string {
  return JSON.stringify([segment, level]);
}

function keyOf({ wave, segment, level, item }: Place): string {
  return JSON.stringify([wave, segment, level, item]);
}
