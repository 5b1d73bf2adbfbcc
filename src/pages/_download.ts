import type { APIContext } from 'astro';
import type { RouteContext } from './reports/_open.ts';

/** Something that an address names, or why it is not to be had. The search sets the status, and keeps what it finds. */
export interface Kind<Found> {
  readonly find: (context: RouteContext) => Promise<Found | Why>;
  /** What files of it are called, without their ending. */
  readonly name: (found: Found) => string;
  /** Such as `report`. */
  readonly word: string;
}
export type Why = 'missing' | 'waiting' | 'unavailable';

/** Something written as a file. */
export interface File<Found> {
  readonly type: string;
  /** Ending of the name that it is saved under; without one it is shown where it can be. */
  readonly ending?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** undefined where it has no such part. */
  readonly write: (found: Found) => Content | Promise<Content>;
}
type Content = string | Uint8Array | undefined;

export const CSV = 'text/csv; charset=utf-8';
export const FEED = 'application/rss+xml; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';
export const PNG = 'image/png';
export const SVG = 'image/svg+xml; charset=utf-8';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PLAIN = 'text/plain; charset=utf-8';

/**
 * Answers with a file, or with the status and a sentence that say why not. What is published is for everyone, so pages of
 * other sites may read it too.
 */
export async function download<Found extends object>(
  context: APIContext,
  kind: Kind<Found>,
  file: File<Found>,
): Promise<Response> {
  const headers = new Headers({ 'access-control-allow-origin': '*', ...file.headers });
  const response = { status: 200, headers };
  const found = await kind.find({ params: context.params, cache: context.cache, response });
  if (typeof found === 'string') {
    if (found === 'waiting') response.status = 404;
    headers.set('content-type', PLAIN);
    return new Response(`${whyNot(found, kind.word)}\n`, response);
  }
  headers.set('content-type', file.type);
  if (file.ending)
    headers.set('content-disposition', `attachment; filename="${kind.name(found)}${file.ending}"`);
  try {
    const content = await file.write(found);
    return content === undefined
      ? unwritten(404, `The ${kind.word} has no such part.`)
      : new Response(content as BodyInit, response);
  } catch (error) {
    // Such as a database that has gone since: not kept, so that the next reader finds it mended.
    console.error(`A file of the ${kind.word} "${kind.name(found)}" could not be written.`, error);
    context.cache.set(false);
    return unwritten(503, 'This file cannot be made just now. Please try again.');
  }
}

function whyNot(why: Why, word: string): string {
  return {
    missing: `There is no such ${word}.`,
    waiting: `This ${word} has not been released yet.`,
    unavailable: 'The reports cannot be read just now. Please try again.',
  }[why];
}

function unwritten(status: number, why: string): Response {
  return new Response(`${why}\n`, { status, headers: { 'content-type': PLAIN, 'retry-after': '30' } });
}
