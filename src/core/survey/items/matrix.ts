import { z } from 'zod';
import { TextSchema } from '../text.ts';
import {
  baseFields,
  displayFields,
  IdSchema,
  orderFields,
  RangeSchema,
  scaleFields,
  specialFields,
} from './base.ts';
import type { Part, PartConfig } from './part.ts';
import type { RatingConfig } from './rating.ts';

const RowSchema = z.strictObject({
  id: IdSchema.meta({
    description: 'A stable name within the matrix. The answer is stored as <matrix>-<row>.',
    examples: ['speed'],
  }),
  text: TextSchema.meta({ description: 'What this row asks about.', examples: ['Speed of the service'] }),
  help: TextSchema.optional().meta({
    description: 'A line below the row.',
    examples: ['From the order to the table.'],
  }),
  visibleIf: baseFields.visibleIf.meta({
    description: 'Shows the row only when this holds too for earlier answers.',
    examples: ['services has parking'],
  }),
});

/** Several attributes rated on one scale under one question. Each row is a rating of its own behind the reader. */
export const MatrixSchema = z.strictObject({
  type: z.literal('matrix'),
  scale: RangeSchema.default('1-5'),
  ...baseFields,
  ...scaleFields,
  ...displayFields,
  rows: z
    .array(RowSchema)
    .min(1)
    .meta({
      description: 'What is rated, a line each, in the order shown.',
      examples: [[{ id: 'speed', text: 'Speed of the service' }]],
    }),
  ...orderFields,
  ...specialFields,
});

/** The ratings that a matrix stands for, one a row; what holds for the matrix holds for each, and it leads on after the last. */
export function expandMatrix({
  rows,
  id,
  text,
  help,
  visibleIf,
  order,
  skipTo,
  endIf,
  ...shared
}: z.infer<typeof MatrixSchema>): readonly Part<RatingConfig & PartConfig>[] {
  return rows.map((row, index) => ({
    item: {
      ...shared,
      ...row,
      ...(index === rows.length - 1 ? { skipTo, endIf } : {}),
      type: 'rating',
      id: `${id}-${row.id}`,
      matrix: { id, text, help, order },
    },
    path: ['rows', index],
    within: visibleIf === undefined ? undefined : { source: visibleIf, path: ['visibleIf'] },
  }));
}
