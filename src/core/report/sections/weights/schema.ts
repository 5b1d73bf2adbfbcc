import { z } from 'zod';
import { Change, Count, Figure, Text } from '../../parts-schema.ts';

const Target = z.strictObject({
  item: z.string().describe('Id of the item that is weighted by.'),
  text: Text.describe('Its exact wording.'),
  levels: z
    .array(
      z.strictObject({
        level: z.string().describe('The code of a group.'),
        label: Text.describe('What respondents read for it.'),
        target: z.number().describe('Its share in the population, 0 to 1.'),
        share: z
          .number()
          .nullable()
          .describe('Its share among those who answered the item; null where too few did.'),
      }),
    )
    .describe('One a group.'),
});

const Problem = z.discriminatedUnion('reason', [
  z.strictObject({
    reason: z.literal('noRespondent').describe('A group with a share in the population has nobody.'),
    item: z.string().describe('Id of the item.'),
    level: z.string().describe('The code of the group.'),
  }),
  z.strictObject({ reason: z.literal('contradiction').describe('The shares cannot all be met.') }),
  z.strictObject({
    reason: z.literal('tooFew').describe('Too few answered, or the weights would tell on a small group.'),
  }),
]);

const Weighting = z.strictObject({
  respondents: Count.describe('Respondents with a weight.'),
  leftOut: Count.describe('Respondents without: they did not answer an item that is weighted by.'),
  effective: z.number().describe("Kish's effective number of respondents."),
  design: z.number().describe('Design effect: respondents by effective.'),
  smallest: z.number().describe('The smallest weight; 1 counts once.'),
  largest: z.number().describe('The largest weight.'),
  error: z.number().describe('The worst relative error of any share after weighting.'),
});

const WeightedDistribution = z.strictObject({
  item: z.string().describe('Id of the item.'),
  text: Text.describe('Its exact wording.'),
  cells: z
    .array(
      z.strictObject({
        value: z.string().describe('A code of the item.'),
        label: Text.describe('What respondents read for it.'),
        unweighted: Figure.describe('Its share, every answer counting once.'),
        weighted: Figure.describe('Its share, every answer with its weight.'),
      }),
    )
    .describe('One a code, in the order of the item.'),
});

const Judged = z.strictObject({
  p: z.number().describe('Two-sided, after Holm.'),
  clear: z.boolean().describe('Whether it is clear among all of them.'),
});

const WeightedFigure = z.strictObject({
  item: z.string().describe('Id of the item.'),
  text: Text.describe('Its exact wording.'),
  metric: z
    .enum(['index', 'nps', 'topBox', 'topTwo', 'mean', 'agreed', 'net'])
    .describe(
      'Which figure of it: the index of several items, NPS, a share of points, the mean, or the net share.',
    ),
  points: z
    .strictObject({
      min: z.number().describe('The lowest point.'),
      max: z.number().describe('The highest point.'),
    })
    .nullable()
    .describe('The scale that a mean is on; null for other figures.'),
  unweighted: Figure.describe('Every answer counting once.'),
  weighted: Figure.describe('Every answer with its weight.'),
  effective: z.number().nullable().describe("Kish's effective number of answers; null where hidden."),
  design: z.number().nullable().describe('Design effect of the figure; null where hidden.'),
  change: z
    .strictObject({
      unweighted: Change.describe('Every answer counting once.'),
      weighted: Change.describe('Every answer with its weight.'),
      judged: z
        .strictObject({
          unweighted: Judged.describe('Among the changes of all ratings, every answer counting once.'),
          weighted: Judged.describe('Among the weighted changes of all ratings.'),
        })
        .optional()
        .describe('Of ratings, whose changes are judged together.'),
    })
    .nullable()
    .describe('The change since the wave before, both ways; null where either cannot be told.'),
});

export const WeightsSchema = z.strictObject({
  kind: z.literal('weights').describe('Headline figures weighted to known shares, beside the unweighted.'),
  id: z.string().describe('Its anchor on the page.'),
  wave: z.string().describe('Id of the wave.'),
  imported: z
    .boolean()
    .optional()
    .describe('The weights came with the answers, by import; otherwise they are raked to the targets.'),
  source: Text.describe('Where the shares or weights come from.'),
  targets: z.array(Target).describe('The shares that are weighted to, one entry an item.'),
  problem: Problem.nullable().describe('Why nothing is weighted; null where it is.'),
  weighting: Weighting.nullable().describe('What the weights are like; null where there are none.'),
  figures: z.array(WeightedFigure).describe('The headline figures, both ways.'),
  ratings: z.array(WeightedFigure).optional().describe('The means of other ratings, both ways.'),
  answers: z
    .array(WeightedDistribution)
    .optional()
    .describe('Every answer to the items that the survey names, both ways.'),
});
