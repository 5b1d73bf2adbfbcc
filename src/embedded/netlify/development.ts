import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createRequest, sendResponse } from '@remix-run/node-fetch-server';
import type { AstroIntegration } from 'astro';
import type { Connect, Plugin as VitePlugin } from 'vite';
import { answerPurge, PURGE_PATH } from './cdn-cache/purge-api.ts';
import { openCdnCache } from './cdn-cache/cdn-cache.ts';
import { openAfterwork, type SiteFacts } from './functions/context.ts';
import {
  invoke,
  loadFunctions,
  matchFunction,
  type FunctionModule,
  type Runtime,
} from './functions/functions.ts';
import { runSchedules } from './functions/schedule.ts';

export type DevelopmentOptions = {
  readonly root: string;
  readonly siteId: string;
  readonly purgeToken: string;
  /** Called with the site's address once it is known and before a function loads: the place to set the environment. */
  readonly ready: (url: string) => void;
  /** What functions need to be there before they run. Pages do not wait for it. */
  readonly before?: Promise<unknown>;
  readonly log: (message: string, error?: unknown) => void;
};

export type Development = {
  /** Add it to Astro's integrations. */
  readonly integration: AstroIntegration;
  /** Stops the schedules and waits for what functions left to do. */
  close(): Promise<void>;
};

/**
 * The functions beside Astro's development server. Each request gets them as they are on disk, through the same
 * module graph as the pages, so an edit applies at once. Pages are never cached here; a purge is accepted.
 */
export function openDevelopment({
  root,
  siteId,
  purgeToken,
  ready,
  before,
  log,
}: DevelopmentOptions): Development {
  const folder = join(root, 'netlify/functions');
  const afterwork = openAfterwork((error) => log('Work left behind with waitUntil failed.', error));
  const cache = openCdnCache();
  const started = Promise.withResolvers<SiteFacts>();
  let stopSchedules = () => {};
  let load: (file: string) => Promise<FunctionModule> = () =>
    Promise.reject(new Error('The server has not started.'));

  const runtime = async (): Promise<Runtime> => ({ site: await started.promise, afterwork, log, before });

  async function scheduled(): Promise<void> {
    const site = await started.promise;
    stopSchedules = runSchedules(await loadFunctions(folder, load), site.url, async (found, request) => {
      const current = (await loadFunctions(folder, load)).find(({ name }) => name === found.name) ?? found;
      const run = invoke({ found: current, params: {} }, request, '127.0.0.1', await runtime());
      afterwork.add(run);
      return run;
    });
  }

  async function answerOrPass(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    next: () => void,
  ): Promise<void> {
    const { method = 'GET', url = '/' } = incoming;
    const { pathname } = new URL(url, 'http://localhost');
    // Astro's and Vite's own addresses; they come before the first function has loaded.
    if (/^\/(@|node_modules\/|src\/|_astro\/)/.test(pathname)) return next();
    await started.promise;
    if (method === 'POST' && pathname === PURGE_PATH) {
      const request = createRequest(incoming, outgoing);
      return sendResponse(outgoing, await answerPurge(request, { siteId, token: purgeToken, cache }));
    }
    const match = matchFunction(await loadFunctions(folder, load), method, pathname);
    if (!match) return next();
    const ip = incoming.socket.remoteAddress ?? '127.0.0.1';
    const response = await invoke(match, createRequest(incoming, outgoing), ip, await runtime());
    return sendResponse(outgoing, response);
  }

  const vitePlugin: VitePlugin = {
    name: 'embedded-netlify',
    enforce: 'post',
    configureServer(server) {
      // Astro also makes servers that only load modules.
      if (!server.httpServer) return;
      load = (file) => server.ssrLoadModule(file) as Promise<FunctionModule>;
      const handle: Connect.NextHandleFunction = (incoming, outgoing, next) => {
        answerOrPass(incoming, outgoing, next).catch(next);
      };
      // After Astro has put its own in front: its rule on trailing slashes does not hold for functions.
      return () => void server.middlewares.stack.unshift({ route: '', handle });
    },
  };

  const integration: AstroIntegration = {
    name: 'embedded-netlify',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [vitePlugin] } });
      },
      'astro:server:start': ({ address }) => {
        const url = `http://localhost:${address.port}`;
        ready(url);
        started.resolve({ siteId, url, deployContext: 'dev' });
        scheduled().catch((error: unknown) => log('The schedules do not run.', error));
      },
    },
  };

  return {
    integration,
    async close() {
      stopSchedules();
      await afterwork.settled();
    },
  };
}
