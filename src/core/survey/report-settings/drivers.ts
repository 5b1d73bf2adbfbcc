import { z } from 'zod';
import type { Finding } from '../../yaml/finding.ts';
import { IdSchema } from '../items/base.ts';
import type { SurveyConfig } from '../schema.ts';
import type { Item } from '../item.ts';
import { checkScales } from './named-items.ts';

/** More cannot be told apart, and every response would add to the sums of all pairs of them. */
const MOST_DRIVERS = 30;

/** Which ratings are held against which outcome. */
export const DriversSchema = z.strictObject({
  outcome: IdSchema.meta({
    description: 'The question whose answers are to be understood.',
    examples: ['satisfaction'],
  }),
  items: z
    .array(IdSchema)
    .min(2)
    .max(MOST_DRIVERS)
    .meta({
      description: 'The ratings that may go with it, two at least.',
      examples: [['food', 'wifi', 'cleanliness']],
    }),
});

export type DriversSettings = Readonly<z.infer<typeof DriversSchema>>;

export function checkDrivers(
  { drivers }: SurveyConfig['report'],
  items: readonly Item[],
): readonly Finding[] {
  if (!drivers) return [];
  return checkScales(
    [
      { item: drivers.outcome, path: ['report', 'drivers', 'outcome'] },
      ...drivers.items.map((item, index) => ({ item, path: ['report', 'drivers', 'items', index] })),
    ],
    items,
  );
}
