import { z } from 'zod';
import type { Finding } from '../../yaml/finding.ts';
import { IdSchema } from '../items/base.ts';
import type { SurveyConfig } from '../schema.ts';
import type { Item } from '../item.ts';
import { checkScales } from './named-items.ts';

/** How well each attribute does against how much it is said to matter. */
export const ImportanceMapSchema = z.strictObject({
  attributes: z
    .record(IdSchema, IdSchema)
    .refine((attributes) => Object.keys(attributes).length >= 2, 'needs two attributes at least')
    .meta({
      description: 'For each question about how well something is done, the one about how much it matters.',
      examples: [{ food: 'food-matters', wifi: 'wifi-matters' }],
    }),
});

export type ImportanceSettings = Readonly<z.infer<typeof ImportanceMapSchema>>;

export function checkImportance(
  { importance }: SurveyConfig['report'],
  items: readonly Item[],
): readonly Finding[] {
  const pairs = Object.entries(importance?.attributes ?? {});
  const path = (name: string) => ['report', 'importance', 'attributes', name];
  return [
    ...checkScales(
      pairs.map(([item]) => ({ item, path: path(item) })),
      items,
    ),
    ...checkScales(
      pairs.map(([name, item]) => ({ item, path: path(name) })),
      items,
    ),
  ];
}
