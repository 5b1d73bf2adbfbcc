import { z } from 'zod';
import { ComparabilitySchema } from './breaks/schema.ts';
import { HeadlineSchema } from './headline/schema.ts';
import { Count, Estimate, Hidden, Text } from './parts-schema.ts';
import type { Report } from './report.ts';
import { SectionSchema } from './sections/schemas.ts';
import { SegmentTableSchema } from './segments/schema.ts';
import { upgraded } from './upgrade.ts';

/**
 * A stored report, checked before it is shown. Strict throughout: a field that nobody knows would be published unseen.
 * The check at the end of this file keeps it the same as the `Report` type.
 */

const Distribution = z.strictObject({
  item: z.string().describe('Id of the item.'),
  type: z
    .enum([
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
    ])
    .describe('The type of the item.'),
  text: Text.describe('The exact wording of the item.'),
  values: z
    .array(
      z.strictObject({
        value: z.string().describe('A code, as answers are stored.'),
        label: Text.describe('What respondents read for it.'),
      }),
    )
    .describe('Every value of the item, in its order.'),
  waves: z
    .array(
      z.strictObject({
        wave: z.string().describe('Id of the wave.'),
        shown: z.boolean().describe('Whether the figures are published.'),
        reason: Hidden.nullable().describe('Why not; null where they are.'),
        lowBase: z.boolean().describe('They rest on so few answers that they are to be read with care.'),
        base: Count.nullable().describe('Valid answers; null where hidden.'),
        missing: z
          .strictObject({
            skipped: Count.describe('Saw the question and left it.'),
            doesNotApply: Count.describe('Said that it does not apply.'),
            dontKnow: Count.describe('Said that they do not know.'),
            refused: Count.describe('Said that they would rather not say.'),
            notShown: Count.describe('Were not asked.'),
          })
          .nullable()
          .describe('Respondents without a valid answer, by state; null where hidden.'),
        cells: z
          .array(
            z.strictObject({
              value: z.string().describe('The code.'),
              n: Count.describe('Respondents who chose it.'),
              share: Estimate.describe('Share of the base, 0 to 1.'),
            }),
          )
          .describe('One a value, in its order; empty where hidden.'),
        mean: Estimate.nullable().describe('Of a scale; null for choices and where hidden.'),
      }),
    )
    .describe('The answers of each wave, in order of time.'),
});

const Method = z.strictObject({
  sampling: z
    .enum(['census', 'random', 'open-link'])
    .describe('Who was asked: everyone on a list, a random sample of it, or whoever found the link.'),
  timezone: z.string().describe('IANA name of the zone whose days the waves are counted in.'),
  minimum: Count.describe('A figure on fewer answers than this is hidden.'),
  lowBase: Count.describe('A figure on fewer answers than this is flagged.'),
  coverage: z
    .array(
      z.strictObject({
        by: z.enum(['channel', 'collector', 'locale']).describe('What the responses are divided by.'),
        rows: z
          .array(
            z.strictObject({
              level: z.string().describe('The channel, the id of the collector or the language tag.'),
              label: Text.nullable().describe('What a collector is called; null for the others.'),
              responses: Count.nullable().describe('null where hidden.'),
            }),
          )
          .describe('One a level.'),
      }),
    )
    .describe('How the responses of the newest wave came in.'),
  hidden: z
    .array(
      z.strictObject({
        table: z.string().describe('Such as `distribution/<item>` or `segment/<segment>/<item>`.'),
        reason: z.enum(['tooFew', 'complement']).describe('Why.'),
        cells: Count.describe('How many waves or rows of the table.'),
      }),
    )
    .describe('What was hidden to protect the people behind it.'),
  note: Text.nullable().describe("What the survey's authors want a reader to know."),
  wording: z
    .array(
      z.strictObject({
        item: z.string().describe('Id of the item.'),
        text: Text.describe('Its exact wording.'),
        help: Text.nullable().describe('What stood below it.'),
      }),
    )
    .describe('The wording of every item that is reported.'),
});

const schema = z.strictObject({
  format: z
    .literal(2)
    .describe('The form of this file. A change that readers would notice has another number.'),
  survey: z
    .strictObject({
      id: z.string().describe('Id of the survey, as in its address.'),
      version: z.string().describe('Of the questions: a hash of what shapes the answers.'),
      locales: z.array(z.string()).min(1).describe('BCP 47 tags of its languages; the first is the default.'),
      title: Text.describe('What the survey is called.'),
    })
    .describe('What was asked.'),
  release: z
    .strictObject({
      sequence: z.number().int().positive().describe('1 for the first release of a survey.'),
      at: z.iso.datetime().describe('When it was released: ISO 8601, UTC.'),
      previous: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable()
        .describe('SHA-256 of the release before in hex; null for the first.'),
    })
    .describe('Which release this is.'),
  synthetic: z.boolean().describe('Some or all of the responses were made by a generator.'),
  waves: z
    .array(
      z.strictObject({
        id: z.string().describe('Id of the wave.'),
        label: Text.describe('What it is called.'),
        responses: Count.describe('Responses that were counted.'),
        from: z.iso.date().describe('Day of the first response.'),
        to: z.iso.date().describe('Day of the last response.'),
        invited: Count.nullable().describe('People who were asked; null where that is not known.'),
        population: Count.nullish().describe(
          'People on the list whom the responses stand for; null where that is not known, left out in releases of a time when intervals took every list for endless.',
        ),
      }),
    )
    .min(1)
    .describe('The periods of asking, in order of time; only those with responses.'),
  current: z.string().describe('Id of the newest wave, which the report is about.'),
  comparability: ComparabilitySchema.describe('What keeps waves from being compared.'),
  headline: z.array(HeadlineSchema).describe('The figures that stand for the whole.'),
  distributions: z.array(Distribution).describe('How each item was answered.'),
  segments: z.array(SegmentTableSchema).describe('Groups of respondents held against each other.'),
  sections: z
    .array(SectionSchema)
    .describe('What else the survey reports, one question of its readers each.'),
  method: Method.describe('How it was asked and counted.'),
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
