import { z } from 'zod';
import { NONE, OTHER } from '../ready-made/options.ts';
import { readyText } from '../ready-made/ready-made.ts';
import { isAnchored } from '../order.ts';
import type { Option } from '../item.ts';
import type { Order } from '../survey.ts';
import type { Text } from '../text.ts';
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

/** Options that may be written as one word, and what the word stands for. */
const WORDS: Readonly<Record<string, object>> = {
  other: { value: 'other', other: true },
  none: { value: 'none', exclusive: true },
};

/** An option in a list of choices: `other` with a field for words, and `none`, may leave their label out. */
const ListedOptionSchema = z.preprocess(
  (written) => (typeof written === 'string' ? (WORDS[written] ?? written) : written),
  OptionSchema.extend({
    label: OptionSchema.shape.label.optional().meta({
      description: 'What respondents read; "other" and "none" come with words in every language.',
      examples: ['On business'],
    }),
    other: z
      .boolean()
      .default(false)
      .meta({
        description:
          'Whether a field for words opens below the question when it is chosen. They are stored as <id>-other.',
        examples: [true],
      }),
    text: TextSchema.optional().meta({
      description: 'What that field asks.',
      examples: ['Please say what'],
    }),
  }).superRefine(({ label, other, text, value }, context) => {
    if (label === undefined && !other && value !== 'none')
      context.addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path: ['label'] });
    if (text !== undefined && !other)
      context.addIssue({ code: 'custom', message: 'needs "other: true" beside it', path: ['text'] });
  }),
);

export type OptionConfig = z.infer<typeof ListedOptionSchema>;

export const optionFields = {
  options: z
    .array(ListedOptionSchema)
    .min(2)
    .meta({
      description:
        'What can be chosen, in the order shown. The words "other" and "none" alone stand for options that come ready-made.',
      examples: [[{ value: 'yes', label: 'Yes' }, 'other']],
    }),
};

export function toOptions(options: readonly OptionConfig[], locales: readonly string[]): Option[] {
  return options.map(({ value, label, exclusive, anchored, other }) => ({
    value,
    label: label ? toText(label, locales) : readyLabel(other, locales),
    exclusive,
    ...(anchored ? { anchored } : {}),
    ...(other ? { other } : {}),
  }));
}

function readyLabel(other: boolean, locales: readonly string[]): Text {
  return other
    ? readyText(OTHER, locales, (words) => words.label)
    : readyText(NONE, locales, (words) => words);
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
