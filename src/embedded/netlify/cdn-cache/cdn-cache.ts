import { LRUCache } from 'lru-cache';
import { answer, represent, type Representation } from '../representation.ts';
import { CDN_ONLY_HEADERS, lifetimeOf, tagsOf } from './cache-control.ts';
import { variantKey, variationOf, type Variation } from './vary.ts';

/** An answer that is kept, and until when (milliseconds of the cache's clock). */
type Kept = {
  readonly representation: Representation;
  readonly tags: readonly string[];
  readonly storedAt: number;
  readonly freshUntil: number;
  readonly staleUntil: number;
};

type Rendered = {
  readonly representation: Representation;
  /** What the answer varies by; undefined where it is for one reader only. */
  readonly variation: Variation | undefined;
};

type Render = (request: Request) => Promise<Response>;

export type CdnCache = {
  /** Answers a GET or HEAD from what is kept, or renders it. Only one render of an address runs at a time. */
  through(request: Request, render: Render): Promise<Response>;
  /** Drops the answers that carry one of the tags; without tags, everything. Counts what was dropped. */
  purge(tags?: readonly string[]): number;
};

/** How much the cache holds, in bytes of bodies. */
const CAPACITY = 64 * 1024 * 1024;

/**
 * A small stand-in for Netlify's CDN cache in front of functions, in memory.
 *
 * A purge also reaches the renders that are under way: their readers get them, the cache does not, and whoever asks
 * after the purge starts a new render. So no answer computed from before a purge is served after it.
 *
 * @param now clock in milliseconds
 * @param background receives the refresh of a stale answer, which nobody waits for
 */
export function openCdnCache(
  now: () => number = Date.now,
  background: (work: Promise<unknown>) => void = (work) => void work.catch(() => {}),
): CdnCache {
  const kept = new LRUCache<string, Kept>({
    maxSize: CAPACITY,
    sizeCalculation: ({ representation }) => representation.body.byteLength + 1024,
  });
  // Of each path: what its answers vary by, or that they are for one reader only.
  const variations = new LRUCache<string, Variation | 'private'>({ max: 10_000 });
  const underWay = new Map<string, { readonly request: Request; readonly rendered: Promise<Rendered> }>();
  // Counts purges: a render knows whether one that concerns it came while it ran.
  let purges = 0;
  let purgedWhole = 0;
  const purgedTags = new Map<string, number>();

  const lookUp = (request: Request): Kept | undefined => {
    const variation = variations.get(pathOf(request));
    return variation && variation !== 'private' ? kept.get(keyOf(request, variation)) : undefined;
  };

  const purgedSince = (start: number, tags: readonly string[]) =>
    purgedWhole > start || tags.some((tag) => (purgedTags.get(tag) ?? 0) > start);

  async function renderOnce(request: Request, render: Render): Promise<Rendered> {
    const start = purges;
    const response = await render(request);
    const lifetime = lifetimeOf(response);
    const variation = lifetime && variationOf(response.headers);
    const tags = tagsOf(response.headers);
    const representation = represent(new Uint8Array(await response.arrayBuffer()), {
      status: response.status,
      headers: clientHeaders(response.headers, variation !== undefined),
      revalidates: variation !== undefined,
    });
    variations.set(pathOf(request), variation ?? 'private');
    if (lifetime && variation && !purgedSince(start, tags)) {
      const storedAt = now();
      const freshUntil = storedAt + lifetime.fresh * 1000;
      const staleUntil = freshUntil + lifetime.staleWhileRevalidate * 1000;
      kept.set(keyOf(request, variation), { representation, tags, storedAt, freshUntil, staleUntil });
    }
    return { representation, variation };
  }

  /** Takes the answer of a render of the same address that is under way, where that answer suits this reader too. */
  async function share(request: Request, render: Render): Promise<Representation> {
    if (variations.get(pathOf(request)) === 'private')
      return (await renderOnce(request, render)).representation;
    const running = underWay.get(request.url);
    if (running) {
      const { representation, variation } = await running.rendered;
      if (variation && keyOf(request, variation) === keyOf(running.request, variation)) return representation;
      return (await renderOnce(request, render)).representation;
    }
    const started = { request, rendered: renderOnce(request, render) };
    underWay.set(request.url, started);
    try {
      return (await started.rendered).representation;
    } finally {
      if (underWay.get(request.url) === started) underWay.delete(request.url);
    }
  }

  return {
    async through(request, render) {
      const page = asGet(request);
      const hit = lookUp(page);
      const time = now();
      if (hit && time < hit.staleUntil) {
        const stale = time >= hit.freshUntil;
        if (stale) background(share(page, render));
        return answer(
          request,
          hit.representation,
          statusHeaders(stale ? 'hit; fwd=stale' : 'hit', time - hit.storedAt),
        );
      }
      return answer(request, await share(page, render), statusHeaders('fwd=miss', 0));
    },
    purge(tags) {
      purges += 1;
      // Whoever asks from here on must not join a render that began before.
      underWay.clear();
      if (!tags || tags.length === 0) {
        purgedWhole = purges;
        const dropped = kept.size;
        kept.clear();
        return dropped;
      }
      for (const tag of tags) purgedTags.set(tag, purges);
      const dropped = [...kept.entries()].filter(([, entry]) => entry.tags.some((tag) => tags.includes(tag)));
      for (const [key] of dropped) kept.delete(key);
      return dropped.length;
    },
  };
}

const pathOf = (request: Request): string => new URL(request.url).pathname;

const keyOf = (request: Request, variation: Variation): string =>
  `${pathOf(request)} ${variantKey(request, variation)}`;

const asGet = (request: Request): Request =>
  request.method === 'HEAD' ? new Request(request.url, { headers: request.headers }) : request;

function clientHeaders(from: Headers, isKept: boolean): Headers {
  const headers = new Headers(from);
  for (const name of CDN_ONLY_HEADERS) headers.delete(name);
  headers.delete('content-length');
  // Kept at the edge, never relied on in the browser: a purge cannot reach there.
  if (isKept && !headers.has('cache-control'))
    headers.set('cache-control', 'public, max-age=0, must-revalidate');
  return headers;
}

const statusHeaders = (status: string, ageMs: number): Headers =>
  new Headers({ 'cache-status': `"Netlify Edge"; ${status}`, age: String(Math.floor(ageMs / 1000)) });
