import { referencesOf, termReferencesOf } from './expression/references.ts';
import type { Item } from './item.ts';

/**
 * Of each item, by id, what its answer is made of: itself, and where it is computed, everything that it is computed from,
 * however many steps back.
 *
 * @param shown whether what decides that it is shown at all belongs to it too
 */
export function originsOf(items: readonly Item[], { shown = false } = {}): ReadonlyMap<string, Origins> {
  const origins = new Map<string, Origins>();
  // An item can only refer to those before it.
  for (const item of items) {
    const named = [...namedByValue(item), ...(shown && item.visibleIf ? referencesOf(item.visibleIf) : [])];
    origins.set(
      item.id,
      new Set([item.id, ...named.flatMap(({ item: id }) => [...(origins.get(id) ?? [id])])]),
    );
  }
  return origins;
}

/** Ids of items. */
export type Origins = ReadonlySet<string>;

/** Whether two answers are made, in part, of the same one. */
export function areRelated(one: Origins, other: Origins): boolean {
  return [...one].some((id) => other.has(id));
}

function namedByValue({ computed }: Item) {
  if (!computed) return [];
  if ('value' in computed) return termReferencesOf(computed.value);
  return computed.cases.flatMap(({ if: holds }) => (holds ? referencesOf(holds) : []));
}

/**
 * Says of two items by which people are divided whether that is along the same lines. Of one that a survey no longer has
 * that cannot be ruled out.
 */
export function alongIn(items: readonly Item[]): (one: string, other: string) => boolean {
  const origins = originsOf(items, { shown: true });
  return (one, other) => {
    const [a, b] = [origins.get(one), origins.get(other)];
    return !a || !b || areRelated(a, b);
  };
}
