import { z } from 'zod';
import type { Finding } from '../../yaml/finding.ts';
import { IdSchema } from '../items/base.ts';
import type { Item } from '../item.ts';
import type { Text } from '../text.ts';
import { TextSchema, toText } from '../text.ts';
import { isIn, listed } from './named.ts';

/** The satisfaction index: which questions it is made of, and how much each counts. */
export interface IndexSettings {
  readonly title?: Text;
  readonly items: readonly string[];
  /** By item, in any unit; those that are not named count 1. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Items whose highest point is the worst. */
  readonly reversed: readonly string[];
}

export const IndexSchema = z
  .strictObject({
    title: TextSchema.optional().meta({
      description: 'What the report calls the index; "Satisfaction index" where absent.',
      examples: ['Service index'],
    }),
    items: z
      .array(IdSchema)
      .min(2)
      .meta({
        description:
          'The questions it is made of, each answered on a scale. Choose such as ask for one thing in several ways.',
        examples: [['overall', 'expectations', 'ideal']],
      }),
    weights: z
      .record(IdSchema, z.number().positive())
      .optional()
      .meta({
        description: 'How much a question counts; 1 where nothing is said.',
        examples: [{ overall: 2 }],
      }),
    reversed: z
      .array(IdSchema)
      .default([])
      .meta({
        description: 'Questions among them whose highest point is the worst: they are turned round first.',
        examples: [['waiting']],
      }),
  })
  .meta({
    description: 'An index from 0 to 100 of several questions, at the head of the report.',
    examples: [{ items: ['overall', 'expectations', 'ideal'] }],
  });

export function toIndex(
  { title, weights, ...index }: z.infer<typeof IndexSchema>,
  locales: readonly string[],
): IndexSettings {
  return {
    ...index,
    ...(weights ? { weights } : {}),
    ...(title ? { title: toText(title, locales) } : {}),
  };
}

/** Items that are not there, are on no scale, or are named twice; weights and turns of items that are not in the index. */
export function checkIndex(
  { index }: { index?: z.infer<typeof IndexSchema> | undefined },
  items: readonly Item[],
): readonly Finding[] {
  if (!index) return [];
  const path = ['report', 'index'];
  const scales = items.filter((item) => 'scale' in item).map(({ id }) => id);
  const ofIndex = (names: readonly string[], key: string, byPlace: boolean) =>
    names.flatMap((name, place) =>
      index.items.includes(name)
        ? []
        : [
            {
              path: [...path, key, byPlace ? place : name],
              message: `"${name}" is not among the items of the index`,
              hint: `Add it to items, or use ${listed(index.items)}`,
            },
          ],
    );
  return [
    ...index.items.flatMap((name, place) => [
      ...isIn(
        name,
        scales,
        [...path, 'items', place],
        `there is no item "${name}" that is answered on a scale`,
      ),
      ...(index.items.indexOf(name) < place
        ? [
            {
              path: [...path, 'items', place],
              message: `"${name}" is in the index already`,
              hint: 'Name each item once; to count it more, give it a weight',
            },
          ]
        : []),
    ]),
    ...ofIndex(Object.keys(index.weights ?? {}), 'weights', false),
    ...ofIndex(index.reversed, 'reversed', true),
  ];
}
