import type { Finding, Path } from '../../yaml/finding.ts';
import type { Item, ScaleItem } from '../item.ts';

/** An item that a setting of the report names, and where it is named. */
export interface Named {
  readonly item: string;
  readonly path: Path;
}

/**
 * Names of items that are not there, that are not answered with a point of a scale, or that are used twice.
 *
 * @param fits which items may be named: by themselves those with a scale
 */
export function checkScales(
  named: readonly Named[],
  items: readonly Item[],
  fits: (item: Item) => boolean = isScale,
): readonly Finding[] {
  const fitting = items.filter(fits).map(({ id }) => id);
  const hint =
    fitting.length > 0
      ? `Use one of ${fitting.join(', ')}`
      : 'Add a question that is answered on a scale, or leave the setting out';
  return named.flatMap(({ item: id, path }, index): readonly Finding[] => {
    if (!items.some((item) => item.id === id)) return [{ path, message: `there is no item "${id}"`, hint }];
    if (!fitting.includes(id)) return [{ path, message: `"${id}" is not answered on a scale`, hint }];
    const twice = named.slice(0, index).some(({ item }) => item === id);
    return twice ? [{ path, message: `"${id}" is named twice`, hint: 'Name it once' }] : [];
  });
}

/** Whether the answers of an item are points of a scale. */
export function isScale(item: Item): item is ScaleItem {
  return 'scale' in item;
}
