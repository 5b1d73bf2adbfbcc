import { z } from 'zod';
import type { Block } from '../block.ts';
import { blockFields, scoreField } from '../fields.ts';
import { CES_WORDS } from './words.ts';

export type CesWords = Readonly<Record<'reason', string>>;

/** Effort, and what made it hard. */
export const CesBlockSchema = z.strictObject({
  block: z.literal('ces'),
  ...blockFields,
  ...scoreField,
});

/**
 * Customer effort with its standard statement (`../../ces.ts`), and what made it hard for those who did not agree that
 * it was easy: the middle of seven points is the fourth.
 */
export const CES_BLOCK: Block<z.infer<typeof CesBlockSchema>, CesWords> = {
  words: CES_WORDS,
  items: ({ required, prefill }, { id, text }) => [
    { id: id('score'), type: 'ces', required, prefill },
    { id: id('reason'), type: 'longtext', text: text('reason'), visibleIf: `${id('score')} <= 4` },
  ],
};
