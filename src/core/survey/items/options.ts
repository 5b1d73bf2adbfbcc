import { z } from 'zod';
import { isAnchored } from '../order.ts';
import type { Option, Order } from '../survey.ts';
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
  anchored: z
    .boolean()
    .default(false)
    .meta({ description: 'Keeps its place at the end where the order is random.', examples: [true] }),
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
  return options.map(({ anchored, ...option }) => ({
    ...option,
    ...(anchored ? { anchored } : {}),
    label: toText(option.label, locales),
  }));
}

/** Options with their order: where that is random, those that keep their place at the end stand there as written too. */
export function inOrder(
  options: readonly Option[],
  order: Order | undefined,
): { readonly options: readonly Option[]; readonly order?: Order } {
  if (!order) return { options };
  const [moving, anchored] = [options.filter((option) => !isAnchored(option)), options.filter(isAnchored)];
  return { options: [...moving, ...anchored], order };
}
