import { setItem, type Tally, type TallyCell } from '../tally.ts';

/** A group of those who answered an item in a wave. */
export interface Group extends Pick<TallyCell, 'segment' | 'level'> {
  /** Answers, or responses where the table is that of the responses themselves. */
  size: number;
  /** How often each answer was given. */
  readonly answers: Map<string, number>;
}

/** The groups of one wave and item, by `groupKey`. */
export type Table = Pick<TallyCell, 'wave' | 'item'> & { readonly groups: Map<string, Group> };

export const EVERYONE = groupKey({ segment: '', level: '' });

/** The tables of a tally, by wave and item. Those who answered all of a set of items are the answers to one more. */
export function tablesOf({ cells, sums }: Pick<Tally, 'cells' | 'sums'>): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  const groupOf = ({
    wave,
    item,
    segment,
    level,
  }: Pick<TallyCell, 'wave' | 'item' | 'segment' | 'level'>) => {
    const key = JSON.stringify([wave, item]);
    const table = tables.get(key) ?? { wave, item, groups: new Map<string, Group>() };
    tables.set(key, table);
    const group = table.groups.get(groupKey({ segment, level })) ?? {
      segment,
      level,
      size: 0,
      answers: new Map(),
    };
    table.groups.set(groupKey(group), group);
    return group;
  };
  for (const { item, state, value, n, ...place } of cells) {
    const group = groupOf({ ...place, item });
    if (item === '' || (state === 'answered' && value === null)) group.size += n;
    if (state === 'answered' && value !== null) group.answers.set(value, (group.answers.get(value) ?? 0) + n);
  }
  for (const { set, sums: products, ...place } of sums)
    groupOf({ ...place, item: setItem(set) }).size += products[0] ?? 0;
  return tables;
}

export function groupKey({ segment, level }: Pick<Group, 'segment' | 'level'>): string {
  return JSON.stringify([segment, level]);
}

/** How many of a table are in each level of a segment. */
export function sizesOf({ groups }: Table, segment: string): ReadonlyMap<string, number> {
  return new Map(
    [...groups.values()].filter((group) => group.segment === segment).map(({ level, size }) => [level, size]),
  );
}

export function sizeOfEveryone(table: Table | undefined): number {
  return table?.groups.get(EVERYONE)?.size ?? 0;
}
