import { answerPurge, PURGE_PATH } from './cdn-cache/purge-api.ts';
import type { CdnCache } from './cdn-cache/cdn-cache.ts';
import {
  invoke,
  matchFunction,
  type FunctionMatch,
  type LoadedFunction,
  type Runtime,
} from './functions/functions.ts';
import { answer, represent } from './representation.ts';
import type { HeaderRules } from './static/header-rules.ts';
import type { RedirectRules } from './static/redirect-rules.ts';
import type { StaticFiles } from './static/static-files.ts';

/** The parts of one deploy. Those that take time to load are promises: a static page waits for none it can do without. */
export type Deploy = {
  readonly files: StaticFiles;
  readonly headers: HeaderRules;
  readonly redirects: RedirectRules;
  /** The project's own functions. */
  readonly own: Promise<readonly LoadedFunction[]>;
  /** What the framework built: asked after static files, as its `preferStatic` says. */
  readonly framework: Promise<readonly LoadedFunction[]>;
};

export type SiteOptions = {
  readonly deploy: Deploy;
  readonly cache: CdnCache;
  readonly runtime: Runtime;
  readonly purgeToken: string;
  /** Whether a scheduled function may be called at its URL, as on a development server. */
  readonly scheduledByHand: boolean;
};

/** Answers a request that came from `ip`. */
export type Site = (request: Request, ip: string) => Promise<Response>;

/**
 * Netlify's request chain: functions, forced redirects, static files, redirects, functions that prefer static
 * files, and the 404 page.
 */
export function openSite({ deploy, cache, runtime, purgeToken, scheduledByHand }: SiteOptions): Site {
  const { siteId } = runtime.site;

  async function run(match: FunctionMatch, request: Request, ip: string): Promise<Response> {
    if (match.found.schedule !== undefined && !scheduledByHand) {
      return new Response('A scheduled function has no address on the web.', { status: 404 });
    }
    const call = (from: Request) => invoke(match, from, ip, runtime);
    if (request.method === 'GET' || request.method === 'HEAD') return cache.through(request, call);
    const response = await call(request);
    const body = new Uint8Array(await response.arrayBuffer());
    const { status, headers } = response;
    return answer(request, represent(body, { status, headers, revalidates: false }));
  }

  async function serveFile(request: Request, path: string): Promise<Response | undefined> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const found = deploy.files.match(path);
    if (!found) return undefined;
    if (found.kind === 'file') return answer(request, found.file, deploy.headers(path));
    return redirect(301, `${encodeURI(found.to)}${new URL(request.url).search}`);
  }

  return async (request, ip) => {
    const url = new URL(request.url);
    const path = decodePath(url.pathname);
    if (path === undefined) return new Response('The address is not valid.', { status: 400 });
    if (path === PURGE_PATH && request.method === 'POST') {
      return answerPurge(request, { siteId, token: purgeToken, cache });
    }
    const own = matchFunction(await deploy.own, request.method, url.pathname);
    if (own && !own.found.preferStatic) return run(own, request, ip);

    const rule = deploy.redirects(url);
    const follow = async () => {
      if (!rule) return undefined;
      if (rule.status >= 300 && rule.status < 400) return redirect(rule.status, rule.to);
      const target = decodePath(new URL(rule.to, url).pathname);
      const served = target === undefined ? undefined : await serveFile(request, target);
      return served && new Response(served.body, { status: rule.status, headers: served.headers });
    };

    const served =
      (rule?.force ? await follow() : undefined) ?? (await serveFile(request, path)) ?? (await follow());
    if (served) return served;

    const last = own ?? matchFunction(await deploy.framework, request.method, url.pathname);
    if (last) return run(last, request, ip);
    const { notFound } = deploy.files;
    return notFound
      ? answer(request, notFound, deploy.headers(path))
      : new Response('Not Found', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  };
}

const redirect = (status: number, location: string): Response =>
  new Response(null, {
    status,
    headers: { location, 'cache-control': 'public, max-age=0, must-revalidate' },
  });

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
