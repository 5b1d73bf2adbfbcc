import { z } from 'zod';
import { Change, Estimate, Figure, Text } from '../parts-schema.ts';
import { TrendSchema } from './trend-schema.ts';

const wave = z.string().describe('Id of the wave.');

const fields = {
  item: z.string().describe('Id of the item; @index for the index of several.'),
  text: Text.describe('The exact wording of the item; empty for an index without a name of its own.'),
  wave: z.string().describe('Id of the wave that the figures are of: the newest.'),
  change: Change.nullable().describe(
    'Of the first of its measures, since the wave before; null where nothing can be compared.',
  ),
  trends: z.array(TrendSchema).describe('Its measures from wave to wave, the leading one first.'),
};
const points = z
  .strictObject({
    min: z.number().describe('The lowest point.'),
    max: z.number().describe('The highest point.'),
  })
  .describe('The ends of the scale.');

/** A stored headline of any kind. */
export const HeadlineSchema = z.discriminatedUnion('metric', [
  z.strictObject({
    metric: z
      .literal('index')
      .describe('An index of several items, whose base is those who answered all of them.'),
    ...fields,
    index: Figure.describe('0 to 100.'),
    parts: z
      .array(
        z.strictObject({
          item: z.string().describe('Id of the item.'),
          text: Text.describe('Its exact wording.'),
          points,
          weight: z.number().positive().max(1).describe('Its share in the index; all sum to 1.'),
          reversed: z.boolean().describe('Whether its scale is turned round first.'),
        }),
      )
      .describe('What it is made of.'),
    reliability: z
      .strictObject({
        measure: z
          .enum(['alpha', 'r'])
          .describe("Cronbach's alpha with Feldt's interval; of two items their correlation with Fisher's."),
        estimate: Estimate,
      })
      .nullable()
      .describe('How far the items measure one thing; null where hidden or where an item does not vary.'),
    byWave: z
      .array(z.strictObject({ wave, index: Figure }))
      .describe('The index of every wave, in order of time.'),
  }),
  z.strictObject({
    metric: z
      .literal('nps')
      .describe('Net Promoter Score: share of 9 and 10 less share of 0 to 6, in points.'),
    ...fields,
    nps: Figure.describe('The score, -100 to 100.'),
    parts: z
      .strictObject({
        promoters: Estimate.describe('Share of 9 and 10, 0 to 1.'),
        passives: Estimate.describe('Share of 7 and 8, 0 to 1.'),
        detractors: Estimate.describe('Share of 0 to 6, 0 to 1.'),
      })
      .nullable()
      .describe('What the score is made of; null where it is hidden.'),
    byWave: z
      .array(z.strictObject({ wave, nps: Figure }))
      .describe('The score of every wave, in order of time.'),
  }),
  z.strictObject({
    metric: z.literal('csat').describe('Overall satisfaction on a scale.'),
    ...fields,
    points,
    topBox: Figure.describe('Share of the highest point, 0 to 1.'),
    topTwo: Figure.describe('Share of the two highest points, 0 to 1.'),
    bottomTwo: Figure.describe('Share of the two lowest points, 0 to 1.'),
    mean: Figure.describe('Mean of the points.'),
    byWave: z
      .array(z.strictObject({ wave, topBox: Figure, topTwo: Figure, mean: Figure }))
      .describe('The figures of every wave, in order of time.'),
  }),
  z.strictObject({
    metric: z.literal('ces').describe('Customer effort: agreement, 1 to 7, that it was easy.'),
    ...fields,
    mean: Figure.describe('Mean of the points, 1 to 7.'),
    agreed: Figure.describe('Share of those who agreed (5, 6 or 7), 0 to 1.'),
    byWave: z
      .array(z.strictObject({ wave, mean: Figure, agreed: Figure }))
      .describe('The figures of every wave, in order of time.'),
  }),
  z.strictObject({
    metric: z.literal('gap').describe('Experience against expectation.'),
    ...fields,
    net: Figure.describe('Share better than expected less share worse, -1 to 1.'),
    parts: z
      .strictObject({
        below: Estimate.describe('Share worse than expected, 0 to 1.'),
        equal: Estimate.describe('Share as expected, 0 to 1.'),
        above: Estimate.describe('Share better than expected, 0 to 1.'),
      })
      .nullable()
      .describe('What the net is made of; null where it is hidden.'),
    byWave: z
      .array(z.strictObject({ wave, net: Figure }))
      .describe('The net of every wave, in order of time.'),
  }),
]);
