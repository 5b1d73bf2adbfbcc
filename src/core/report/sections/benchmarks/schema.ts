import { z } from 'zod';
import { BENCHMARK_METRICS } from '../../../metrics/benchmark-metrics.ts';
import { Change, Count, Figure, Text } from '../../parts-schema.ts';

const Other = z.strictObject({
  name: Text.describe('Whose figure it is.'),
  value: z.number().describe('The figure, in the units of the own one.'),
  interval: z
    .strictObject({ low: z.number().describe('Lower end.'), high: z.number().describe('Upper end.') })
    .nullable()
    .describe('Its 95 % interval; null where nothing is known of its exactness.'),
  exactness: z
    .enum(['given', 'answers', 'unknown'])
    .describe('Whether the interval was given, or is the widest that the number of answers allows.'),
  n: Count.nullable().describe('Answers that it rests on; null where that is not known.'),
  year: z.number().int().describe('The year that it is of.'),
  source: Text.describe('Where it stands.'),
  url: z.string().nullable().describe('The address of that; null where there is none.'),
  difference: Change.omit({ from: true })
    .nullable()
    .describe(
      'The own figure less this one, p raised by the method of Holm; null where that cannot be told.',
    ),
});

export const BenchmarksSchema = z.strictObject({
  kind: z.literal('benchmarks').describe('Own figures beside those of others.'),
  id: z.string().describe('Its anchor on the page.'),
  wave: z.string().describe('Id of the wave.'),
  figures: z
    .array(
      z.strictObject({
        item: z.string().describe('Id of the item.'),
        text: Text.describe('The exact wording of the item.'),
        metric: z.enum(BENCHMARK_METRICS).describe('What is compared.'),
        scale: z
          .strictObject({ min: z.number().describe('Lowest.'), max: z.number().describe('Highest.') })
          .describe('What the figure can be.'),
        own: Figure.describe('The own figure.'),
        others: z.array(Other).describe('In the order of the survey file.'),
      }),
    )
    .describe('One a figure.'),
});
