import { z } from 'zod';
import { GAP, GAP_CODES, SIDES } from '../ready-made/gap.ts';
import { readyText } from '../ready-made/ready-made.ts';
import type { GapItem } from '../item.ts';
import { TextSchema } from '../text.ts';
import { baseFields, RangeSchema, specialFields, toBase } from './base.ts';
import type { Part, PartConfig } from './part.ts';
import type { RatingConfig } from './rating.ts';

/**
 * Experience against expectation: one question with the answers worse, as expected and better, or a pair of ratings, of
 * what was expected and of what it was like, from which that answer follows.
 */
export const GapSchema = z
  .strictObject({
    type: z.literal('gap'),
    ...baseFields,
    pair: z
      .boolean()
      .default(false)
      .meta({
        description:
          'Whether expectation and experience are rated side by side. They are stored as <id>-expected and <id>-perceived, the gap as <id>.',
        examples: [true],
      }),
    scale: RangeSchema.optional().meta({
      description: 'Lowest and highest point of both ratings of a pair; 1-5 where nothing is said.',
      examples: ['1-7'],
    }),
    anchors: z
      .record(z.string().regex(/^\d+$/), TextSchema)
      .optional()
      .meta({
        description: 'Words for some or all points of both ratings of a pair.',
        examples: [{ 1: 'Very poor', 5: 'Excellent' }],
      }),
    ...specialFields,
  })
  .superRefine(({ pair, ...config }, context) => {
    for (const name of ['scale', 'anchors'] as const)
      if (!pair && config[name] !== undefined)
        context.addIssue({ code: 'custom', message: 'needs "pair: true" beside it', path: [name] });
  });

/** How the gap follows from a pair: the condition under which it has each code. */
export interface GapPartConfig {
  cases?: readonly { readonly value: (typeof GAP_CODES)[number]; readonly if: string }[];
}

type GapConfig = z.infer<typeof GapSchema>;

/** A gap that is asked for, or the two ratings that it follows from, and the gap itself. */
export function expandGap(
  config: GapConfig,
): readonly Part<(GapConfig & GapPartConfig) | (RatingConfig & PartConfig)>[] {
  const { id, text, help, pair, scale = '1-5', anchors = {}, visibleIf, skipTo, endIf, ...shared } = config;
  if (!pair) return [{ item: config, path: [] }];
  const within = visibleIf === undefined ? undefined : { source: visibleIf, path: ['visibleIf'] };
  const [expected, perceived] = SIDES.map((side) => `${id}-${side}`) as [string, string];
  const ratings = SIDES.map((side) => ({
    item: {
      ...shared,
      ...(side === SIDES[1] ? { skipTo, endIf } : {}),
      type: 'rating' as const,
      id: `${id}-${side}`,
      text: textsOf(side),
      scale,
      anchors,
      display: 'points' as const,
      segment: false,
      matrix: { id, text, help },
      pairOf: { gap: id, side },
    },
    path: [],
    within,
  }));
  const cases = [
    { value: 'worse' as const, if: `${perceived} < ${expected}` },
    { value: 'as-expected' as const, if: `${perceived} = ${expected}` },
    { value: 'better' as const, if: `${perceived} > ${expected}` },
  ];
  const gap = {
    ...config,
    required: false,
    requiredIf: undefined,
    specials: [],
    prefill: false,
    visibleIf: undefined,
    skipTo: undefined,
    endIf: undefined,
  };
  return [...ratings, { item: { ...gap, cases }, path: [], within }];
}

function textsOf(side: (typeof SIDES)[number]): Record<string, string> {
  return Object.fromEntries(Object.entries(GAP).map(([locale, words]) => [locale, words[side]]));
}

export function toGap(config: GapConfig & GapPartConfig, locales: readonly string[]): GapItem {
  const options = GAP_CODES.map((value) => ({
    value,
    label: readyText(GAP, locales, (words) => words[value]),
    exclusive: false,
  }));
  return { ...toBase(config, locales), type: 'gap', options };
}
