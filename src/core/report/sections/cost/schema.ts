import { z } from 'zod';
import { Change, Count, Figure, Hidden, Text } from '../../parts-schema.ts';

const Comparison = z.discriminatedUnion('shown', [
  z.strictObject({ shown: z.literal(false).describe('It is hidden.'), reason: Hidden }),
  z.strictObject({
    shown: z.literal(true).describe('It is published.'),
    base: Count.describe('Who answered all of them.'),
    heaviest: z
      .array(z.string())
      .describe(
        'Items: the cost that weighs most and those not clearly below it; none where nothing is ranked.',
      ),
    pairs: z
      .array(
        z.strictObject({
          item: z.string().describe('Id of an item.'),
          other: z.string().describe('Id of the item that it is compared with.'),
          difference: Change.omit({ from: true }).describe(
            'The mean of the first less that of the other, p raised by the method of Holm over all pairs.',
          ),
        }),
      )
      .describe('Every pair.'),
  }),
]);

export const CostSchema = z.strictObject({
  kind: z.literal('cost').describe('What being a customer costs beside the price.'),
  id: z.string().describe('Its anchor on the page.'),
  text: Text.describe('The question over the costs.'),
  wave: z.string().describe('Id of the wave.'),
  scale: z
    .strictObject({ min: z.number().describe('Lowest point.'), max: z.number().describe('Highest point.') })
    .describe('The scale of all of them.'),
  ranked: z.boolean().describe('Whether the costs stand in falling order of their mean.'),
  costs: z
    .array(
      z.strictObject({
        item: z.string().describe('Id of the item.'),
        cost: z.enum(['money', 'time', 'mental', 'physical']).describe('Which cost it is.'),
        label: Text.describe('What respondents read.'),
        mean: Figure.describe('In points of the scale.'),
        much: Figure.describe('Share of the two highest points, 0 to 1.'),
      }),
    )
    .describe('One a cost.'),
  comparison: Comparison.describe('Within those who answered all of them.'),
});
