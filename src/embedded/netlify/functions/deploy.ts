import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Built functions in a folder of their own, as a deploy keeps them. */
export type Deployed = {
  readonly folder: string;
  remove(): Promise<void>;
};

/**
 * Copies the functions that the framework built to a folder among the packages of the project, where they find what
 * they import. A build, a check or a development server beside this one empties theirs; what was deployed keeps
 * running. A project without built functions deploys none.
 */
export async function deploy(root: string): Promise<Deployed> {
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'heed-deploy-'));
  const built = join(root, '.netlify/v1/functions');
  await cp(built, folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
