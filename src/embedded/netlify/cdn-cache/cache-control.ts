/** How long a response may be kept by the CDN, in seconds. */
export type Lifetime = { readonly fresh: number; readonly staleWhileRevalidate: number };

/** The headers that speak to the CDN, most specific first (RFC 9213; Netlify's own header stands before it). */
const TARGETED = ['netlify-cdn-cache-control', 'cdn-cache-control', 'cache-control'] as const;

/** Statuses a cache may keep (RFC 9110, 15.1), and the redirects a function may want kept. */
const KEPT_STATUSES = new Set([200, 203, 204, 300, 301, 302, 303, 307, 308, 404, 405, 410, 414, 501]);

/**
 * Reads what a function allows the CDN to keep. Undefined: nothing. Without a cache header a function's answer is
 * never kept, as on Netlify. `durable` changes where Netlify keeps a copy, not whether, so it is passed over.
 */
export function lifetimeOf(response: Response): Lifetime | undefined {
  const header = TARGETED.find((name) => response.headers.has(name));
  if (!header || !KEPT_STATUSES.has(response.status) || response.headers.has('set-cookie')) return undefined;
  const directives = parseDirectives(response.headers.get(header) ?? '');
  if (['private', 'no-store', 'no-cache'].some((name) => directives.has(name))) return undefined;
  const fresh = secondsOf(directives.get('s-maxage') ?? directives.get('max-age'));
  const staleWhileRevalidate = secondsOf(directives.get('stale-while-revalidate'));
  return fresh > 0 || staleWhileRevalidate > 0 ? { fresh, staleWhileRevalidate } : undefined;
}

/** The tags a purge can name: comma-separated, Netlify's header before the general one. */
export function tagsOf(headers: Headers): string[] {
  const value = headers.get('netlify-cache-tag') ?? headers.get('cache-tag') ?? '';
  return value
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/** What the CDN reads and the client never sees. */
export const CDN_ONLY_HEADERS = ['netlify-cdn-cache-control', 'netlify-cache-tag', 'netlify-vary'];

function parseDirectives(value: string): Map<string, string> {
  return new Map(
    value
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split('='))
      .map(([name = '', argument = '']) => [name, argument.replaceAll('"', '')] as const),
  );
}

const secondsOf = (value: string | undefined): number => {
  const seconds = Number(value ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
};
