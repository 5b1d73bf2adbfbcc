import { z } from 'zod';
import { Change, Count } from '../parts-schema.ts';
import { MEASURES } from './trend.ts';

export const TrendStepSchema = z.strictObject({
  wave: z.string().describe('Id of the wave.'),
  change: Change.nullable().describe('Since the wave before; null where nothing can be compared.'),
  adjusted: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('Two-sided p after Holm, over all that are judged together; null where this was not tested.'),
  clear: z.boolean().describe('Whether the change is clear when all of them are judged together.'),
  gap: z
    .enum(['broken', 'hidden'])
    .nullable()
    .describe('Why there is no change: the question changed, or a figure may not be shown.'),
});

export const OverallTrendSchema = z.strictObject({
  from: z.string().describe('Id of the first wave that it goes through.'),
  to: z.string().describe('Id of the last.'),
  waves: Count.describe('How many waves it goes through.'),
  slope: z.number().describe('Rise a wave, in the unit of the measure.'),
  low: z.number().describe('Lower end of the 95 % interval of the slope.'),
  high: z.number().describe('Upper end of it.'),
  p: z.number().min(0).max(1).describe('Two-sided p; of shares by Cochran and Armitage.'),
  clear: z.boolean().describe('Whether it is clear at the 5 % level.'),
});

export const TrendSchema = z
  .strictObject({
    measure: z.enum(MEASURES).describe('What is measured.'),
    steps: z.array(TrendStepSchema).describe('From each wave to the next.'),
    overall: OverallTrendSchema.nullable().describe(
      'A straight line over all waves since the question last changed; null for fewer than three.',
    ),
  })
  .meta({ id: 'Trend', description: 'A measure from wave to wave, with its tests.' });
