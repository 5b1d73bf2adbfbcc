import { z } from 'zod';
import { QUADRANTS } from '../../../metrics/importance-performance.ts';
import { Count, Estimate, Figure, Text } from '../../parts-schema.ts';

const Measured = z.discriminatedUnion('unit', [
  z.strictObject({
    unit: z.literal('scale').describe('Points of one scale.'),
    min: z.number().describe('Its lowest point.'),
    max: z.number().describe('Its highest point.'),
  }),
  z.strictObject({ unit: z.literal('index').describe('0 to 100, as the scales of the items differ.') }),
  z.strictObject({ unit: z.literal('share').describe('Shares of the variance of the outcome, 0 to 1.') }),
]);

const Cross = z
  .strictObject({
    performance: z.number().describe('Grand mean of the performance of the attributes shown.'),
    importance: z.number().describe('Grand mean of their importance.'),
  })
  .nullable()
  .describe('Where the lines of the map cross; null for fewer than two attributes shown.');

const Derived = z.strictObject({
  complete: Count.nullable().describe(
    'Respondents of the group who answered the outcome and all drivers; null where hidden.',
  ),
  needed: Count.describe('Complete answers that it takes.'),
  lacks: z
    .enum(['answers', 'spread'])
    .nullable()
    .describe('Why there are no shares: too few complete answers or hidden, or items that do not vary.'),
  r2: Estimate.nullable().describe(
    'Share of the variance that goes with all drivers together within the group, 0 to 1.',
  ),
  draws: Count.describe('Samples that are drawn for the intervals.'),
});

const figures = {
  performance: Figure.describe('How well it is done.'),
  importance: Figure.describe('How much it matters.'),
  quadrant: z
    .enum(QUADRANTS)
    .nullable()
    .describe('Its part of the map; null where an interval crosses a line or the base is low.'),
};

export const ImportanceSchema = z.strictObject({
  kind: z.literal('importance').describe('How well each attribute does against how much it matters.'),
  id: z.string().describe('Its anchor on the page.'),
  wave: z.string().describe('Id of the wave.'),
  basis: z
    .enum(['stated', 'derived'])
    .describe('Whether respondents said what matters, or it follows from what goes with an outcome.'),
  outcome: z
    .strictObject({
      item: z.string().describe('Id of the item.'),
      text: Text.describe('The exact wording of the item.'),
    })
    .nullable()
    .describe('The outcome that importance is derived from; null where it is stated.'),
  performance: Measured.describe('The unit of performance.'),
  importance: Measured.describe('The unit of importance.'),
  cross: Cross,
  attributes: z
    .array(
      z.strictObject({
        item: z.string().describe('Id of the item that says how well it is done.'),
        text: Text.describe('What it is called.'),
        importanceItem: z
          .string()
          .nullable()
          .describe('Id of the item that says how much it matters; null where that is derived.'),
        ...figures,
      }),
    )
    .describe('In the order of the survey.'),
  segments: z
    .array(
      z.strictObject({
        segment: z.string().describe('Id of the item that makes the groups.'),
        text: Text.describe('The exact wording of the item.'),
        groups: z
          .array(
            z.strictObject({
              level: z.string().describe('The code of the group.'),
              label: Text.describe('What respondents read.'),
              cross: Cross,
              attributes: z
                .array(z.strictObject({ item: z.string().describe('Id of the attribute.'), ...figures }))
                .describe('In the order of the survey.'),
              derived: Derived.optional().describe(
                'What derived importance rests on in the group; absent where it is stated.',
              ),
            }),
          )
          .describe('One a group, each with lines of its own.'),
      }),
    )
    .optional()
    .describe('The same for the groups of each segment.'),
});
