import { z } from 'zod';
import { Text } from '../parts-schema.ts';

export const ComparabilitySchema = z.strictObject({
  breaks: z
    .array(
      z.strictObject({
        item: z.string().describe('Id of the item.'),
        wave: z.string().describe('Id of the first wave in which it was asked in its new form or mode.'),
        causes: z
          .array(z.enum(['wording', 'scale', 'anchors', 'mode']))
          .describe("What was noticed; empty where only the survey's authors say so."),
        note: Text.nullable().describe('What they say about it.'),
      }),
    )
    .describe(
      'Where a question changed, or the mode in which most were asked, so that nothing is compared across it.',
    ),
  otherMix: z
    .array(z.string())
    .describe('Ids of the waves whose answers came by clearly other channels than those of the wave before.'),
});
