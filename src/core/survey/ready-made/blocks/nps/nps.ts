import { z } from 'zod';
import type { Block } from '../block.ts';
import { blockFields, scoreField, subjectField } from '../fields.ts';
import { NPS_WORDS } from './words.ts';

export type NpsWords = Readonly<Record<'score' | 'reason', string>>;

/** Likelihood to recommend, and why. */
export const NpsBlockSchema = z.strictObject({
  block: z.literal('nps'),
  ...blockFields,
  ...subjectField,
  ...scoreField,
});

/**
 * The question of the Net Promoter Score (Reichheld, The One Number You Need to Grow, Harvard Business Review,
 * December 2003), and what is behind the score. The reason is asked of everyone: praise is worth reading too.
 */
export const NPS_BLOCK: Block<z.infer<typeof NpsBlockSchema>, NpsWords> = {
  words: NPS_WORDS,
  items: ({ required, prefill }, { id, text }) => [
    { id: id('score'), type: 'nps', text: text('score'), required, prefill },
    { id: id('reason'), type: 'longtext', text: text('reason'), visibleIf: `answered(${id('score')})` },
  ],
};
