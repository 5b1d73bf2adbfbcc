import { z } from 'zod';
import { OverallTrendSchema, TrendStepSchema } from '../../headline/trend-schema.ts';
import { Text } from '../../parts-schema.ts';

export const RatingsSchema = z.strictObject({
  kind: z
    .literal('ratings')
    .describe(
      'Every question on a scale that has no headline, from wave to wave; its means are those of its answers.',
    ),
  id: z.string().describe('Its anchor on the page.'),
  wave: z.string().describe('Id of the newest wave.'),
  before: z.string().describe('Id of the wave before, which the newest is held against.'),
  ratings: z
    .array(
      z.strictObject({
        item: z.string().describe('Id of the item.'),
        text: Text.describe('What it is called.'),
        scale: z
          .strictObject({
            min: z.number().describe('The lowest point.'),
            max: z.number().describe('The highest point.'),
          })
          .describe('The ends of its scale.'),
        newest: TrendStepSchema.describe(
          'The change of its mean since the wave before, judged together with those of all others.',
        ),
        overall: OverallTrendSchema.extend({
          adjusted: z
            .number()
            .min(0)
            .max(1)
            .describe('Two-sided p after Holm, over the lines of all ratings.'),
        })
          .nullable()
          .describe(
            'A straight line over all waves since the question last changed; null for fewer than three.',
          ),
      }),
    )
    .describe('In the order of the survey.'),
});
