import type { APIRoute } from 'astro';
import { canonicalJson } from '#core/canonical.ts';
import { findProgram } from '../_open.ts';

export const prerender = false;

/** The figures of a program as JSON, or the status and a sentence that say why not. Pages of other sites may read it. */
export const GET: APIRoute = async ({ params, cache }) => {
  const response = { status: 200, headers: new Headers({ 'access-control-allow-origin': '*' }) };
  const found = await findProgram({ params, cache, response });
  const plain = (why: string) => {
    response.headers.set('content-type', 'text/plain; charset=utf-8');
    return new Response(`${why}\n`, response);
  };
  if (found.state === 'missing') return plain('There is no such program.');
  if (found.state === 'unavailable') return plain('The reports cannot be read just now. Please try again.');
  response.headers.set('content-type', 'application/json; charset=utf-8');
  return new Response(canonicalJson(found.report), response);
};
