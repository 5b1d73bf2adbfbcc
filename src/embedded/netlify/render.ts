import { pathToFileURL } from 'node:url';
import { openAfterwork } from './functions/context.ts';
import { deploy } from './functions/deploy.ts';
import { invoke, loadFunctions, matchFunction, type FunctionModule } from './functions/functions.ts';

export type Renderer = {
  /** The answer to a GET of a path, made by what the framework built; undefined where nothing answers it. */
  render(path: string): Promise<Response | undefined>;
  /** Finishes what was left behind, and removes the copy of the functions. */
  close(): Promise<void>;
};

/**
 * Makes the pages of a built site that are made on request, without a server or a cache.
 *
 * @param root the project's folder, built
 * @param url what the pages take for the address of the site
 */
export async function openRenderer(
  root: string,
  url: string,
  log: (message: string, error?: unknown) => void,
): Promise<Renderer> {
  const afterwork = openAfterwork((error) => log('Work left behind with waitUntil failed.', error));
  const deployed = await deploy(root);
  const functions = await loadFunctions(
    deployed.folder,
    (file) => import(pathToFileURL(file).href) as Promise<FunctionModule>,
  );
  const runtime = {
    site: { siteId: 'embedded', url, deployContext: 'production' as const },
    afterwork,
    log,
  };
  return {
    async render(path) {
      const request = new Request(new URL(path, url));
      const match = matchFunction(functions, 'GET', new URL(request.url).pathname);
      return match && invoke(match, request, '127.0.0.1', runtime);
    },
    async close() {
      await afterwork.settled();
      await deployed.remove();
    },
  };
}
