import { z } from 'zod';
import type { Finding } from '../../yaml/finding.ts';
import { IdSchema } from '../items/base.ts';
import type { SurveyConfig } from '../schema.ts';
import { isCoded, isGrouping, type Item } from '../item.ts';
import { valuesOf } from '../item-values.ts';
import { TextSchema } from '../text.ts';
import { nearItems } from './near-items.ts';

/** As many questions as answers can be weighted by without the weights growing wild. */
const MOST_TARGETS = 5;
/** How far shares that are written with a few digits may add up beside 1. */
const ROUNDED = 0.011;

const Targets = z
  .record(
    IdSchema,
    z.record(
      z.string(),
      z
        .number()
        .positive('needs a share above 0: leave the option out of the survey if nobody is to have it'),
    ),
  )
  .refine((targets) => Object.keys(targets).length > 0, 'needs a question at least')
  .refine((targets) => Object.keys(targets).length <= MOST_TARGETS, `takes ${MOST_TARGETS} questions at most`)
  .meta({
    description:
      'For each question weighted by, which share (or how many) of all that the survey is about each of its options has.',
    examples: [{ age: { 'under-40': 0.45, 'from-40': 0.55 } }],
  });

export const WeightsSettingsSchema = z
  .strictObject({
    targets: Targets.optional(),
    from: z
      .literal('import')
      .optional()
      .meta({
        description:
          'In place of targets: the weights that imported answers carry, from the column that the mapping names under "weight".',
        examples: ['import'],
      }),
    answers: z
      .array(IdSchema)
      .min(1)
      .optional()
      .meta({
        description: 'Questions whose every answer is shown both ways, beside the figures.',
        examples: [['overall', 'visits']],
      }),
    source: TextSchema.meta({
      description: 'Where the shares or weights come from, for the readers of the report.',
      examples: ['Customer register, January 2026.'],
    }),
  })
  .refine(
    ({ targets, from }) => (targets === undefined) !== (from === undefined),
    'needs "targets", or "from: import" in their place',
  );

/** Answers of questions that are not there; targets of questions that are not there or divide nobody, options without one, and shares that do not add up. */
export function checkWeights(
  { weights }: SurveyConfig['report'],
  items: readonly Item[],
): readonly Finding[] {
  const unknown = (weights?.answers ?? []).flatMap((id, place): Finding[] =>
    items.some((item) => item.id === id && isCoded(item))
      ? []
      : [
          {
            path: ['report', 'weights', 'answers', place],
            message: `report.weights.answers: there is no question "${id}" with answers to count`,
            hint: nearItems(items, isCoded),
          },
        ],
  );
  const wrong = Object.entries(weights?.targets ?? {}).flatMap(([id, shares]): Finding[] => {
    const path = ['report', 'weights', 'targets', id];
    const item = items.find((one) => one.id === id);
    if (!item || !isGrouping(item) || !item.segment)
      return [
        {
          path,
          message: item
            ? `report.weights: "${id}" divides respondents into no groups`
            : `report.weights: there is no question "${id}"`,
          hint:
            item && isGrouping(item)
              ? `Set "segment: true" on "${id}"`
              : nearItems(items, (one) => isGrouping(one) && one.segment),
        },
      ];
    return [...checkLevels(id, shares, valuesOf(item), path), ...checkSum(id, shares, path)];
  });
  return [...unknown, ...wrong];
}

function checkLevels(
  id: string,
  shares: Readonly<Record<string, number>>,
  options: readonly string[],
  path: Finding['path'],
): Finding[] {
  const strange = Object.keys(shares).filter((level) => !options.includes(level));
  const missing = options.filter((option) => !(option in shares));
  return [
    ...strange.map((level) => ({
      path: [...path, level],
      message: `report.weights: "${id}" has no option "${level}"`,
      hint: `Use ${options.join(', ')}`,
    })),
    ...(missing.length > 0
      ? [
          {
            path,
            message: `report.weights: "${id}" has no share for ${missing.map((one) => `"${one}"`).join(', ')}`,
            hint: 'Give each option its share',
          },
        ]
      : []),
  ];
}

/** Shares add up to 1. Anything above 1 is a number of people, and any sum of those will do. */
function checkSum(id: string, shares: Readonly<Record<string, number>>, path: Finding['path']): Finding[] {
  const all = Object.values(shares);
  const sum = all.reduce((total, one) => total + one, 0);
  if (all.some((one) => one > 1) || Math.abs(sum - 1) <= ROUNDED) return [];
  return [
    {
      path,
      message: `report.weights: the shares of "${id}" add up to ${Number(sum.toFixed(4))}, not 1`,
      hint: 'Correct the shares, or write how many people each option has',
    },
  ];
}
