import { z } from 'zod';
import { ThemeSchema } from '../theme/schema.ts';
import { EntrySchema } from './entry.ts';
import { IdSchema, orderFields } from './items/base.ts';
import { EndingSchema, QuotaSchema } from './endings.ts';
import { ReportSettingsSchema } from './report-settings/schema.ts';
import { LISTENING_METHODS } from './listening.ts';
import { CHANNELS } from './survey.ts';
import { TextSchema } from './text.ts';

const LocaleSchema = z
  .string()
  .refine(isLocale, 'needs a language tag as in BCP 47, such as en, zh or pt-BR')
  .meta({ description: 'A language.', examples: ['en', 'zh', 'pt-BR'] });

const DaySchema = z.iso
  .date('needs a day such as 2026-03-31')
  .meta({ description: 'A day in the time zone of the survey.', examples: ['2026-03-31'] });

const HostSchema = z
  .string()
  .regex(
    /^(https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?|http:\/\/(localhost|127\.0\.0\.1)(:(\d+|\*))?)$/,
    'needs the address of a site without a path, such as https://shop.example (or http://localhost:* to try it)',
  )
  .meta({
    description: 'The address of a site.',
    examples: ['https://shop.example', 'https://*.shop.example'],
  });

const WaveSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'needs lower-case letters, digits and single hyphens')
    .meta({ description: 'A stable name for one fielding period.', examples: ['2026', '2026-q1'] }),
  label: TextSchema.optional().meta({
    description: 'What the report calls it; its id where there is none.',
    examples: ['Spring 2026'],
  }),
  opens: DaySchema.optional().meta({
    description: 'First day on which answers are taken.',
    examples: ['2026-03-01'],
  }),
  closes: DaySchema.optional().meta({
    description: 'Last day on which answers are taken.',
    examples: ['2026-03-31'],
  }),
  invited: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'How many people were asked, if known.', examples: [4000] }),
  population: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({
      description:
        'How many people are on the list that they were drawn from, if known: intervals are the narrower the more of it answered. For a census it is the number invited, unless given.',
      examples: [12000],
    }),
});

const SentSchema = z
  .number()
  .int()
  .positive()
  .meta({ description: 'A number of people.', examples: [400] });

const CollectorSchema = z.strictObject({
  id: IdSchema,
  channel: z.enum(CHANNELS).meta({ description: 'The medium of this link.', examples: ['qr'] }),
  method: z
    .enum(LISTENING_METHODS)
    .optional()
    .meta({
      description:
        'How those are asked who come by this link, where that is not the usual way of its channel (a web survey, a questionnaire, a phone survey).',
      examples: ['consumer-day', 'return-visit'],
    }),
  sent: z
    .union([SentSchema, z.record(z.string(), SentSchema)])
    .optional()
    .meta({
      description:
        'How many people it was sent to, so that the report can say how many of them answered: a number, or one a wave.',
      examples: [400, { '2026-q1': 400, '2026-q2': 450 }],
    }),
  label: TextSchema.meta({ description: 'Where it hangs or who gets it.', examples: ['Gate B'] }),
});

export const SectionSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema.optional().meta({
    description: 'Heading over the questions.',
    examples: ['Your time at the airport'],
  }),
  intro: TextSchema.optional().meta({
    description: 'A line below the heading.',
    examples: ['Skip what you did not use.'],
  }),
  ...orderFields,
  items: z
    .array(EntrySchema)
    .min(1)
    .meta({ description: 'The questions and ready-made blocks, in order.', examples: [] }),
});

/** A survey file: what a marketer writes. Every field says what it is for; unknown fields are mistakes. */
export const SurveySchema = z
  .strictObject({
    title: TextSchema.meta({ description: 'Name of the survey.', examples: ['Your visit'] }),
    intro: TextSchema.optional().meta({
      description: 'Who asks, why, and what becomes of the answers.',
      examples: ['We use your answers to improve the airport.'],
    }),
    thanks: TextSchema.meta({
      description: 'What those who answered read at the end.',
      examples: ['Thank you. We read every answer.'],
    }),
    locales: z
      .array(LocaleSchema)
      .min(1)
      .meta({
        description: 'Languages of the survey, the default first.',
        examples: [['en', 'zh', 'es', 'ar']],
      }),
    sampling: z.enum(['census', 'random', 'open-link']).meta({
      description:
        'Who was asked: everyone on a list, a random sample, or whoever finds the link. It decides what the report may claim.',
      examples: ['open-link'],
    }),
    timezone: z
      .string()
      .refine(isTimezone, 'needs an IANA time zone, such as Europe/Madrid or UTC')
      .default('UTC')
      .meta({
        description: 'Zone in which the days of a wave begin and end.',
        examples: ['America/Los_Angeles'],
      }),
    waves: z
      .array(WaveSchema)
      .min(1)
      .default([{ id: '1' }])
      .meta({
        description: 'Fielding periods in order of time; without any, one that is always open.',
        examples: [[{ id: '2026', opens: '2026-01-01' }]],
      }),
    collectors: z
      .array(CollectorSchema)
      .default([])
      .meta({
        description: 'The links that are handed out; ?c=<id> tells which one was used.',
        examples: [[{ id: 'gate-b', channel: 'qr', label: 'Gate B' }]],
      }),
    parameters: z
      .array(IdSchema)
      .default([])
      .meta({
        description:
          'What links may say of a respondent, for texts to take up as {first-name|there}. It stays on the page and is never stored.',
        examples: [['first-name', 'order']],
      }),
    resume: z
      .boolean()
      .default(false)
      .meta({
        description:
          'Whether a respondent may take the answers to another device, by a link that holds them.',
        examples: [true],
      }),
    layout: z
      .enum(['page', 'pages'])
      .default('page')
      .meta({
        description: 'All questions on one page, or a page a section, with Back and Next.',
        examples: ['pages'],
      }),
    sections: z
      .array(SectionSchema)
      .min(1)
      .optional()
      .meta({ description: 'Questions under headings.', examples: [] }),
    items: z.array(EntrySchema).min(1).optional().meta({
      description: 'The questions and ready-made blocks of a survey without sections.',
      examples: [],
    }),
    embed: z
      .array(HostSchema)
      .default([])
      .meta({
        description: 'The sites that may show this survey in their pages; without any, none may.',
        examples: [['https://shop.example']],
      }),
    theme: ThemeSchema.optional().meta({
      description: 'How the pages of this survey look; as the rest of the site where left out.',
      examples: [{ accent: '#8a1538', face: 'sans' }],
    }),
    endings: z
      .array(EndingSchema)
      .default([])
      .meta({
        description: 'Ways to end other than thanks; the first whose condition holds is shown.',
        examples: [[{ id: 'call', if: 'recommend <= 6', text: 'We will call you.' }]],
      }),
    quotas: z
      .array(QuotaSchema)
      .default([])
      .meta({
        description:
          'How many responses of one kind a wave takes. Who comes later is thanked, and not counted.',
        examples: [[{ id: 'young', if: 'age = young', max: 200 }]],
      }),
    report: ReportSettingsSchema.prefault({}).meta({
      description: 'What the public report shows.',
      examples: [{ minimum: 15 }],
    }),
  })
  .refine((config) => (config.sections === undefined) !== (config.items === undefined), {
    message: 'needs either sections or items, not both',
  });

export type SurveyConfig = z.infer<typeof SurveySchema>;

function isLocale(tag: string): boolean {
  try {
    // Every language there is has two or three letters; longer names would be taken for other pages of a survey.
    return Intl.getCanonicalLocales(tag)[0] === tag && new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}

function isTimezone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
