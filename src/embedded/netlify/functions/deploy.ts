import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Built functions in a folder of their own, as a deploy keeps them. */
export type Deployed = {
  readonly folder: string;
  remove(): Promise<void>;
};

/**
 * Copies the functions that the framework built to a temporary folder. A build, a check or a development server beside
 * this one empties theirs; what was deployed keeps running. A folder that does not exist deploys nothing.
 */
export async function deploy(built: string): Promise<Deployed> {
  const folder = await mkdtemp(join(tmpdir(), 'heed-deploy-'));
  await cp(built, folder, { recursive: true, verbatimSymlinks: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    },
  );
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
