import { z } from 'zod';
import { SPECIALS, type Display, type Item, type Matrix, type Scale } from '../item.ts';
import { TextSchema, toText, type TextConfig } from '../text.ts';
import type { MatrixConfig, PartConfig } from './part.ts';

/** Ids are stored with every answer: stable, never shown, never reused. */
export const IdSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'needs lower-case letters, digits and single hyphens, beginning with a letter',
  )
  .max(40)
  .meta({ description: 'A stable name that is stored and never shown.', examples: ['recommend', 'gate-b'] });

const ConditionSchema = z.string().meta({
  description: 'A condition on the answers up to and with this question.',
  examples: ['visited = no', 'recommend >= 9 and not answered(comment)'],
});

/** Where a question leads. */
export const jumpFields = {
  skipTo: z
    .strictObject({
      if: ConditionSchema,
      to: IdSchema.meta({
        description: 'The later question or section to go on at.',
        examples: ['your-trip', 'age'],
      }),
    })
    .optional()
    .meta({
      description: 'Leaves out what comes between this question and another when this holds.',
      examples: [{ if: 'visited = no', to: 'your-trip' }],
    }),
  endIf: z
    .union([
      ConditionSchema,
      z.strictObject({
        if: ConditionSchema,
        ending: IdSchema.optional().meta({
          description: 'Which of the endings is shown; without it, the one that applies.',
          examples: ['not-for-you'],
        }),
        screenOut: z
          .literal(true)
          .optional()
          .meta({
            description:
              'Whether the survey is not for whom this holds: the response is kept and not counted.',
            examples: [true],
          }),
      }),
    ])
    .optional()
    .meta({
      description: 'Ends the survey after this question when this holds.',
      examples: ['contact = no', { if: 'visited = no', screenOut: true }],
    }),
};

/** What every item has, whatever its type. */
export const baseFields = {
  ...jumpFields,
  id: IdSchema,
  text: TextSchema.meta({
    description: 'The question as respondents read it.',
    examples: ['How likely are you to recommend us?'],
  }),
  help: TextSchema.optional().meta({
    description: 'A line below the question.',
    examples: ['Think of your last visit.'],
  }),
  required: z
    .boolean()
    .default(false)
    .meta({
      description:
        'Whether the survey can be sent without an answer. Ask little: an answer that was forced tells less.',
      examples: [true],
    }),
  visibleIf: z
    .string()
    .optional()
    .meta({
      description: 'Shows the question only when this holds for earlier answers.',
      examples: ['recommend <= 6', 'area in [a, g] and answered(visits)'],
    }),
  requiredIf: z
    .string()
    .optional()
    .meta({
      description: 'Asks for an answer only when this holds for earlier answers.',
      examples: ['recommend <= 6'],
    }),
  segment: z
    .boolean()
    .default(false)
    .meta({
      description: 'Whether the report compares the groups that this question makes.',
      examples: [true],
    }),
  prefill: z
    .boolean()
    .default(false)
    .meta({
      description:
        'Whether a link may choose an answer beforehand, as ?recommend=9 does. Nothing is stored until it is sent.',
      examples: [true],
    }),
};

/** What a scale item adds. */
export const scaleFields = {
  anchors: z
    .record(z.string().regex(/^\d+$/), TextSchema)
    .default({})
    .meta({ description: 'Words for some or all points.', examples: [{ 1: 'Very poor', 5: 'Excellent' }] }),
};

/** What scale items add that may be shown as pictures. */
export const displayFields = {
  display: z
    .enum(['points', 'stars', 'smileys'])
    .default('points')
    .meta({
      description: 'Whether the points are numbers, stars or faces. The answer is the number in each case.',
      examples: ['stars'],
    }),
};

/** How an item is shown where that is not the usual way. */
export function toDisplay(display: 'points' | Display): { readonly display?: Display } {
  return display === 'points' ? {} : { display };
}

/** Ways to decline a value that may be offered with any item. */
export const specialFields = {
  specials: z
    .array(z.enum(SPECIALS))
    .default([])
    .meta({
      description: 'Answers for those who cannot give a value; counted apart, never as a value.',
      examples: [['doesNotApply']],
    }),
};

/** What items, matrices and sections add whose parts may change places. */
export const orderFields = {
  order: z
    .enum(['random'])
    .optional()
    .meta({
      description:
        'Draws a new order for each respondent, so that no place is favoured; without it, parts stand as written.',
      examples: ['random'],
    }),
};

/** The range of a scale, as `1-5`. */
export const RangeSchema = z
  .string()
  .regex(/^\d{1,2}-\d{1,2}$/, 'needs a range such as 1-5')
  .refine((range) => {
    const [min, max] = toRange(range);
    return max - min >= 1 && max - min <= 10;
  }, 'needs 2 to 11 points, the lower first, such as 1-5 or 0-10')
  .meta({ description: 'Lowest and highest point.', examples: ['1-5', '1-7'] });

export function toRange(range: string): [min: number, max: number] {
  const [min, max] = range.split('-').map(Number);
  return [min ?? 0, max ?? 0];
}

export function toScale(
  [min, max]: [number, number],
  anchors: Record<string, TextConfig>,
  locales: readonly string[],
): Scale {
  return {
    min,
    max,
    anchors: Object.fromEntries(
      Object.entries(anchors).map(([point, text]) => [point, toText(text, locales)]),
    ),
  };
}

/** The parts of an `Item` that come from the base fields, but for its conditions, which need the items before it. */
export function toBase(config: BaseConfig, locales: readonly string[]): Omit<Item, 'type' | 'visibleIf'> {
  return {
    id: config.id,
    text: toText(config.text, locales),
    ...(config.help ? { help: toText(config.help, locales) } : {}),
    required: config.required,
    specials: config.specials ?? [],
    segment: config.segment,
    ...(config.prefill ? { prefill: true } : {}),
    ...(config.attached ? { attached: config.attached } : {}),
    ...(config.pairOf ? { pair: config.pairOf } : {}),
    ...(config.matrix ? { matrix: toMatrix(config.matrix, locales) } : {}),
  };
}

function toMatrix({ id, text, help, order }: MatrixConfig, locales: readonly string[]): Matrix {
  return {
    id,
    text: toText(text, locales),
    ...(help ? { help: toText(help, locales) } : {}),
    ...(order ? { order } : {}),
  };
}

interface BaseConfig extends PartConfig {
  id: string;
  text: TextConfig;
  help?: TextConfig | undefined;
  required: boolean;
  segment: boolean;
  prefill: boolean;
  specials?: Item['specials'][number][];
}
