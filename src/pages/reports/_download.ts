import type { APIContext } from 'astro';
import { findReport, type Released } from './_open.ts';

/** A report written as a file. */
interface File {
  readonly type: string;
  /** Ending of the name that it is saved under; without one it is shown where it can be. */
  readonly ending?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** undefined where the report has no such part. */
  readonly write: (found: Released) => Content | Promise<Content>;
}
type Content = string | Uint8Array | undefined;

/**
 * Answers with a report written as a file, or with the status and a sentence that say why not. What is published is
 * for everyone, so pages of other sites may read it too.
 */
export async function download(context: APIContext, file: File): Promise<Response> {
  const headers = new Headers({ 'access-control-allow-origin': '*', ...file.headers });
  const response = { status: 200, headers };
  const found = await findReport({ params: context.params, cache: context.cache, response });
  if (found.state === 'released') {
    headers.set('content-type', file.type);
    if (file.ending) {
      const { id } = found.survey;
      const name = `${id}-${found.release.sequence}${file.ending}`;
      headers.set('content-disposition', `attachment; filename="${name}"`);
    }
    try {
      const content = await file.write(found);
      return content === undefined
        ? unwritten(404, 'The report has no such part.')
        : new Response(content as BodyInit, response);
    } catch (error) {
      // Such as a database that has gone since: not kept, so that the next reader finds it mended.
      console.error(`A file of the report of "${found.survey.id}" could not be written.`, error);
      context.cache.set(false);
      return unwritten(503, 'This file cannot be made just now. Please try again.');
    }
  }
  if (found.state === 'waiting') response.status = 404;
  headers.set('content-type', PLAIN);
  const why = {
    missing: 'There is no such report.',
    waiting: 'This report has not been released yet.',
    unavailable: 'The reports cannot be read just now. Please try again.',
  };
  return new Response(`${why[found.state]}\n`, response);
}

const PLAIN = 'text/plain; charset=utf-8';

function unwritten(status: number, why: string): Response {
  return new Response(`${why}\n`, { status, headers: { 'content-type': PLAIN, 'retry-after': '30' } });
}
