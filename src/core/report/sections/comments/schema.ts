import { z } from 'zod';
import { TrendStepSchema } from '../../headline/trend-schema.ts';
import { Count, Figure, Hidden, Text } from '../../parts-schema.ts';

export const CommentsSchema = z.strictObject({
  kind: z.literal('comments').describe('What people wrote in their own words.'),
  id: z.string().describe('Its anchor on the page.'),
  wave: z.string().describe('Id of the wave.'),
  questions: z
    .array(
      z.strictObject({
        item: z.string().describe('Id of the question.'),
        text: Text.describe('Its exact wording.'),
      }),
    )
    .describe('The questions that were answered in words.'),
  asked: z.boolean().describe('Whether people were asked if their words may be published.'),
  reason: Hidden.nullable().describe('Why there are no counts; null where there are.'),
  counts: z
    .strictObject({
      written: Count.describe('Comments written.'),
      consented: Count.describe('Of these, with consent to be published.'),
      read: Count.describe('Of these, read by a person and accepted or refused.'),
      accepted: Count.describe('Of these, accepted.'),
    })
    .nullable()
    .describe('From all comments to those that may be shown; null when hidden.'),
  shown: z
    .array(
      z.strictObject({
        key: z.string().describe('What the comment is called.'),
        item: z.string().describe('Id of the question that it answers.'),
        locale: z.string().describe('BCP 47 tag of the page on which it was written.'),
        words: z
          .string()
          .nullable()
          .describe('As accepted; null where it has been taken back, and in what the digest is made of.'),
      }),
    )
    .describe('The comments that are shown, in random order.'),
  drawn: z.boolean().describe('Whether lots were drawn among those accepted.'),
  themes: z
    .strictObject({
      ranked: z.boolean().describe('Whether the themes stand in falling order of their share.'),
      rows: z
        .array(
          z.strictObject({
            theme: z.string().describe('Id of the theme.'),
            label: Text.describe('What it is called.'),
            share: Figure.describe('Share of the people who wrote anything, 0 to 1.'),
          }),
        )
        .describe('One a theme; people may write of several.'),
      none: Figure.describe('Share who wrote of none of the themes, 0 to 1.'),
      overWaves: z
        .strictObject({
          before: z.string().describe('Id of the wave before, which the newest is held against.'),
          rows: z
            .array(
              z.strictObject({
                theme: z.string().describe('Id of the theme.'),
                waves: z
                  .array(
                    z.strictObject({
                      wave: z.string().describe('Id of the wave.'),
                      share: Figure.describe('Share of the people who wrote anything, 0 to 1.'),
                    }),
                  )
                  .describe('One a wave, in order of time.'),
                newest: TrendStepSchema.describe(
                  'The change since the wave before, judged together with those of all themes.',
                ),
              }),
            )
            .describe('One a theme, in the order of the themes.'),
        })
        .optional()
        .describe('Themes from wave to wave; absent with one wave alone.'),
    })
    .nullable()
    .describe('What comments are about; null where the survey declares no themes.'),
});
