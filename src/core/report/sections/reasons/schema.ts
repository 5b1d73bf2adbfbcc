import { z } from 'zod';
import { Figure, Text } from '../../parts-schema.ts';

export const ReasonsSchema = z.strictObject({
  kind: z.literal('reasons').describe('Why customers leave: the share who name each reason.'),
  id: z.string().describe('Its anchor on the page.'),
  item: z.string().describe('Id of the item.'),
  text: Text.describe('The exact wording of the item.'),
  wave: z.string().describe('Id of the wave.'),
  ranked: z.boolean().describe('Whether the reasons stand in falling order of their share.'),
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
      }),
    )
    .describe('One a reason; several were allowed, so that shares may pass 1 together.'),
});
