import { z } from 'zod';
import { Figure, Text } from '../../parts-schema.ts';

export const ExpectationsSchema = z.strictObject({
  kind: z.literal('expectations').describe('What was expected against what it was like.'),
  id: z.string().describe('Its anchor on the page.'),
  wave: z.string().describe('Id of the wave.'),
  attributes: z
    .array(
      z.strictObject({
        item: z.string().describe('Id of the item of the gap.'),
        text: Text.describe('The exact wording of the item.'),
        below: Figure.describe('Share of those who found it worse than expected, 0 to 1.'),
        equal: Figure.describe('Share of those who found it as expected.'),
        above: Figure.describe('Share of those who found it better than expected.'),
        net: Figure.describe('Above less below, -1 to 1.'),
        pair: z
          .strictObject({
            points: z
              .strictObject({
                min: z.number().describe('The lowest point.'),
                max: z.number().describe('The highest point.'),
              })
              .describe('The scale of both ratings.'),
            expected: Figure.describe('Mean of what was expected, in points of the scale.'),
            perceived: Figure.describe('Mean of what it was like.'),
            gap: Figure.describe('Perceived less expected; its base are those who rated both.'),
          })
          .nullable()
          .describe('Where both were rated; null for one question.'),
        verdict: z
          .enum(['below', 'above', 'unclear'])
          .describe('Whether expectation and experience differ, by p and the interval.'),
        p: z
          .number()
          .min(0)
          .max(1)
          .nullable()
          .describe("Two-sided p value after Holm's correction over the attributes; null when hidden."),
      }),
    )
    .describe('In the order of the survey.'),
});
