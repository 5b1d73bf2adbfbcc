import { z } from 'zod';
import { TextSchema } from '../survey/text.ts';
import { CHAIN_LINKS, JOURNEY_STEPS } from './program.ts';

/** A program as a person writes it: `src/content/programs/<id>.yaml`. */

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'needs lower-case letters, digits and hyphens');

const surveyField = id.meta({
  description: 'The survey: the name of its file without the ending.',
  examples: ['airport'],
});
const itemField = id.meta({
  description: 'The question of that survey, by its id. Its type decides which figure is shown.',
  examples: ['recommend'],
});

const FigureSchema = z.strictObject({ survey: surveyField, item: itemField });

const figures = z
  .array(FigureSchema)
  .min(1)
  .meta({
    description: 'The questions that tell of it, of one survey or of several.',
    examples: [[{ survey: 'team', item: 'employer-score' }]],
  });

const ChainSchema = z.strictObject({
  link: z.enum(CHAIN_LINKS).meta({
    description: 'Which link of the service-profit chain it is.',
    examples: ['employee-satisfaction'],
  }),
  figures,
});

const JourneySchema = z.strictObject({
  step: z.enum(JOURNEY_STEPS).meta({
    description: 'Before the sale, at the sale, or after it.',
    examples: ['purchase'],
  }),
  figures,
});

const placesTitle = TextSchema.optional().meta({
  description: 'What the places are.',
  examples: ['Boarding areas', { en: 'Boarding areas', es: 'Zonas de embarque' }],
});

/** Groups of one survey. */
const SegmentPlacesSchema = z.strictObject({
  title: placesTitle,
  survey: surveyField,
  segment: id.meta({
    description: 'The question of that survey that says where somebody was; it has "segment: true".',
    examples: ['area'],
  }),
  item: itemField,
});

/** A survey each. */
const SurveyPlacesSchema = z.strictObject({
  title: placesTitle,
  surveys: z
    .array(
      z.strictObject({
        survey: surveyField,
        item: itemField,
        label: TextSchema.meta({ description: 'What the place is called.', examples: ['Lisbon'] }),
      }),
    )
    .min(2)
    .meta({
      description: 'A survey for each place, and the question that they are compared by.',
      examples: [
        [
          { survey: 'hotel-lisbon', item: 'recommend', label: 'Lisbon' },
          { survey: 'hotel-porto', item: 'recommend', label: 'Porto' },
        ],
      ],
    }),
});

export const ProgramSchema = z.strictObject({
  title: TextSchema.meta({ description: 'The title of the report.', examples: ['Our customers and us'] }),
  intro: TextSchema.optional().meta({
    description: 'What the program is about, in a sentence or two.',
    examples: ['What our staff say of their work, beside what customers say of ours.'],
  }),
  locales: z
    .array(z.string().min(2))
    .min(1)
    .default(['en'])
    .meta({
      description: 'The languages of the report, the default first. Every survey it names has to have them.',
      examples: [['en', 'es']],
    }),
  chain: z
    .array(ChainSchema)
    .default([])
    .meta({
      description:
        'Employees beside customers: the links of the service-profit chain, in the order of the chain.',
      examples: [[{ link: 'employee-satisfaction', figures: [{ survey: 'team', item: 'employer-score' }] }]],
    }),
  journey: z
    .array(JourneySchema)
    .default([])
    .meta({
      description: 'The journey of customers: before the sale, at the sale, after it.',
      examples: [[{ step: 'before', figures: [{ survey: 'checkout', item: 'site-finding' }] }]],
    }),
  places: z
    .array(z.union([SegmentPlacesSchema, SurveyPlacesSchema]))
    .default([])
    .meta({
      description: 'Places to compare by one question: groups of one survey, or a survey a place.',
      examples: [[{ survey: 'airport', segment: 'area', item: 'recommend' }]],
    }),
});

export type ProgramConfig = z.infer<typeof ProgramSchema>;
export type PlacesConfig = ProgramConfig['places'][number];
