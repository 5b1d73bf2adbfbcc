import { z } from 'zod';
import { CLAIM_NAMES, type ClaimName } from '../../../metrics/economics.ts';
import { Count } from '../../parts-schema.ts';

const Assumed = z.strictObject({
  low: z.number().describe('The least it may be.'),
  value: z.number().describe('What is taken for it.'),
  high: z.number().describe('The most it may be.'),
});

export const WorthSchema = z.strictObject({
  kind: z
    .literal('worth')
    .describe('What customers are worth under stated assumptions: assumed, not measured.'),
  id: z.string().describe('Its anchor on the page.'),
  currency: z.string().describe('ISO 4217.'),
  inputs: z
    .strictObject({
      customers: Assumed.describe('Number of customers.'),
      margin: Assumed.describe('Money a customer and period.'),
      retention: Assumed.nullable().describe('Share that stays a period; null where a cohort says it.'),
      discount: Assumed.describe('A period.'),
      keeping: Assumed.nullable().describe('What keeping a customer costs a period.'),
    })
    .describe('The assumptions.'),
  outcomes: z
    .strictObject({
      lifetimeValue: Assumed.describe('Money a customer.'),
      customerBase: Assumed.describe('Money of all customers.'),
      lost: Assumed.nullable().describe('Customers lost a period.'),
      replacement: Assumed.nullable().describe('What replacing those costs a period.'),
      retentionGain: Assumed.nullable().describe(
        'How much more a customer is worth, 0 for nothing, if five in a hundred more stayed.',
      ),
    })
    .describe('What follows; the limits are those of the assumptions.'),
  tenure: z
    .array(
      z.strictObject({
        period: Count.describe('Periods since the beginning.'),
        counted: z.number().nullable().describe('Share of the cohort that was left, as counted.'),
        left: z.number().describe('The same by the model.'),
        retention: z.number().describe('Share of those left that stayed in this period, by the model.'),
      }),
    )
    .describe('How a cohort stays (shifted beta-geometric model); empty without one.'),
  claims: z
    .array(
      z.strictObject({
        name: z.enum(CLAIM_NAMES as [ClaimName, ...ClaimName[]]).describe('What is claimed.'),
        low: z.number().describe('The least.'),
        high: z.number().describe('The most.'),
        unit: z.enum(['share', 'multiple', 'number']).describe('In what it is counted.'),
        own: z.boolean().describe('The survey file has a number of its own in place of the claim.'),
        source: z.string().nullable().describe('Where it comes from, as far as known.'),
      }),
    )
    .describe('Quoted claims.'),
});
