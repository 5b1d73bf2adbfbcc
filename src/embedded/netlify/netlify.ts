import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createApp } from './app.ts';
import { openCdnCache } from './cdn-cache/cdn-cache.ts';
import { openAfterwork, type SiteFacts } from './functions/context.ts';
import { deploy } from './functions/deploy.ts';
import { tellDeployed } from './functions/events.ts';
import { invoke, loadFunctions, type FunctionModule, type LoadedFunction } from './functions/functions.ts';
import { runSchedules, scheduledRequest } from './functions/schedule.ts';
import { listen, listenNear } from './listen.ts';
import { openSite, type Site } from './site.ts';
import { readHeaderRules } from './static/header-rules.ts';
import { readRedirectRules } from './static/redirect-rules.ts';
import { readStaticFiles } from './static/static-files.ts';

export type NetlifyOptions = {
  /** The project's folder, with `netlify.toml`, `netlify/functions` and what the build left in `.netlify`. */
  readonly root: string;
  /** The folder of built pages. Default: `dist` in the project. */
  readonly publish?: string;
  readonly port: number;
  /** Whether a port that is taken is passed over for the next free one. Default: no. */
  readonly orNext?: boolean;
  readonly siteId: string;
  readonly purgeToken: string;
  /** Called with the site's address before the first function loads: the place to set the environment. */
  readonly ready?: (url: string) => void;
  /** What functions need to be there before they run. Pages do not wait for it. */
  readonly before?: Promise<unknown>;
  readonly scheduledByHand?: boolean;
  /** Whether schedules run by the clock. Default: yes. */
  readonly schedules?: boolean;
  readonly log?: (message: string, error?: unknown) => void;
};

export type Netlify = {
  /** The site's address, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Runs a scheduled function now, as its schedule would. */
  trigger(name: string): Promise<Response>;
  /** Finishes the requests under way and what functions left to do, then stops. */
  close(): Promise<void>;
};

const sayError = (message: string, error?: unknown) =>
  error === undefined ? console.error(message) : console.error(message, error);

/** Serves a built site on this machine as Netlify deploys it. Static pages are answered while functions still load. */
export async function openNetlify(options: NetlifyOptions): Promise<Netlify> {
  const { root, port, siteId, purgeToken, log = sayError } = options;
  const publish = options.publish ?? join(root, 'dist');
  const afterwork = openAfterwork((error) => log('Work left behind with waitUntil failed.', error));
  const [files, headers, redirects] = await Promise.all([
    readStaticFiles(publish),
    readHeaderRules(root, publish),
    readRedirectRules(root, publish),
  ]);

  const site = Promise.withResolvers<Site>();
  const app = createApp(async (request, ip) => (await site.promise)(request, ip), log);
  const listener = await (options.orNext ? listenNear : listen)(app, port);
  const url = `http://localhost:${listener.port}`;
  const facts: SiteFacts = { siteId, url, deployContext: 'production' };
  const runtime = { site: facts, afterwork, log, before: options.before };
  try {
    options.ready?.(url);
  } catch (error) {
    await listener.close();
    throw error;
  }

  const load = (file: string) => import(pathToFileURL(file).href) as Promise<FunctionModule>;
  const loadFrom = (folder: string) => loadFunctions(folder, load);
  const deployed = deploy(root);
  const own = loadFrom(join(root, 'netlify/functions'));
  const framework = deployed.then(({ folder }) => loadFrom(folder));
  // Said once here; each request that needs them fails with the same error.
  for (const functions of [own, framework])
    functions.catch((error: unknown) => log('Functions do not load.', error));

  site.resolve(
    openSite({
      deploy: { files, headers, redirects, own, framework },
      cache: openCdnCache(Date.now, (work) => afterwork.add(work)),
      runtime,
      purgeToken,
      scheduledByHand: options.scheduledByHand ?? false,
    }),
  );

  const call = (found: LoadedFunction, request: Request) =>
    invoke({ found, params: {} }, request, '127.0.0.1', runtime);
  own.then(
    (functions) => afterwork.add(tellDeployed(functions, runtime)),
    () => {},
  );
  let stopSchedules = () => {};
  let closed = false;
  if (options.schedules ?? true) {
    own.then(
      (functions) => {
        if (!closed)
          stopSchedules = runSchedules(functions, url, (found, request) => track(call(found, request)));
      },
      () => {},
    );
  }
  const track = <T>(work: Promise<T>): Promise<T> => {
    afterwork.add(work);
    return work;
  };

  return {
    url,
    port: listener.port,
    async trigger(name) {
      const found = (await own).find((candidate) => candidate.name === name);
      if (!found) throw new Error(`There is no function "${name}" in netlify/functions.`);
      return track(call(found, scheduledRequest(url, name, null)));
    },
    async close() {
      closed = true;
      stopSchedules();
      await listener.close();
      await afterwork.settled();
      await deployed.then(({ remove }) => remove()).catch(() => {});
    },
  };
}
