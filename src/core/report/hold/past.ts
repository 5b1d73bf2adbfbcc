import { WEIGHT_ITEM } from '../../response/weight.ts';
import type { Tally } from '../tally.ts';
import { KEPT, type TableHistory } from './table-history.ts';
import { sizeOfEveryone, type Table } from './tables.ts';

export type TablePlace = Pick<TableHistory, 'wave' | 'item' | 'segment'>;

/** Whether two segments divide people along the same lines, so that one beside the other could tell on a few. */
export type IsAlong = (segment: string, other: string) => boolean;

/** What all releases before have published. */
export interface Past {
  /** null of what was never published, or by releases of a time when that was not kept. */
  readonly of: (place: TablePlace) => TableHistory | null;
  /** Everything that is kept. */
  readonly all: readonly TableHistory[];
  /** Whether what was published of everyone is kept too, so that what is not there was not published. */
  readonly isComplete: boolean;
  /** Whether a segment would stand beside one along its lines, which an earlier release has published in that wave. */
  readonly isBarred: (place: TablePlace) => boolean;
  /** Nobody has come since the newest release. */
  readonly isOfSamePeople: boolean;
}

export function pastOf(now: Tally, before: Tally | null, isAlong: IsAlong): Past {
  const all = before?.history ?? [];
  const known = new Map(all.map((one) => [placeKey(one), one]));
  const shown = new Map<string, Set<string>>();
  for (const { wave, segment, shown: levels } of all)
    if (levels.length > 0) shown.set(wave, (shown.get(wave) ?? new Set<string>()).add(segment));
  return {
    all,
    of: (place) => known.get(placeKey(place)) ?? null,
    isComplete: before === null || all.some(({ segment }) => segment === ''),
    isBarred: ({ wave, segment }) =>
      isNamed(segment) &&
      !shown.get(wave)?.has(segment) &&
      [...(shown.get(wave) ?? [])].some(
        (other) => isNamed(other) && other !== segment && isAlong(segment, other),
      ),
    isOfSamePeople: before?.responses === now.responses,
  };
}

/** A segment of the survey: no way of asking, no weight, no crossing of two questions. */
function isNamed(segment: string): boolean {
  return segment !== '' && segment !== WEIGHT_ITEM && !/^@|[*+]/.test(segment);
}

export function placeKey({ wave, item, segment }: TablePlace): string {
  return JSON.stringify([wave, item, segment]);
}

export function none(place: TablePlace): TableHistory {
  return { ...place, levels: [], everyone: [], published: [], shown: [] };
}

/**
 * How many everyone was whenever the answers to an item were published, and the lowest minimum of these times and now.
 *
 * @param was the table of the newest release, which was the first where nothing was kept
 */
export function everyoneOf(
  place: Omit<TablePlace, 'segment'>,
  was: Table | undefined,
  past: Past,
  minimum: number,
): TableHistory & { readonly minimum: number } {
  const known = past.of({ ...place, segment: '' }) ?? { ...none({ ...place, segment: '' }), levels: [''] };
  const all = { ...known, minimum: Math.min(minimum, known.minimum ?? minimum) };
  const size = sizeOfEveryone(was);
  // What a higher minimum hid may be published as it was, now that the minimum is lower.
  return size < all.minimum ? all : withSize(all, size);
}

/** The same with everyone published once more. */
export function withSize<History extends TableHistory>(all: History, size: number): History {
  return all.everyone.at(-1)?.[0] === size
    ? all
    : { ...all, everyone: [...all.everyone, [size]].slice(-KEPT) };
}

/**
 * What was published of a table, with the sizes of everyone at which it was not counted: before its segment was one, or
 * while it was none. Not those of the very people who are counted now.
 *
 * @param all what was published of everyone before
 * @param now how many everyone is
 */
export function withUncounted(
  table: TableHistory,
  { everyone }: TableHistory,
  now: number,
  { isOfSamePeople }: Pick<Past, 'isOfSamePeople'>,
): TableHistory {
  const counted = table.everyone.map((levels) => levels.reduce((sum, size) => sum + size, 0));
  const sizes = new Set([...(table.uncounted ?? []), ...everyone.map(([size = 0]) => size)]);
  for (const size of counted) sizes.delete(size);
  if (isOfSamePeople) sizes.delete(now);
  return sizes.size > 0 ? { ...table, uncounted: [...sizes] } : table;
}
