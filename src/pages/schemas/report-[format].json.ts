import type { APIRoute } from 'astro';
import { REPORT_FORMAT, reportJsonSchema } from '#core/report/json-schema.ts';
import { paths } from '#paths.ts';

export const prerender = true;

export function getStaticPaths() {
  return [{ params: { format: String(REPORT_FORMAT) } }];
}

/** What every field of `report.json` means, as JSON Schema. */
export const GET: APIRoute = ({ site }) => {
  const address = site && new URL(paths.reportSchema(REPORT_FORMAT), site).href;
  return new Response(`${JSON.stringify(reportJsonSchema(address), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
};
