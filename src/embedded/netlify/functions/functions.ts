import { randomUUID } from 'node:crypto';
import type { Config, Context, DeploySucceededEvent } from '@netlify/functions';
import { createContext, type Afterwork, type SiteFacts } from './context.ts';
import { discoverFunctions, type FunctionFile } from './discover.ts';
import { compileRoute, type Route } from './routes.ts';

/** What a function file exports. */
export type FunctionModule = {
  readonly default: Call | { readonly fetch?: Call; readonly deploySucceeded?: DeploySucceeded };
  readonly config?: Config;
};

type Call = (request: Request, context: Context) => unknown;
type DeploySucceeded = (event: DeploySucceededEvent) => void | Promise<void>;

/** Imports a function file; development gives the module as it is now, with every edit applied. */
export type Load = (file: string) => Promise<FunctionModule>;

export type LoadedFunction = {
  readonly name: string;
  readonly route: Route;
  readonly schedule: string | undefined;
  readonly preferStatic: boolean;
  readonly background: boolean;
  /** Absent where it answers events alone. */
  readonly call: Call | undefined;
  readonly deploySucceeded: DeploySucceeded | undefined;
};

export type FunctionMatch = { readonly found: LoadedFunction; readonly params: Record<string, string> };

/** How long Netlify lets a function run before it is stopped, in milliseconds. */
const LIMIT_MS = 30_000;

/**
 * Loads the functions of a folder.
 *
 * @throws Error naming the file that does not load or has no default export.
 */
export async function loadFunctions(folder: string, load: Load): Promise<LoadedFunction[]> {
  return Promise.all((await discoverFunctions(folder)).map((file) => loadFunction(file, load)));
}

async function loadFunction({ name, file }: FunctionFile, load: Load): Promise<LoadedFunction> {
  const module = await load(file).catch((cause: unknown) => {
    throw new Error(`Function "${name}" (${file}) does not load.`, { cause });
  });
  const { default: given } = module;
  if (typeof given !== 'function' && typeof given !== 'object') {
    throw new Error(
      `Function "${name}" (${file}) has no default export. Export (request, context) => Response.`,
    );
  }
  const handlers = typeof given === 'function' ? { fetch: given } : given;
  const config: Config & { schedule?: string } = module.config ?? {};
  return {
    name,
    route: compileRoute(name, config as Parameters<typeof compileRoute>[1]),
    schedule: config.schedule,
    preferStatic: config.preferStatic ?? false,
    background: config.background ?? name.endsWith('-background'),
    call: handlers.fetch?.bind(handlers),
    deploySucceeded: 'deploySucceeded' in handlers ? handlers.deploySucceeded?.bind(handlers) : undefined,
  };
}

/** The first function that answers a request. */
export function matchFunction(
  functions: readonly LoadedFunction[],
  method: string,
  path: string,
): FunctionMatch | undefined {
  for (const found of functions) {
    if (!found.call) continue;
    const params = found.route(method, path);
    if (params) return { found, params };
  }
  return undefined;
}

/** What an invocation needs besides the request. */
export type Runtime = {
  readonly site: SiteFacts;
  readonly afterwork: Afterwork;
  readonly log: (message: string, error?: unknown) => void;
  /** What has to be there before a function runs. */
  readonly before?: Promise<unknown> | undefined;
};

/**
 * Calls a function as Netlify does: one that throws, or answers no Response, is logged and becomes a plain 500;
 * a background function is answered 202 at once.
 */
export async function invoke(
  { found, params }: FunctionMatch,
  request: Request,
  ip: string,
  { site, afterwork, log, before }: Runtime,
): Promise<Response> {
  const requestId = randomUUID();
  const context = createContext({ request, params, site, requestId, ip, afterwork });
  const run = async (): Promise<Response> => {
    const started = performance.now();
    try {
      await before;
      const response = await found.call?.(request, context);
      if (response === undefined) return new Response(null, { status: 204 });
      if (response instanceof Response) return response;
      throw new TypeError('The function answered something that is not a Response.');
    } catch (error) {
      log(`Function "${found.name}" failed on ${request.method} ${context.url.pathname}.`, error);
      return crashed(request, requestId);
    } finally {
      const took = performance.now() - started;
      if (took > LIMIT_MS && !found.background) {
        log(
          `Function "${found.name}" took ${(took / 1000).toFixed(0)} s. Netlify stops a function after 30 s.`,
        );
      }
    }
  };
  if (!found.background) return run();
  afterwork.add(run());
  return new Response(null, { status: 202 });
}

function crashed(request: Request, requestId: string): Response {
  const html = request.headers.get('accept')?.includes('text/html') ?? false;
  const message = `This function has crashed. The server's log says why. Request ${requestId}.`;
  return new Response(
    html
      ? `<!doctype html><html lang="en"><meta charset="utf-8"><title>500</title><h1>Internal error</h1><p>${message}</p></html>`
      : message,
    { status: 500, headers: { 'content-type': `text/${html ? 'html' : 'plain'}; charset=utf-8` } },
  );
}
