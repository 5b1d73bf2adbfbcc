import type { Context } from '@netlify/functions';

/** What every request of one site shares. */
export type SiteFacts = {
  readonly siteId: string;
  /** The address the site is served at, without a trailing slash. */
  readonly url: string;
  readonly deployContext: 'production' | 'dev';
};

/** Keeps the promises that functions leave behind with `waitUntil`, so that a shutdown can wait for them. */
export type Afterwork = {
  add(promise: Promise<unknown>): void;
  /** Resolves when nothing is left, including what was added while waiting. */
  settled(): Promise<void>;
};

export function openAfterwork(failed: (error: unknown) => void): Afterwork {
  const pending = new Set<Promise<unknown>>();
  return {
    add(promise) {
      const kept = promise.catch(failed).finally(() => pending.delete(kept));
      pending.add(kept);
    },
    async settled() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}

/**
 * The second argument of a function. Parts that only exist at Netlify's edge (rewriting, the next handler, cookies)
 * say so when they are used.
 */
export function createContext(options: {
  readonly request: Request;
  readonly params: Record<string, string>;
  readonly site: SiteFacts;
  readonly requestId: string;
  readonly ip: string;
  readonly afterwork: Afterwork;
}): Context {
  const { request, params, site, requestId, ip, afterwork } = options;
  return {
    account: { id: 'embedded' },
    get cookies(): Context['cookies'] {
      return absent('context.cookies');
    },
    deploy: { context: site.deployContext, id: 'embedded', published: site.deployContext === 'production' },
    geo: {},
    ip,
    json: (input) => Response.json(input),
    log: console.log,
    next: () => absent('context.next'),
    params,
    requestId,
    rewrite: () => absent('context.rewrite'),
    server: { region: 'local' },
    site: { id: site.siteId, name: 'heed', url: site.url },
    url: new URL(request.url),
    waitUntil: (promise) => afterwork.add(promise),
  };
}

function absent(part: string): never {
  throw new Error(`${part} is not part of the embedded server. Use the request and a new Response instead.`);
}
