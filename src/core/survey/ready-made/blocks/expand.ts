import { ItemSchema, type ItemConfig } from '../../items/item.ts';
import { toText } from '../../text.ts';
import { readyLocale, readyText } from '../ready-made.ts';
import type { Block, WrittenItem, Writing } from './block.ts';
import { BLOCKS, type BlockConfig } from './blocks.ts';
import { ABOUT, aboutSubject } from './subject.ts';

/**
 * The items that a block stands for, as if they had been written in its place.
 *
 * @param locales the languages of the survey
 */
export function expandBlock(config: BlockConfig, locales: readonly string[]): readonly ItemConfig[] {
  return writtenItems(config, locales).map((item) => ItemSchema.parse(withCondition(item, config)));
}

/**
 * The condition of a block holds for each of its items. Those that have one of their own ask about another item of the
 * block, which has no answer while the block is hidden, and no comparison with nothing holds: they need no second one. What
 * is computed from its items has no value either then.
 */
function withCondition(item: WrittenItem, { visibleIf }: BlockConfig): WrittenItem {
  if (item.type === 'computed') return item;
  return visibleIf === undefined || item.visibleIf !== undefined ? item : { ...item, visibleIf };
}

function writtenItems(config: BlockConfig, locales: readonly string[]): readonly WrittenItem[] {
  // The schema of each block and its items belong together, which TypeScript cannot follow through a lookup.
  const block = BLOCKS[config.block] as unknown as Block<BlockConfig, Readonly<Record<string, string>>>;
  return block.items(config, writing(config, block, locales));
}

function writing(
  config: BlockConfig,
  { words }: Block<never, Readonly<Record<string, string>>>,
  locales: readonly string[],
): Writing<Readonly<Record<string, string>>> {
  const subject = 'subject' in config && config.subject ? toText(config.subject, locales) : undefined;
  const id = (name: string) => `${config.id ?? config.block}-${name}`;
  return {
    id,
    text: (name) =>
      config.texts[name] ??
      Object.fromEntries(
        locales.map((locale) => [
          locale,
          aboutSubject(words[readyLocale(words, locale) ?? 'en']?.[name] ?? '', subject?.[locale]),
        ]),
      ),
    about: () =>
      subject
        ? [
            {
              id: id('about'),
              type: 'statement',
              text: Object.fromEntries(
                locales.map((locale) => [
                  locale,
                  aboutSubject(ABOUT[readyLocale(ABOUT, locale) ?? 'en']!, subject[locale]),
                ]),
              ),
            },
          ]
        : [],
    ready: (others, pick) => readyText(others, locales, pick),
  };
}
