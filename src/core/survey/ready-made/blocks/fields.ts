import { z } from 'zod';
import { IdSchema } from '../../items/base.ts';
import { SPECIALS } from '../../item.ts';
import { TextSchema } from '../../text.ts';

/** What may be said about every block. Its own fields come with each. */
export const blockFields = {
  id: IdSchema.max(16)
    .optional()
    .meta({
      description: 'What the ids of its questions begin with; the name of the block where there is none.',
      examples: ['shop'],
    }),
  required: z
    .boolean()
    .default(false)
    .meta({
      description: 'Whether the survey can be sent without answers to it. Comments are never required.',
      examples: [true],
    }),
  visibleIf: z
    .string()
    .optional()
    .meta({
      description: 'Shows the block only when this holds for earlier answers.',
      examples: ['complained = yes'],
    }),
  texts: z
    .record(z.string(), TextSchema)
    .default({})
    .meta({
      description: 'Words of your own in place of ready-made ones, by the name that the manual gives each.',
      examples: [{ reason: 'What is your score about?' }],
    }),
};

/** Blocks that ask about something that can be named. */
export const subjectField = {
  subject: TextSchema.optional().meta({
    description:
      'What is judged, in the form in which it follows "recommend": with its article, in German and Russian in the accusative.',
    examples: ['the airport', { en: 'the airport', de: 'den Flughafen', es: 'el aeropuerto' }],
  }),
};

/** Blocks with a score that a link may choose beforehand. */
export const scoreField = {
  prefill: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether a link may choose the score beforehand.', examples: [true] }),
};

/** Blocks of statements that not everyone can judge. */
export const statementsField = {
  specials: z
    .array(z.enum(SPECIALS))
    .default([])
    .meta({
      description: 'Answers for those who cannot judge a statement, offered with each.',
      examples: [['dontKnow']],
    }),
};

/** Some of the parts of a block, in the order of the block. */
export function partsField<Part extends string>(parts: readonly Part[]) {
  return {
    only: z
      .array(z.enum(parts))
      .min(1)
      .optional()
      .meta({ description: 'The parts to ask, where not all of them.', examples: [parts.slice(0, 2)] }),
  };
}
