import { z } from 'zod';
import { ReportSchema } from './schema.ts';

/** The form of `report.json` that this program writes. */
export const REPORT_FORMAT = 2;

/**
 * JSON Schema of a published report, made from what checks stored ones, so that the two cannot differ.
 *
 * @param address where the schema is published, if that is known
 */
export const reportJsonSchema = (address?: string): Record<string, unknown> =>
  jsonSchemaOf(ReportSchema, {
    address,
    title: 'Report',
    description:
      'One published state of the figures of a survey. Shares are 0 to 1; NPS and its differences are points from -100 to 100; means are in the units of their scale.',
  });

/** JSON Schema (draft 2020-12) of a file that is published. */
export function jsonSchemaOf(
  file: z.ZodType,
  {
    address,
    title,
    description,
  }: { readonly address: string | undefined; readonly title: string; readonly description: string },
): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(file, { target: 'draft-2020-12', io: 'output' });
  return { $schema, ...(address === undefined ? {} : { $id: address }), title, description, ...schema };
}
