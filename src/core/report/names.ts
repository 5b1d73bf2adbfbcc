import { unpiped } from '../survey/piping/template.ts';
import { wholeTextOf, type Item } from '../survey/item.ts';
import type { Text } from '../survey/text.ts';

/**
 * What attributes are called beside each other: the rows of one matrix by the row alone, a rating of a pair by what is
 * rated, everything else by its whole wording. Those that would be called alike, as the two sides of a pair, by theirs.
 */
export function namesOf(items: readonly Item[]): Text[] {
  const matrices = new Set(items.map(({ matrix, pair }) => (pair ? 'pair' : matrix?.id)));
  const ofOneMatrix = matrices.size === 1 && !matrices.has(undefined);
  const short = items.map((item) => {
    if (item.pair && item.matrix) return unpiped(item.matrix.text);
    return ofOneMatrix ? unpiped(item.text) : wholeTextOf(item);
  });
  const called = Map.groupBy(short, (name) => JSON.stringify(name));
  return short.map((name, at) =>
    called.get(JSON.stringify(name))!.length > 1 ? wholeTextOf(items[at]!) : name,
  );
}
