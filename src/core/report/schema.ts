import { z } from 'zod';
import { Change, Count, Estimate, Figure, Hidden, Text } from './parts-schema.ts';
import type { Report } from './report.ts';
import { SectionSchema } from './sections/schemas.ts';
import { upgraded } from './upgrade.ts';

/**
 * A stored report, checked before it is shown. Strict throughout: a field that nobody knows would be published unseen.
 * The check at the end of this file keeps it the same as the `Report` type.
 */

const headlineFields = { item: z.string(), text: Text, wave: z.string() };
const Headline = z.discriminatedUnion('metric', [
  z.strictObject({
    metric: z.literal('nps'),
    ...headlineFields,
    nps: Figure,
    parts: z.strictObject({ promoters: Estimate, passives: Estimate, detractors: Estimate }).nullable(),
    change: Change.nullable(),
    byWave: z.array(z.strictObject({ wave: z.string(), nps: Figure })),
  }),
  z.strictObject({
    metric: z.literal('csat'),
    ...headlineFields,
    points: z.strictObject({ min: z.number(), max: z.number() }),
    topBox: Figure,
    topTwo: Figure,
    bottomTwo: Figure,
    mean: Figure,
    change: Change.nullable(),
    byWave: z.array(z.strictObject({ wave: z.string(), topBox: Figure, topTwo: Figure, mean: Figure })),
  }),
]);

const Distribution = z.strictObject({
  item: z.string(),
  type: z.enum([
    'nps',
    'csat',
    'ces',
    'rating',
    'emotion',
    'importance',
    'effort',
    'single',
    'multiple',
    'reasons',
    'ranking',
    'gap',
    'share',
    'consent',
    'computed',
  ]),
  text: Text,
  values: z.array(z.strictObject({ value: z.string(), label: Text })),
  waves: z.array(
    z.strictObject({
      wave: z.string(),
      shown: z.boolean(),
      reason: Hidden.nullable(),
      lowBase: z.boolean(),
      base: Count.nullable(),
      missing: z
        .strictObject({
          skipped: Count,
          doesNotApply: Count,
          dontKnow: Count,
          refused: Count,
          notShown: Count,
        })
        .nullable(),
      cells: z.array(z.strictObject({ value: z.string(), n: Count, share: Estimate })),
      mean: Estimate.nullable(),
    }),
  ),
});

const SegmentTable = z.strictObject({
  segment: z.string(),
  text: Text,
  metric: z.literal('nps'),
  item: z.string(),
  wave: z.string(),
  rows: z.array(z.strictObject({ level: z.string(), label: Text, nps: Figure })),
});

const Method = z.strictObject({
  sampling: z.enum(['census', 'random', 'open-link']),
  timezone: z.string(),
  minimum: Count,
  lowBase: Count,
  coverage: z.array(
    z.strictObject({
      by: z.enum(['channel', 'collector', 'locale']),
      rows: z.array(
        z.strictObject({ level: z.string(), label: Text.nullable(), responses: Count.nullable() }),
      ),
    }),
  ),
  hidden: z.array(
    z.strictObject({ table: z.string(), reason: z.enum(['tooFew', 'complement']), cells: Count }),
  ),
  note: Text.nullable(),
  wording: z.array(z.strictObject({ item: z.string(), text: Text, help: Text.nullable() })),
});

const schema = z.strictObject({
  format: z.literal(2),
  survey: z.strictObject({
    id: z.string(),
    version: z.string(),
    locales: z.array(z.string()).min(1),
    title: Text,
  }),
  release: z.strictObject({
    sequence: z.number().int().positive(),
    at: z.iso.datetime(),
    previous: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
  }),
  synthetic: z.boolean(),
  waves: z
    .array(
      z.strictObject({
        id: z.string(),
        label: Text,
        responses: Count,
        from: z.iso.date(),
        to: z.iso.date(),
        invited: Count.nullable(),
      }),
    )
    .min(1),
  current: z.string(),
  headline: z.array(Headline),
  distributions: z.array(Distribution),
  segments: z.array(SegmentTable),
  sections: z.array(SectionSchema),
  method: Method,
});

export const ReportSchema: z.ZodType<Report> = schema;

/** Does not compile when the type has a field or a case that the schema lacks. */
type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;
true satisfies Report extends Immutable<z.output<typeof schema>> ? true : never;

/**
 * Reads a stored report, those of earlier formats too.
 *
 * @throws Error that names the first place that does not fit.
 */
export function parseReport(stored: unknown): Report {
  const parsed = ReportSchema.safeParse(upgraded(stored));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue && issue.path.length > 0 ? issue.path.join('.') : 'the top';
  throw new Error(
    `The stored report does not have the form of format 2: at ${place}, ${issue?.message ?? 'something is wrong'}. Release it again with this version of the program.`,
  );
}
