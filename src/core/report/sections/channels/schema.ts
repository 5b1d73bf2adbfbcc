import { z } from 'zod';
import { LISTENING_KINDS, LISTENING_METHODS } from '../../../survey/listening.ts';
import { CHANNELS } from '../../../survey/survey.ts';
import { Count, Figure, Hidden, Text } from '../../parts-schema.ts';

const figures = {
  rate: Figure.nullable().describe(
    'Share of the people it was sent to who answered, 0 to 1; null where it is not known how many those were.',
  ),
  minutes: z
    .strictObject({
      lowerQuartile: Figure.describe('A quarter took at most this long.'),
      median: Figure.describe('Half took at most this long.'),
      upperQuartile: Figure.describe('Three quarters took at most this long.'),
    })
    .describe('Whole minutes from opening to sending, 60 for all that is longer.'),
  everyQuestion: Figure.describe('Share who answered every question they were asked, 0 to 1.'),
  blank: Figure.describe('Mean number of questions that were asked and left blank.'),
  alike: z.array(Figure).describe('Share who gave a whole battery the same point, 0 to 1; one a battery.'),
};
const probability = z.number().min(0).max(1);

export const ChannelsSchema = z.strictObject({
  kind: z.literal('channels').describe('How each way of asking performed.'),
  id: z.string().describe('Its anchor on the page.'),
  wave: z.string().describe('Id of the wave.'),
  everyone: z
    .strictObject({ responses: Count.describe('Responses of the wave.'), ...figures })
    .describe('All ways together.'),
  ways: z
    .array(
      z.strictObject({
        way: z.string().describe('Method and channel as one, such as `web-survey/qr`.'),
        kind: z
          .enum(LISTENING_KINDS)
          .describe('Whether they were asked, came of themselves, or were heard through others.'),
        method: z.enum(LISTENING_METHODS).describe('The method of listening.'),
        channel: z.enum(CHANNELS).describe('The medium of the response.'),
        responses: Count.nullable().describe('Responses that came this way; null when hidden.'),
        reason: Hidden.nullable().describe('Why they are hidden; null when they are not.'),
        ...figures,
      }),
    )
    .describe('One a way that occurs.'),
  batteries: z
    .array(
      z.strictObject({
        id: z.string().describe('Id of the matrix, or of the first question.'),
        text: Text.describe('What is asked of all of them, or the first question.'),
        items: Count.describe('How many questions it has.'),
      }),
    )
    .describe('Questions that stand together and share a scale.'),
  asked: Count.describe('How many questions could be left blank.'),
  groups: z
    .array(
      z.strictObject({
        item: z.string().describe('Id of the question that makes the groups.'),
        text: Text.describe('Its exact wording.'),
        levels: z
          .array(
            z.strictObject({
              level: z.string().describe('The code of the group.'),
              label: Text.describe('What respondents read.'),
            }),
          )
          .describe('The groups, in the order of the question.'),
        rows: z
          .array(
            z.strictObject({
              way: z.string().nullable().describe('The way; null for everyone.'),
              shares: z.array(Figure).describe('Share of each group, 0 to 1.'),
            }),
          )
          .describe('Everyone first, then one a way.'),
      }),
    )
    .describe('Whom each way reached, one entry a question that makes groups.'),
  comparisons: z
    .array(
      z.strictObject({
        measure: z
          .enum(['rate', 'minutes', 'everyQuestion', 'alike', 'group'])
          .describe('What was compared between the ways.'),
        about: z.string().nullable().describe('Id of the battery or of the question that makes groups.'),
        ways: Count.describe('How many ways could be compared.'),
        p: probability.describe('Of the one test over all of them.'),
        adjusted: probability.describe('The same after Holm over all comparisons.'),
        clear: z.boolean().describe('Whether the ways differ clearly: adjusted under 0.05.'),
      }),
    )
    .describe('Tests of whether the ways differ.'),
});
