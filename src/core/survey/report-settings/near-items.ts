import type { Item } from '../item.ts';

/** As many as a reader takes in at a glance. */
const MOST_NAMED = 8;

/** The hint of a message about an item that is not there or does not fit: those that do. */
export function nearItems(items: readonly Item[], fits: (item: Item) => boolean): string {
  const ids = items.filter(fits).map(({ id }) => id);
  if (ids.length === 0) return 'The survey has no question that would do: leave the line out';
  const more = ids.length > MOST_NAMED ? ', …' : '';
  return `Use one of ${ids.slice(0, MOST_NAMED).join(', ')}${more}`;
}
