import { z } from 'zod';
import { ECSI_CONSTRUCTS } from '../../../survey/report-settings/model.ts';
import { Count, Estimate, Text } from '../../parts-schema.ts';

const Construct = z.enum(ECSI_CONSTRUCTS).describe('A latent variable of the model.');

export const ModelSchema = z.strictObject({
  kind: z.literal('model').describe('The model of the European Customer Satisfaction Index.'),
  id: z.string().describe('Its anchor on the page.'),
  wave: z.string().describe('Id of the wave.'),
  complete: Count.nullable().describe(
    'Respondents who answered every question of the model; null where hidden.',
  ),
  needed: Count.describe('Complete answers that it takes.'),
  lacks: z
    .enum(['answers', 'spread'])
    .nullable()
    .describe('Why there are no figures: too few complete answers, or items that do not vary by themselves.'),
  draws: Count.describe('Samples drawn for the intervals.'),
  constructs: z
    .array(
      z.strictObject({
        id: Construct,
        index: Estimate.nullable().describe('Its index, 0 to 100; the weights are taken as known.'),
        r2: Estimate.nullable().describe(
          'Share of its variance that goes with those it follows from; null for one that follows from none.',
        ),
        effect: Estimate.nullable().describe('Total effect on loyalty; null for loyalty itself.'),
        reliability: z
          .strictObject({
            kind: z.enum(['alpha', 'r']).describe("Cronbach's alpha, or the correlation of two items."),
            value: z.number().describe('The figure itself.'),
            low: z.number().describe('Lower end of its 95 % interval.'),
            high: z.number().describe('Upper end of its 95 % interval.'),
          })
          .nullable()
          .describe('How far its items measure one thing; null for one item.'),
        rho: z.number().nullable().describe('Composite reliability; null for one item.'),
        ave: z.number().nullable().describe('Mean variance extracted; null for one item.'),
        items: z
          .array(
            z.strictObject({
              item: z.string().describe('Id of the item.'),
              text: Text.describe('What it is called.'),
              weight: z.number().nullable().describe('Its share in the index; all add up to 1.'),
              loading: Estimate.nullable().describe('Its correlation with the construct.'),
            }),
          )
          .describe('The items that show it.'),
      }),
    )
    .describe('Causes before effects.'),
  paths: z
    .array(
      z.strictObject({
        from: Construct,
        to: Construct,
        coefficient: Estimate.describe('Standardised coefficient.'),
        clear: z.boolean().describe('Whether its interval leaves out 0.'),
      }),
    )
    .describe('What follows from what; empty without figures.'),
});
