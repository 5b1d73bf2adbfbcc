import type { Finding } from '../../../yaml/finding.ts';
import { writtenBlocks } from '../../placed.ts';
import type { SurveyConfig } from '../../schema.ts';
import { readyLocale } from '../ready-made.ts';
import { BLOCKS } from './blocks.ts';

/** Languages of the survey that a block has not been written in, and words of it that it does not have. */
export function checkBlocks(config: SurveyConfig): readonly Finding[] {
  return writtenBlocks(config).flatMap(({ block, path }): readonly Finding[] => {
    const { words } = BLOCKS[block.block];
    const names = Object.keys(words.en ?? {});
    const unwritten = config.locales.filter((locale) => readyLocale(words, locale) === undefined);
    const unknown = Object.keys(block.texts).filter((name) => !names.includes(name));
    return [
      ...unwritten.map((locale) => ({
        path: [...path, 'block'],
        message: `the block "${block.block}" is not written in "${locale}"`,
        hint: `Write its questions yourself, or take "${locale}" out of locales`,
      })),
      ...unknown.map((name) => ({
        path: [...path, 'texts', name],
        message: `the block "${block.block}" has no text "${name}"`,
        hint: `Use one of ${names.join(', ')}`,
      })),
    ];
  });
}
