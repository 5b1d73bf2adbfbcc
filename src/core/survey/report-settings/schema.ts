import { z } from 'zod';
import { TextSchema } from '../text.ts';
import { CommentsSchema } from './comments.ts';
import { LoyaltySettingsSchema } from './loyalty.ts';
import { BenchmarkSchema } from './benchmarks.ts';
import { SpendingSettingsSchema } from './spending.ts';
import { WorthSettingsSchema } from './worth.ts';
import { ReasonsSettingsSchema } from './reasons.ts';
import { CompareSchema } from './compare.ts';
import { BreaksSchema } from './breaks.ts';
import { IndexSchema } from './satisfaction-index.ts';
import { DriversSchema } from './drivers.ts';
import { ImportanceMapSchema } from './importance.ts';
import { ModelSchema } from './model.ts';
import { WeightsSettingsSchema } from './weights.ts';
import { SectionsSchema } from './sections.ts';

/** The `report:` block of a survey file. What belongs to one key stands in a file of that name. */
export const ReportSettingsSchema = z.strictObject({
  publish: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether the report is public.', examples: [false] }),
  minimum: z
    .number()
    .int()
    .min(5)
    .default(10)
    .meta({
      description: 'Figures on fewer answers are hidden; 15 for employees, suppliers and partners.',
      examples: [15],
    }),
  note: TextSchema.optional().meta({
    description: 'What else a reader has to know to judge the figures.',
    examples: ['Asked at the gates, in the two hours before departure.'],
  }),
  sections: SectionsSchema.optional(),
  spending: SpendingSettingsSchema.optional().meta({
    description:
      'The share of their spending that customers are to give; the report says when, if it goes on as it has.',
    examples: [{ item: 'spent', target: 50 }],
  }),
  worth: WorthSettingsSchema.optional().meta({
    description:
      'What customers are worth, from assumptions of yours; shown apart from what the survey has measured. Left out, nothing is said of it.',
    examples: [{ customers: 12000, margin: 80, retention: 0.8, currency: 'EUR' }],
  }),
  benchmarks: z
    .array(BenchmarkSchema)
    .min(1)
    .optional()
    .meta({
      description: 'Figures of others, each with its source, to stand beside your own.',
      examples: [
        [
          {
            item: 'recommend',
            metric: 'nps',
            name: 'Airports of the region',
            value: 31.5,
            n: 4000,
            source: 'Annual report 2025, page 14',
            year: 2025,
          },
        ],
      ],
    }),
  reasons: ReasonsSettingsSchema.optional().meta({
    description:
      'Which reasons are not of your own making. Left out, those are the competition and what nobody can help, of the eight reasons that come with Heed.',
    examples: [{ notOwn: ['competition', 'involuntary'] }],
  }),
  loyalty: LoyaltySettingsSchema.optional().meta({
    description:
      'Satisfaction crossed with loyalty. Left out, the first question of type csat is crossed with the first of type nps.',
    examples: [{ satisfaction: 'overall', loyalty: 'recommend', satisfied: 4, loyal: 9 }],
  }),
  comments: CommentsSchema.optional().meta({
    description:
      'What becomes of comments: whose words may be published, and by what themes all of them are counted.',
    examples: [{ items: ['comment'], consent: 'publish-comment' }],
  }),
  compare: CompareSchema.optional(),
  index: IndexSchema.optional(),
  breaks: BreaksSchema.optional(),
  drivers: DriversSchema.optional().meta({
    description:
      'What goes with an outcome. Without it, all ratings are held against overall satisfaction, or the recommendation.',
    examples: [{ outcome: 'satisfaction', items: ['food', 'wifi'] }],
  }),
  importance: ImportanceMapSchema.optional().meta({
    description:
      'Which question says how much an attribute matters. Without it, importance is derived from the drivers.',
    examples: [{ attributes: { food: 'food-matters', wifi: 'wifi-matters' } }],
  }),
  model: ModelSchema.optional().meta({
    description:
      'A path model of satisfaction. A survey with the block "ecsi" has that of its questions without saying so.',
    examples: [{ ecsi: { quality: ['range', 'advice'], satisfaction: ['overall'], loyalty: ['again'] } }],
  }),
  weights: WeightsSettingsSchema.optional().meta({
    description:
      'What share groups have of all that the survey is about. The report then shows its headline figures weighted to these shares, beside the unweighted.',
    examples: [
      { targets: { age: { 'under-40': 0.45, 'from-40': 0.55 } }, source: 'Customer register, January 2026.' },
    ],
  }),
});
