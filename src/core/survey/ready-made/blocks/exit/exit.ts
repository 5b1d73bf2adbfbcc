import { z } from 'zod';
import { endsOf } from '../anchors.ts';
import type { Block, WrittenItem, Writing } from '../block.ts';
import { blockFields } from '../fields.ts';
import { EXIT_WORDS } from './words.ts';

/** What a customer had before, or has afterwards. The codes are stored. */
const PROVIDERS = ['another', 'own', 'nothing'] as const;

export type ExitWords = Readonly<
  Record<
    'reasons' | 'kept' | 'from' | 'from-which' | 'to' | 'to-which' | 'return' | (typeof PROVIDERS)[number],
    string
  >
>;

/** Why a customer leaves. */
export const ExitBlockSchema = z.strictObject({ block: z.literal('exit'), ...blockFields });

/**
 * Why a customer leaves, by the eight reasons of Keaveney (`../../churn.ts`), what would have kept them, where they came
 * from and go to, and whether they would come back.
 */
export const EXIT_BLOCK: Block<z.infer<typeof ExitBlockSchema>, ExitWords> = {
  words: EXIT_WORDS,
  items: ({ required }, write) => [
    {
      id: write.id('reasons'),
      type: 'reasons',
      text: write.text('reasons'),
      required,
      specials: ['refused'],
    },
    { id: write.id('kept'), type: 'longtext', text: write.text('kept') },
    ...provider('from', required, write),
    ...provider('to', required, write),
    {
      id: write.id('return'),
      type: 'rating',
      text: write.text('return'),
      anchors: endsOf(write, [1, 5], 'unlikely', 'likely'),
      required,
    },
  ],
};

/** What they had or will have instead, and from whom. */
function provider(when: 'from' | 'to', required: boolean, write: Writing<ExitWords>): WrittenItem[] {
  return [
    {
      id: write.id(when),
      type: 'single',
      text: write.text(when),
      options: PROVIDERS.map((value) => ({ value, label: write.text(value) })),
      specials: ['refused'],
      required,
    },
    {
      id: write.id(`${when}-which`),
      type: 'text',
      text: write.text(`${when}-which`),
      visibleIf: `${write.id(when)} = another`,
    },
  ];
}
