import { z } from 'zod';
import { CLAIM_NAMES, type ClaimName } from '../../metrics/economics.ts';
import type { Finding } from '../../yaml/finding.ts';
import type { SurveyConfig } from '../schema.ts';

/** A number, or a number with the limits that it may lie between. */
function assumed(within: z.ZodNumber, examples: readonly number[]) {
  return z.preprocess(
    (written) => (typeof written === 'number' ? { value: written } : written),
    z.strictObject({
      value: within.meta({ description: 'What is taken for it.', examples: [...examples] }),
      low: within.optional().meta({
        description: 'The least it may be; the value itself where left out.',
        examples: [examples[0]],
      }),
      high: within.optional().meta({
        description: 'The most it may be; the value itself where left out.',
        examples: [examples.at(-1)],
      }),
    }),
  );
}

const SHARE = z.number().min(0).max(1);

/** What the worth of customers is computed from: assumptions, nothing that a survey measures. */
export const WorthSettingsSchema = z.strictObject({
  customers: assumed(z.number().nonnegative(), [12000]).meta({
    description: 'How many customers there are.',
    examples: [12000],
  }),
  margin: assumed(z.number().nonnegative(), [60, 80, 95]).meta({
    description: 'What a customer brings a year after costs, in the currency.',
    examples: [80, { value: 80, low: 60, high: 95 }],
  }),
  retention: assumed(SHARE, [0.75, 0.8, 0.85])
    .optional()
    .meta({
      description: 'The share of customers that stay from one year to the next, from 0 to 1.',
      examples: [0.8, { value: 0.8, low: 0.75, high: 0.85 }],
    }),
  cohort: z
    .array(z.number().nonnegative())
    .min(3)
    .optional()
    .meta({
      description:
        'In place of retention: how many of those who came together were left at the beginning and after each year. Retention then rises with age.',
      examples: [[1000, 869, 743, 653, 593]],
    }),
  discount: assumed(z.number().positive().max(1), [0.08, 0.1, 0.12])
    .prefault(0.1)
    .meta({
      description: 'What a year of waiting takes from the worth of money, from 0 to 1.',
      examples: [0.1],
    }),
  keeping: assumed(z.number().nonnegative(), [12])
    .optional()
    .meta({
      description: 'What keeping a customer costs a year, in the currency.',
      examples: [12],
    }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'needs a currency of ISO 4217, such as EUR')
    .meta({ description: 'The currency, as in ISO 4217.', examples: ['EUR', 'CNY'] }),
  assumptions: z
    .partialRecord(
      z.enum(CLAIM_NAMES as [ClaimName, ...ClaimName[]]),
      assumed(z.number().nonnegative(), [4, 5, 6]),
    )
    .default({})
    .meta({
      description: 'Numbers of your own in place of the quoted claims; shares are from 0 to 1.',
      examples: [{ 'acquisition-cost-ratio': 4, 'complainers-kept': { value: 0.7, low: 0.6, high: 0.8 } }],
    }),
});

export function checkWorth({ worth: settings }: SurveyConfig['report']): readonly Finding[] {
  if (!settings) return [];
  const path = ['report', 'worth'];
  const findings: Finding[] = [];
  if ((settings.retention === undefined) === (settings.cohort === undefined))
    findings.push({
      path,
      message: 'it has to be said how customers stay, and in one way only',
      hint: 'Write either "retention: 0.8" or "cohort: [1000, 869, 743]"',
    });
  const { cohort } = settings;
  if (cohort?.some((n, index) => index > 0 && n > cohort[index - 1]!) || cohort?.[0] === 0)
    findings.push({
      path: [...path, 'cohort'],
      message: 'those who are left cannot become more, and there has to be somebody at the beginning',
      hint: 'List how many were left at the beginning, and after each year',
    });
  const ranges = [
    ...(['customers', 'margin', 'retention', 'discount', 'keeping'] as const).map(
      (name) => [[name], settings[name]] as const,
    ),
    ...Object.entries(settings.assumptions).map(([name, range]) => [['assumptions', name], range] as const),
  ];
  for (const [place, range] of ranges)
    if (range && !((range.low ?? range.value) <= range.value && range.value <= (range.high ?? range.value)))
      findings.push({
        path: [...path, ...place],
        message: `${range.value} does not lie between its limits`,
        hint: 'Put the least into low and the most into high',
      });
  return findings;
}
