import { z } from 'zod';
import { Figure, Text } from '../parts-schema.ts';

const Probability = z.number().min(0).max(1);

const Omnibus = z.strictObject({
  test: z
    .enum(['welch', 'chiSquare', 'none'])
    .describe(
      "Welch's analysis of variance, or Pearson's chi-square test; none where everyone on the list answered.",
    ),
  statistic: z.number().nullable().describe('F, or chi-square; null where there was nothing to test.'),
  df1: z.number().describe('Degrees of freedom.'),
  df2: z.number().nullable().describe('Those of the denominator of F; null for chi-square.'),
  p: Probability.describe('p value of this test alone.'),
  adjusted: Probability.optional().describe(
    'The same among all tables of the report, after Holm; absent where there was nothing to test.',
  ),
});

const Pair = z.strictObject({
  first: z.string().describe('The code of a group.'),
  second: z.string().describe('The code of the group that it is compared with.'),
  value: z.number().describe('How far the figure of the first lies above that of the second.'),
  low: z.number().describe('Lower end of the 95 % interval of this difference alone.'),
  high: z.number().describe('Upper end of the 95 % interval of this difference alone.'),
  p: Probability.describe('Two-sided p value of this difference alone.'),
  adjusted: Probability.describe('The same among all pairs of the table, after Holm.'),
  clear: z.boolean().describe('Whether the two differ clearly.'),
});

const Comparison = z.strictObject({
  levels: z.array(z.string()).describe('The codes of the groups compared: those shown, and on no low base.'),
  omnibus: Omnibus.nullable().describe(
    'Whether the groups differ at all; null where fewer than two are compared, or too few answers differ.',
  ),
  clear: z
    .boolean()
    .describe('Whether that test finds a difference at the 5 % level, among those of all tables.'),
  pairs: z.array(Pair).describe('Every two of the groups, in the order of the survey.'),
});

export const SegmentTableSchema = z.strictObject({
  segment: z.string().describe('Id of the item whose answers divide the respondents.'),
  text: Text.describe('Its exact wording.'),
  metric: z
    .enum(['nps', 'topTwo', 'mean', 'net'])
    .describe(
      'What is compared: NPS in points, the share of the two highest points, a mean, or the net share.',
    ),
  item: z.string().describe('Id of the item that is measured.'),
  points: z
    .strictObject({
      min: z.number().describe('The lowest point.'),
      max: z.number().describe('The highest point.'),
    })
    .nullable()
    .describe('The scale that a mean is on; null for other figures.'),
  wave: z.string().describe('Id of the wave.'),
  everyone: Figure.describe('The same figure of all, those who named no group among them.'),
  rows: z
    .array(
      z.strictObject({
        level: z.string().describe('The code of the group.'),
        label: Text.describe('What respondents read for it.'),
        figure: Figure.describe('The figure of the group.'),
      }),
    )
    .describe('One a group, in the order of the survey.'),
  comparison: Comparison.nullable().describe(
    'Which groups differ; null in releases of a time when they were not compared.',
  ),
});
