import { PGlite } from '@electric-sql/pglite';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DurableFiles, durableStart, syncPath, syncTree } from './durable-files.ts';

/**
 * Opens the PostgreSQL of a folder, or makes one; in memory without a folder. The folder is there only once it is
 * whole: a database that was being made when the power went is made again.
 */
export async function openDatabase(folder: string | null): Promise<PGlite> {
  if (folder === null) return PGlite.create();
  if (!existsSync(folder)) {
    const draft = `${folder}.draft`;
    await rm(draft, { recursive: true, force: true });
    await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
    await (await PGlite.create(draft)).close();
    await syncTree(draft);
    await rename(draft, folder);
    syncPath(dirname(folder), true);
  }
  return PGlite.create({ fs: new DurableFiles(folder), startParams: durableStart });
}
