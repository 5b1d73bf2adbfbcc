import type { APIRoute } from 'astro';
import { REPORT_FORMAT, reportJsonSchema } from '#core/report/json-schema.ts';
import { paths } from '#paths.ts';
import { answerWith } from './_answer.ts';

export const prerender = true;

export function getStaticPaths() {
  return [{ params: { format: String(REPORT_FORMAT) } }];
}

/** What every field of `report.json` means, as JSON Schema. */
export const GET: APIRoute = ({ site }) =>
  answerWith(reportJsonSchema, paths.reportSchema(REPORT_FORMAT), site);
