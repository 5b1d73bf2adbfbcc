import { z } from 'zod';
import { endsOf } from '../anchors.ts';
import type { Block } from '../block.ts';
import { blockFields, scoreField, subjectField } from '../fields.ts';
import { CSAT_WORDS } from './words.ts';

export type CsatWords = Readonly<Record<'score' | 'reason', string>>;

/** Overall satisfaction, and why. */
export const CsatBlockSchema = z.strictObject({
  block: z.literal('csat'),
  ...blockFields,
  ...subjectField,
  ...scoreField,
});

/** Overall satisfaction from 1 to 5, and what is behind it. */
export const CSAT_BLOCK: Block<z.infer<typeof CsatBlockSchema>, CsatWords> = {
  words: CSAT_WORDS,
  items: ({ required, prefill }, write) => [
    {
      id: write.id('score'),
      type: 'csat',
      text: write.text('score'),
      anchors: endsOf(write, [1, 5], 'dissatisfied', 'satisfied'),
      required,
      prefill,
    },
    {
      id: write.id('reason'),
      type: 'longtext',
      text: write.text('reason'),
      visibleIf: `answered(${write.id('score')})`,
    },
  ],
};
