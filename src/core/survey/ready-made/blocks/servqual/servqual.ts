import { z } from 'zod';
import { partsOf, type Block, type PartNames } from '../block.ts';
import { blockFields, partsField, statementsField, subjectField } from '../fields.ts';
import { pairs, statements } from '../statements.ts';
import { SERVQUAL_WORDS } from './words/words.ts';

const STATEMENTS = {
  tangibles: ['equipment', 'premises', 'staff', 'materials'],
  reliability: ['promises', 'problems', 'first', 'on-time', 'records'],
  responsiveness: ['when', 'prompt', 'help', 'time'],
  assurance: ['confidence', 'safe', 'polite', 'knowledge'],
  empathy: ['individual', 'hours', 'personal', 'interests', 'needs'],
} as const;

export type ServqualWords = Readonly<Record<PartNames<typeof STATEMENTS>, string>>;

/** Service quality in five dimensions. */
export const ServqualBlockSchema = z.strictObject({
  block: z.literal('servqual'),
  ...blockFields,
  ...subjectField,
  ...partsField(partsOf(STATEMENTS)),
  ...statementsField,
  expectations: z
    .boolean()
    .default(false)
    .meta({
      description: 'Whether what was expected is asked beside what it was like: two ratings a statement.',
      examples: [true],
    }),
});

/**
 * Service quality: 22 statements in five dimensions, on seven points of agreement, after Parasuraman, Zeithaml and
 * Berry, SERVQUAL (Journal of Retailing 64, 1988). What each statement is about is theirs; the words are Heed's own, and
 * all are positive, as in the authors' revision of 1991.
 */
export const SERVQUAL_BLOCK: Block<z.infer<typeof ServqualBlockSchema>, ServqualWords> = {
  words: SERVQUAL_WORDS,
  items: (config, write) => [
    ...write.about(),
    ...(config.expectations ? pairs : statements)(STATEMENTS, 7, config, write),
  ],
};
