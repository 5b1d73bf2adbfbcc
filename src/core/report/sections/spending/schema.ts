import { z } from 'zod';
import { Change, Count, Figure, Text } from '../../parts-schema.ts';

const Day = z.iso.date();

const Forecast = z.strictObject({
  target: z.number().describe('The share to reach, in per cent.'),
  state: z
    .enum(['reached', 'tooFewWaves', 'noTrend', 'falling', 'tooFar', 'expected'])
    .describe('What the line through the waves says of the target.'),
  waves: Count.describe('Waves that the line goes through.'),
  perYear: Change.pick({ value: true, low: true, high: true, p: true })
    .nullable()
    .describe('How far the line rises in a year; null for fewer than three waves.'),
  line: z
    .array(
      z.strictObject({
        day: Day.describe('The middle of the first or the newest wave, or a day after it.'),
        value: z.number().describe('The height of the line, in per cent.'),
        low: z.number().describe('Lower end of the 95 % prediction interval of one more wave.'),
        high: z.number().describe('Upper end of it.'),
      }),
    )
    .describe('The line from the first wave to the newest and on.'),
  reached: z
    .strictObject({
      day: Day.describe('When the line gets there.'),
      earliest: Day.describe('The earliest day that the prediction interval allows.'),
      latest: Day.nullable().describe('The latest; null for none in sight.'),
    })
    .nullable()
    .describe('When the target is reached; null where that cannot be said.'),
});

export const SpendingSchema = z.strictObject({
  kind: z.literal('spending').describe('The share of their spending that customers give the company.'),
  id: z.string().describe('Its anchor on the page.'),
  item: z.string().describe('Id of the item.'),
  text: Text.describe('The exact wording of the item.'),
  wave: z.string().describe('Id of the wave.'),
  byWave: z
    .array(
      z.strictObject({
        wave: z.string().describe('Id of the wave.'),
        mean: Figure.describe('In per cent.'),
        lowerQuartile: Figure.describe('In per cent.'),
        median: Figure.describe('In per cent.'),
        upperQuartile: Figure.describe('In per cent.'),
      }),
    )
    .describe('Every wave in order of time.'),
  change: Change.nullable().describe('Of the mean since the wave before, in points of per cent.'),
  forecast: Forecast.nullable().describe('Null where the survey has no target.'),
});
