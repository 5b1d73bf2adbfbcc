import { placesOf } from '../../survey/item-values.ts';
import type { RankingItem } from '../../survey/item.ts';
import type { Codes } from './choice.ts';

/**
 * Options with their places, such as `price.1`, in the order of the places. Every option and every place at most once;
 * where a place in between was left out, those behind it move up, because the order is all that was asked.
 */
export function ranking(given: readonly string[], item: RankingItem): Codes {
  const placed = new Map<number, string>();
  for (const value of new Set(given)) {
    const found = placesOf(item).find((one) => one.value === value);
    if (!found) return { problem: { code: 'notAnOption', detail: { value: value.slice(0, 40) } } };
    const { option, place } = found;
    if (placed.has(place)) return { problem: { code: 'rankTwice', detail: { rank: place } } };
    if ([...placed.values()].includes(option)) return { problem: { code: 'oneOnly' } };
    placed.set(place, option);
  }
  const places = [...placed.keys()].sort((one, other) => one - other);
  return { values: places.map((place, index) => `${placed.get(place)}.${index + 1}`) };
}
