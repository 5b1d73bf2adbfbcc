import type { Path } from '../yaml/finding.ts';
import type { ItemConfig, PlainConfig } from './items/item.ts';
import { expandItem } from './items/expand.ts';
import type { WrittenCondition } from './items/part.ts';
import type { SurveyConfig } from './schema.ts';

/** An item as it stands in the file. */
export interface Written {
  readonly item: ItemConfig;
  readonly path: Path;
  /** The place of its section among the sections; 0 where the survey has none. */
  readonly section: number;
}

/** An item as it is asked and stored: the written one, or one of those that it stands for. */
export interface Placed {
  readonly item: PlainConfig;
  /** Where its id stands, or the line of the written item that it comes from. */
  readonly path: Path;
  readonly written: Written;
  /** The condition of what it is a part of, and its own: both have to hold for it to be shown. */
  readonly within: WrittenCondition | undefined;
  readonly own: WrittenCondition | undefined;
}

/** Items as they were written, in their order. */
export function writtenItems(config: SurveyConfig): readonly Written[] {
  if (config.items) return config.items.map((item, index) => ({ item, path: ['items', index], section: 0 }));
  return (config.sections ?? []).flatMap(({ items }, section) =>
    items.map((item, index) => ({ item, path: ['sections', section, 'items', index], section })),
  );
}

/** Items as they are asked, in their order: everything behind this knows nothing of those that stand for several. */
export function placedItems(config: SurveyConfig): readonly Placed[] {
  return writtenItems(config).flatMap((written) =>
    expandItem(written.item).map(({ item, path, within }): Placed => {
      const here = [...written.path, ...path];
      return {
        item,
        path: here,
        written,
        within: within && { source: within.source, path: [...written.path, ...within.path] },
        own:
          !('visibleIf' in item) || item.visibleIf === undefined
            ? undefined
            : { source: item.visibleIf, path: [...here, 'visibleIf'] },
      };
    }),
  );
}
