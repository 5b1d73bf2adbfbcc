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

const named = {
  way: z.string().describe('Method and channel as one, such as `web-survey/qr`.'),
  kind: z
    .enum(LISTENING_KINDS)
    .describe('Whether they were asked, came of themselves, or were heard through others.'),
  method: z.enum(LISTENING_METHODS).describe('The method of listening.'),
  channel: z.enum(CHANNELS).describe('The medium of the response.'),
};
const TurnedAwaySchema = z.strictObject({
  outcomes: z
    .array(z.enum(['screenedOut', 'overQuota']))
    .describe(
      'What is told: `screenedOut` were not those whom the survey is about, `overQuota` came when their quota was full.',
    ),
  rows: z
    .array(
      z.strictObject({
        way: z.string().nullable().describe('The way; null for everyone.'),
        counts: z
          .array(
            z.union([
              z.strictObject({
                shown: z.literal(true).describe('The number is published.'),
                responses: Count.describe('How many sent answers that are not counted.'),
              }),
              z.strictObject({
                shown: z.literal(false).describe('The number is hidden.'),
                reason: z.enum(['tooFew', 'complement']).describe('Why it is hidden.'),
              }),
            ]),
          )
          .describe('One an outcome, in their order.'),
        screenedOut: Figure.nullable().describe(
          'Share of the screened out among all who sent anything, 0 to 1; null where the survey screens nobody out.',
        ),
      }),
    )
    .describe('Everyone first, then one a way, those included by which nobody was counted.'),
});
const Difference = z.strictObject({
  value: z.number().describe('The first share, less the second.'),
  low: z.number().describe('Lower limit of its 95 % interval.'),
  high: z.number().describe('Upper limit.'),
});
const RateChangesSchema = z.strictObject({
  from: z.string().describe('Id of the wave before.'),
  ways: z
    .array(
      z.strictObject({
        way: z.string().describe('The way.'),
        now: Figure.describe('Its response rate in the wave, 0 to 1.'),
        before: Figure.describe('Its response rate in the wave before.'),
        difference: Difference.describe('How far the rate lies above that of the wave before.'),
        p: probability.describe('Of the test of the two rates.'),
        adjusted: probability.describe('The same after Holm over the ways.'),
        clear: z.boolean().describe('Whether the rate changed clearly.'),
      }),
    )
    .describe('One a way whose rate is known of both waves.'),
});
const PairsSchema = z.array(
  z.strictObject({
    first: z.string().describe('One way.'),
    second: z.string().describe('The other.'),
    difference: Difference.nullable().describe(
      'How far they lie apart; null of times, which are compared by ranks.',
    ),
    p: probability.describe('Of the test of the two.'),
    adjusted: probability.describe('The same after Holm over the pairs of the figure.'),
    clear: z.boolean().describe('Whether the two differ clearly.'),
  }),
);

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
        ...named,
        responses: Count.nullable().describe('Responses that came this way; null when hidden.'),
        reason: Hidden.nullable().describe('Why they are hidden; null when they are not.'),
        ...figures,
      }),
    )
    .describe('One a way that occurs.'),
  silent: z
    .array(
      z.strictObject({
        ...named,
        rate: figures.rate.describe(
          '0 of the people it was sent to; null where it is not known how many those were.',
        ),
      }),
    )
    .optional()
    .describe('Ways that the survey has and by which nobody answered. Absent in releases that did not tell.'),
  turnedAway: TurnedAwaySchema.optional().describe(
    'Who sent answers that are counted in no figure. Absent where the survey turns nobody away, and in releases that did not tell.',
  ),
  rateChanges: RateChangesSchema.optional().describe(
    'How response rates changed since the wave before. Absent where none is known of both, and in releases that did not tell.',
  ),
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
          .enum(['rate', 'screenedOut', 'minutes', 'everyQuestion', 'alike', 'group'])
          .describe('What was compared between the ways.'),
        about: z.string().nullable().describe('Id of the battery or of the question that makes groups.'),
        ways: Count.describe('How many ways could be compared.'),
        p: probability.describe('Of the one test over all of them.'),
        adjusted: probability.describe('The same after Holm over all comparisons.'),
        clear: z.boolean().describe('Whether the ways differ clearly: adjusted under 0.05.'),
        pairs: PairsSchema.optional().describe(
          'Every two ways, where all at once differ clearly in one figure. Absent in releases that did not tell.',
        ),
      }),
    )
    .describe('Tests of whether the ways differ.'),
});
