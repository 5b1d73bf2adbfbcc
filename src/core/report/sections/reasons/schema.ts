import { z } from 'zod';
import { Figure, Text } from '../../parts-schema.ts';

export const ReasonsSchema = z.strictObject({
  kind: z.literal('reasons').describe('Why customers leave: the share who name each reason.'),
  id: z.string().describe('Its anchor on the page.'),
  item: z.string().describe('Id of the item.'),
  text: Text.describe('The exact wording of the item.'),
  wave: z.string().describe('Id of the wave.'),
  several: z.boolean().describe('Whether several could be named, so that shares may pass 1 together.'),
  ranked: z.boolean().describe('Whether the reasons stand in falling order of their share.'),
  leading: z
    .array(z.string())
    .describe(
      'Codes of the reason named most and of those not clearly named less; none where nothing is ranked.',
    ),
  reasons: z
    .array(
      z.strictObject({
        value: z.string().describe('The code of the reason.'),
        label: Text.describe('What respondents read.'),
        own: z
          .boolean()
          .nullable()
          .describe('Whether the company itself is the cause; null where the survey does not say.'),
        share: Figure.describe('Share of those who named any, 0 to 1.'),
        upTo: Figure.nullable().describe(
          'Share of those who named this reason or, of the same kind of cause, one before it; null where several could be named.',
        ),
      }),
    )
    .describe('One a reason.'),
});
