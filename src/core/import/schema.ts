import { z } from 'zod';
import { IdSchema } from '../survey/items/base.ts';
import { CHANNELS } from '../survey/survey.ts';

/** A code as it stands in the file; YAML may read it as a number. */
const CodeSchema = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const ColumnSchema = z
  .string()
  .min(1)
  .meta({ description: 'A column, as the first line of the file names it.', examples: ['NETPRO'] });

const CodesSchema = z.record(z.string(), CodeSchema).meta({
  description:
    'What each code of the file means: a value of the question, skipped, doesNotApply, dontKnow or refused. Codes that are not listed are taken as they are.',
  examples: [
    { 0: 'skipped', 6: 'doesNotApply' },
    { 1: 'female', 2: 'male' },
  ],
});

const chosenBy = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    column: ColumnSchema,
    codes: z
      .record(z.string(), value)
      .meta({ description: 'What each code of the column stands for.', examples: [{ 1: 'paper' }] }),
  });

const ChannelSchema = z.enum(CHANNELS);

const CollectorColumnSchema = z.strictObject({
  column: ColumnSchema,
  codes: z
    .record(z.string(), IdSchema)
    .optional()
    .meta({
      description:
        'Which collector each code of the column stands for; without it, the column holds their ids.',
      examples: [{ 1: 'gate-a', 2: 'gate-b' }],
    }),
});

const ColumnRuleSchema = z.strictObject({
  item: IdSchema.meta({ description: 'The question that the column answers.', examples: ['recommend'] }),
  codes: z
    .union([z.string(), CodesSchema])
    .optional()
    .meta({
      description:
        'What the codes mean, or the name of a list under "codes"; without it, they are the values themselves.',
      examples: ['rating', { 11: 'skipped' }],
    }),
  split: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'What stands between the choices when one cell holds several.', examples: [';'] }),
});

const WhenSchema = z.strictObject({
  column: ColumnSchema.optional().meta({
    description:
      'The column with the day, such as 2026-03-31; with "month", the column with the day of that month.',
    examples: ['INTDATE'],
  }),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'needs a month such as 2026-03')
    .optional()
    .meta({
      description: 'The month, when the file tells only the day of the month.',
      examples: ['2026-03'],
    }),
  day: z.iso
    .date('needs a day such as 2026-03-31')
    .optional()
    .meta({ description: 'One day for every row, when the file tells none.', examples: ['2026-03-31'] }),
});

/** A mapping file: how the rows of one file answer a survey. Every field says what it is for; unknown fields are mistakes. */
export const MappingSchema = z.strictObject({
  survey: IdSchema.meta({
    description: 'The survey that the file has answers to.',
    examples: ['airport-sfo'],
  }),
  wave: z
    .string()
    .min(1)
    .meta({ description: 'The wave of the survey that every row belongs to.', examples: ['2018'] }),
  delimiter: z
    .string()
    .length(1, 'needs one character, such as "," or ";"')
    .default(',')
    .meta({ description: 'What stands between the columns.', examples: [';'] }),
  row: ColumnSchema.meta({
    description:
      'The column that tells the rows apart. A row is stored once, however often its file is imported.',
    examples: ['RESPNUM'],
  }),
  when: WhenSchema.meta({
    description: 'When the answers were given.',
    examples: [{ column: 'DATE' }, { column: 'INTDATE', month: '2018-05' }, { day: '2018-05-15' }],
  }),
  channel: z
    .union([ChannelSchema, z.array(chosenBy(ChannelSchema)).min(1)])
    .optional()
    .meta({
      description:
        'How the answers were given: one for all rows, or columns that tell; the first that lists the code of the row decides. Without it, the channel of the collector, or import.',
      examples: ['paper', [{ column: 'METHOD', codes: { 1: 'paper', 2: 'link' } }]],
    }),
  collector: z
    .union([IdSchema, z.array(CollectorColumnSchema).min(1)])
    .optional()
    .meta({
      description:
        'Which collector of the survey the answers came by: one for all rows, or columns that tell. A row in which these columns are empty has none.',
      examples: ['gate-b', [{ column: 'DESK', codes: { 1: 'gate-a', 2: 'gate-b' } }]],
    }),
  locale: z
    .union([z.string(), z.array(chosenBy(z.string())).min(1)])
    .optional()
    .meta({
      description:
        'The language in which the questions were read, of those that the survey lists; its first where nothing is said.',
      examples: ['en', [{ column: 'LANG', codes: { 1: 'en', 2: 'es' } }]],
    }),
  weight: ColumnSchema.optional().meta({
    description:
      'The column with the weight of each row, which the survey takes up with "report.weights: { from: import }". A row in which it is empty has none.',
    examples: ['WEIGHT'],
  }),
  codes: z
    .record(z.string(), CodesSchema)
    .default({})
    .meta({
      description: 'Lists of codes that several columns share, by name.',
      examples: [{ rating: { 0: 'skipped', 6: 'doesNotApply' } }],
    }),
  columns: z.record(z.string(), ColumnRuleSchema).meta({
    description:
      'Which column answers which question. Several columns may answer one question of several choices.',
    examples: [{ Q7ALL: { item: 'satisfaction', codes: 'rating' } }],
  }),
  constants: z
    .record(z.string(), CodeSchema)
    .default({})
    .meta({
      description: 'Answers that are the same in every row, by question.',
      examples: [{ language: 'en' }],
    }),
  ignore: z
    .array(ColumnSchema)
    .default([])
    .meta({
      description: 'Columns that are left out on purpose. Any other column that is not mapped is a mistake.',
      examples: [['WEIGHT']],
    }),
});

export type MappingConfig = z.infer<typeof MappingSchema>;
