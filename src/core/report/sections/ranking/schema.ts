import { z } from 'zod';
import { Count, Estimate, Figure, Text } from '../../parts-schema.ts';

export const RankingSchema = z.strictObject({
  kind: z.literal('ranking').describe('How often each option had each place.'),
  id: z.string().describe('Its anchor on the page.'),
  item: z.string().describe('Id of the item.'),
  text: Text.describe('The exact wording of the item.'),
  wave: z.string().describe('Id of the wave.'),
  places: Count.describe('How many places there were.'),
  complete: z.boolean().describe('Whether everyone who answered gave every option a place.'),
  ranked: z.boolean().describe('Whether the options stand in falling order of their first places.'),
  leading: z
    .array(z.string())
    .describe('Codes of the option put first most often and of those not clearly put first less often.'),
  options: z
    .array(
      z.strictObject({
        value: z.string().describe('The code of the option.'),
        label: Text.describe('What respondents read.'),
        first: Figure.describe('Share of those who answered who put it first, 0 to 1.'),
        placed: Figure.describe('Share of those who answered who gave it any place.'),
        mean: Figure.nullable().describe('Mean place; null where not everyone placed everything.'),
        places: z.array(Estimate).describe('Share of each place, the first place first; empty where hidden.'),
      }),
    )
    .describe('One an option.'),
});
