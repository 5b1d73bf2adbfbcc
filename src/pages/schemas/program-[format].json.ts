import type { APIRoute } from 'astro';
import { PROGRAM_FORMAT, programJsonSchema } from '#core/program/json-schema.ts';
import { paths } from '#paths.ts';
import { answerWith } from './_answer.ts';

export const prerender = true;

export function getStaticPaths() {
  return [{ params: { format: String(PROGRAM_FORMAT) } }];
}

/** What every field of `program.json` means, as JSON Schema. */
export const GET: APIRoute = ({ site }) =>
  answerWith(programJsonSchema, paths.programSchema(PROGRAM_FORMAT), site);
