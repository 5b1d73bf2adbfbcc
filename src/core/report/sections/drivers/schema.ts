import { z } from 'zod';
import { Count, Estimate, Text } from '../../parts-schema.ts';

export const DriversSchema = z.strictObject({
  kind: z
    .literal('drivers')
    .describe('What goes with an outcome: its variance divided among several ratings.'),
  id: z.string().describe('Its anchor on the page.'),
  wave: z.string().describe('Id of the wave.'),
  outcome: z
    .strictObject({
      item: z.string().describe('Id of the item.'),
      text: Text.describe('The exact wording of the item.'),
    })
    .describe('What is to be understood.'),
  method: z
    .enum(['lmg', 'johnson'])
    .describe('How the variance is divided: LMG up to twelve drivers, Johnson relative weights beyond.'),
  complete: Count.nullable().describe(
    'Respondents who answered the outcome and all drivers; null where hidden.',
  ),
  needed: Count.describe('Complete answers that it takes.'),
  lacks: z
    .enum(['answers', 'spread'])
    .nullable()
    .describe('Why there are no figures: too few complete answers, or items that do not vary by themselves.'),
  draws: Count.describe('Samples drawn for the intervals.'),
  r2: Estimate.nullable().describe('Share of the variance that goes with all drivers together, 0 to 1.'),
  drivers: z
    .array(
      z.strictObject({
        item: z.string().describe('Id of the item.'),
        text: Text.describe('What it is called.'),
        share: Estimate.nullable().describe('Its part of r2; all parts add up to it.'),
        rank: z
          .strictObject({
            low: z.number().int().positive().describe('The highest place, 1 being the largest share.'),
            high: z.number().int().positive().describe('The lowest place.'),
          })
          .nullable()
          .describe('The places it takes in 95 % of the samples drawn.'),
        negative: z.boolean().describe('Whether the outcome goes down where it goes up.'),
      }),
    )
    .describe('Largest share first; in the order of the survey without figures.'),
});
