import { z } from 'zod';
import { TextSchema } from '../text.ts';
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
});
