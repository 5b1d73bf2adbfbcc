import { z } from 'zod';
import type { Option } from '../survey.ts';
import { TextSchema, toText } from '../text.ts';

/** The code of an option: stored with every answer, so it outlives its label. */
const ValueSchema = z
  .union([z.string(), z.number().int().nonnegative()])
  .transform(String)
  .pipe(
    z
      .string()
      .regex(/^[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*$/, 'needs letters, digits and single . _ - between them')
      .max(40),
  )
  .meta({ description: 'The code that is stored; stable, never shown.', examples: ['business', 3] });

export const OptionSchema = z.strictObject({
  value: ValueSchema,
  label: TextSchema.meta({ description: 'What respondents read.', examples: ['On business'] }),
  exclusive: z
    .boolean()
    .default(false)
    .meta({ description: 'Choosing it rules out the others.', examples: [true] }),
});

export const optionFields = {
  options: z
    .array(OptionSchema)
    .min(2)
    .meta({
      description: 'What can be chosen, in the order shown.',
      examples: [[{ value: 'yes', label: 'Yes' }]],
    }),
};

export function toOptions(
  options: readonly z.infer<typeof OptionSchema>[],
  locales: readonly string[],
): Option[] {
  return options.map((option) => ({ ...option, label: toText(option.label, locales) }));
}
