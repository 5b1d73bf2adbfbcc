import type { APIContext } from 'astro';
import type { Report } from '#core/report/report.ts';
import { findReport } from './_open.ts';

/** Answers with a report written as a file, or with the status and a sentence that say why not. */
export async function download(
  context: APIContext,
  type: string,
  write: (report: Report) => string,
): Promise<Response> {
  const response = { status: 200, headers: new Headers({ 'content-type': `${type}; charset=utf-8` }) };
  const found = await findReport({ params: context.params, cache: context.cache, response });
  if (found.state === 'released') return new Response(write(found.release.report), response);
  if (found.state === 'waiting') response.status = 404;
  response.headers.set('content-type', 'text/plain; charset=utf-8');
  const why = {
    missing: 'There is no such report.',
    waiting: 'This report has not been released yet.',
    unavailable: 'The reports cannot be read just now. Please try again.',
  };
  return new Response(`${why[found.state]}\n`, response);
}
