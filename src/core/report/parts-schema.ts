import { z } from 'zod';

/**
 * What stored reports are made of, in every part of them. Their descriptions stand in the published JSON Schema
 * (`json-schema.ts`); a field says more by a description of its own: `Figure.describe('...')`.
 */
export const Text = z.record(z.string(), z.string()).meta({
  id: 'Text',
  description:
    'A text by BCP 47 language tag, in every language of the survey. `lang:xx` says which language stands in for xx.',
});
export const Count = z
  .number()
  .int()
  .nonnegative()
  .meta({ id: 'Count', description: 'A number of people or things.' });

export const Estimate = z
  .strictObject({
    value: z.number().describe('The figure itself, in full precision.'),
    low: z.number().describe('Lower end of its 95 % interval.'),
    high: z.number().describe('Upper end of its 95 % interval.'),
    base: Count.describe('Valid answers that it rests on.'),
  })
  .meta({ id: 'Estimate', description: 'A figure with its 95 % interval and its base.' });
export const Hidden = z.enum(['noData', 'tooFew', 'complement']).meta({
  id: 'Hidden',
  description:
    'Why a figure is not shown: nobody answered; too few did; or it would give back one that is hidden.',
});
export const Figure = z
  .discriminatedUnion('shown', [
    z.strictObject({
      shown: z.literal(true).describe('The figure is published.'),
      estimate: Estimate,
      lowBase: z.boolean().describe('It rests on so few answers that it is to be read with care.'),
    }),
    z.strictObject({ shown: z.literal(false).describe('The figure is hidden.'), reason: Hidden }),
  ])
  .meta({ id: 'Figure', description: 'A figure, or why there is none.' });
export const Change = z
  .strictObject({
    from: z.string().describe('Id of the wave that it is counted from.'),
    value: z.number().describe('The difference, in the units of the figure.'),
    low: z.number().describe('Lower end of its 95 % interval.'),
    high: z.number().describe('Upper end of its 95 % interval.'),
    p: z.number().min(0).max(1).describe('Two-sided p value.'),
    clear: z.boolean().describe('Whether it is clear at the 5 % level.'),
  })
  .meta({ id: 'Change', description: 'The change of a figure since an earlier wave.' });
