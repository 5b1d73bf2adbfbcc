import { z } from 'zod';
import { BENCHMARK_METRICS, benchmarkScale, type BenchmarkMetric } from '../../metrics/benchmark-metrics.ts';
import type { Finding } from '../../yaml/finding.ts';
import { IdSchema } from '../items/base.ts';
import type { SurveyConfig } from '../schema.ts';
import type { Item } from '../item.ts';
import type { Text } from '../text.ts';
import { TextSchema, toText } from '../text.ts';

/** A figure of somebody else, as it is written. */
export const BenchmarkSchema = z.strictObject({
  id: IdSchema.optional().meta({
    description:
      'What a file of a language calls it; item, metric and year joined by hyphens where left out.',
    examples: ['region'],
  }),
  item: IdSchema.meta({ description: 'The question whose figure is compared.', examples: ['recommend'] }),
  metric: z.enum(BENCHMARK_METRICS).meta({
    description:
      'What is compared: the NPS in points; the share of the highest point, or of the two highest, from 0 to 1; the mean in points of the scale; or the mean as an index from 0 to 100.',
    examples: ['nps'],
  }),
  name: TextSchema.meta({ description: 'Whose figure it is.', examples: ['Airports of the region'] }),
  value: z.number().meta({ description: 'The figure, in the units of the metric.', examples: [31.5, 0.82] }),
  low: z
    .number()
    .optional()
    .meta({
      description: 'Lower end of its 95 % interval, where the source gives it.',
      examples: [28.1],
    }),
  high: z
    .number()
    .optional()
    .meta({
      description: 'Upper end of its 95 % interval, where the source gives it.',
      examples: [34.9],
    }),
  n: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'How many answers it rests on, where that is known.', examples: [1200] }),
  source: TextSchema.meta({
    description: 'Where the figure stands, so that a reader can find it.',
    examples: ['Annual report 2025, page 14'],
  }),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .meta({
      description: 'The address of the source.',
      examples: ['https://airports.example/report-2025'],
    }),
  year: z
    .number()
    .int()
    .min(1900)
    .max(2200)
    .meta({ description: 'The year that the figure is of.', examples: [2025] }),
});

/** The same as the program uses it. */
export interface BenchmarkSettings {
  readonly item: string;
  readonly metric: BenchmarkMetric;
  readonly name: Text;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly n?: number;
  readonly source: Text;
  readonly url?: string;
  readonly year: number;
}

export function toBenchmarks(
  benchmarks: readonly z.infer<typeof BenchmarkSchema>[],
  locales: readonly string[],
): readonly BenchmarkSettings[] {
  return benchmarks.map(({ id: _, name, source, ...rest }) => ({
    ...(rest as Omit<BenchmarkSettings, 'name' | 'source'>),
    name: toText(name, locales),
    source: toText(source, locales),
  }));
}

export function checkBenchmarks(
  { benchmarks = [] }: SurveyConfig['report'],
  items: readonly Item[],
): readonly Finding[] {
  return benchmarks.flatMap((benchmark, index) => {
    const path = (field: string) => ['report', 'benchmarks', index, field];
    const { item: id, metric, value, low, high } = benchmark;
    const item = items.find((one) => one.id === id);
    const usable = items.filter((one) => ('scale' in one && metric !== 'nps') || one.type === 'nps');
    if (!item || !usable.includes(item) || !('scale' in item))
      return [
        {
          path: path('item'),
          message: item ? `"${id}" has no ${metric}` : `there is no item "${id}"`,
          hint:
            usable.length > 0
              ? `Use one of ${usable.map((one) => one.id).join(', ')}`
              : 'Ask a question with points first',
        },
      ];
    const ends = benchmarkScale(metric, item.scale);
    const outside = (['value', 'low', 'high'] as const).filter((field) => {
      const figure = benchmark[field];
      return figure !== undefined && !(figure >= ends.min && figure <= ends.max);
    });
    if (outside.length > 0)
      return outside.map((field) => ({
        path: path(field),
        message: `no ${metric} is ${benchmark[field]}`,
        hint: `Write a number from ${ends.min} to ${ends.max}`,
      }));
    if ((low === undefined) !== (high === undefined))
      return [
        {
          path: path(low === undefined ? 'high' : 'low'),
          message: 'an interval needs both of its ends',
          hint: `Add "${low === undefined ? 'low' : 'high'}", or leave both out`,
        },
      ];
    if (low !== undefined && high !== undefined && !(low <= value && value <= high))
      return [
        {
          path: path('low'),
          message: `the interval from ${low} to ${high} does not hold the figure ${value}`,
          hint: 'Put the smaller end in low and the larger in high',
        },
      ];
    return [];
  });
}
