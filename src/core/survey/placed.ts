import type { Path } from '../yaml/finding.ts';
import { isBlock, type EntryConfig } from './entry.ts';
import type { ItemConfig, PlainConfig } from './items/item.ts';
import { expandItem } from './items/expand.ts';
import type { WrittenCondition } from './items/part.ts';
import type { BlockConfig } from './ready-made/blocks/blocks.ts';
import { expandBlock } from './ready-made/blocks/expand.ts';
import type { SurveyConfig } from './schema.ts';

/** What stands in a list of items, and where. */
interface Entry {
  readonly entry: EntryConfig;
  readonly path: Path;
  readonly section: number;
}

/** An item as it stands in the file, or as a block that stands there would have it written. */
export interface Written {
  readonly item: ItemConfig;
  /** Its line, or that of its block. */
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

/** Items as they were written, in their order; the items of a block in its place. */
export function writtenItems(config: SurveyConfig): readonly Written[] {
  return entriesOf(config).flatMap(({ entry, ...place }): readonly Written[] =>
    isBlock(entry)
      ? expandBlock(entry, config.locales).map((item) => ({ item, ...place }))
      : [{ item: entry, ...place }],
  );
}

/** The ready-made blocks of a survey. */
export function writtenBlocks(
  config: SurveyConfig,
): readonly { readonly block: BlockConfig; readonly path: Path }[] {
  return entriesOf(config).flatMap(({ entry, path }) => (isBlock(entry) ? [{ block: entry, path }] : []));
}

function entriesOf(config: SurveyConfig): readonly Entry[] {
  if (config.items)
    return config.items.map((entry, index) => ({ entry, path: ['items', index], section: 0 }));
  return (config.sections ?? []).flatMap(({ items }, section) =>
    items.map((entry, index) => ({ entry, path: ['sections', section, 'items', index], section })),
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
