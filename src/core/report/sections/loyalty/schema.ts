import { z } from 'zod';
import { Change, Figure, Text } from '../../parts-schema.ts';

const Side = z.strictObject({
  item: z.string().describe('Id of the item.'),
  text: Text.describe('The exact wording of the item.'),
  min: z.number().describe('The lowest answer.'),
  max: z.number().describe('The highest answer.'),
  from: z.number().describe('The lowest answer that counts.'),
});

export const LoyaltySchema = z.strictObject({
  kind: z.literal('loyalty').describe('Satisfaction against loyalty (Jones and Sasser 1995).'),
  id: z.string().describe('Its anchor on the page.'),
  wave: z.string().describe('Id of the wave.'),
  satisfaction: Side.describe('The question on satisfaction.'),
  loyalty: Side.describe('The question on loyalty.'),
  groups: z
    .array(
      z.strictObject({
        group: z
          .enum(['apostles', 'mercenaries', 'hostages', 'defectors'])
          .describe('Satisfied and loyal; satisfied alone; loyal alone; neither.'),
        share: Figure.describe('Share of those who answered both questions, 0 to 1.'),
        change: Change.nullable().describe(
          'Since the wave before, p raised by the method of Holm over the four groups; null where nothing can be compared.',
        ),
      }),
    )
    .describe('One a group.'),
  delighted: z
    .strictObject({
      highest: Figure.describe('Share of the loyal among those who chose the highest point.'),
      satisfied: Figure.describe('Share of the loyal among the other satisfied ones.'),
      difference: Change.omit({ from: true }).nullable().describe('The first less the second.'),
    })
    .describe('Whether the delighted are more loyal than the merely satisfied.'),
});
