import { timingSafeEqual } from 'node:crypto';
import type { CdnCache } from './cdn-cache.ts';

/** Where `purgeCache` of @netlify/functions posts to, below its API address. */
export const PURGE_PATH = '/api/v1/purge';

/**
 * Netlify's cache purge call: `{ site_id, cache_tags? }` with the token as a bearer. Answers 202 when dropped,
 * 401 for a wrong token, 404 for another site, 400 for what is not a purge.
 */
export async function answerPurge(
  request: Request,
  { siteId, token, cache }: { readonly siteId: string; readonly token: string; readonly cache: CdnCache },
): Promise<Response> {
  const given = request.headers.get('authorization') ?? '';
  if (!sameText(given, `Bearer ${token}`)) return problem(401, 'Access Denied');
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) return problem(400, 'The body is not a JSON object.');
  const { site_id: site, cache_tags: tags } = body as Record<string, unknown>;
  if (site !== siteId) return problem(404, 'Not Found');
  if (tags !== undefined && !(Array.isArray(tags) && tags.every((tag) => typeof tag === 'string'))) {
    return problem(400, 'cache_tags has to be a list of tags.');
  }
  cache.purge(tags as string[] | undefined);
  return new Response(null, { status: 202 });
}

const problem = (code: number, message: string): Response =>
  Response.json({ code, message }, { status: code });

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
