import { jsonSchemaOf } from '../report/json-schema.ts';
import { ProgramReportSchema } from './report-schema.ts';

/** The form of `program.json` that this program writes. */
export const PROGRAM_FORMAT = 1;

/**
 * JSON Schema of the figures of a program.
 *
 * @param address where the schema is published, if that is known
 */
export const programJsonSchema = (address?: string): Record<string, unknown> =>
  jsonSchemaOf(ProgramReportSchema, {
    address,
    title: 'Program',
    description:
      'Figures of several surveys side by side, all of them published in the newest releases of their reports. Units as in a report.',
  });
