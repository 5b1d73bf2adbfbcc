import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The part of an Emscripten module that is used here. */
interface Module {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd?: number | null }) => number } };
}

/**
 * PGlite on files that are really written when PostgreSQL says so.
 *
 * As it comes, PGlite runs with `fsync` off (`-F`), and its file system has no fsync to call: a killed process loses
 * nothing, a power cut may lose all. This adds the call, and `durableStart` turns it on, so that what was acknowledged
 * is on the disk.
 */
export class DurableFiles extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>) {
    const begun = await super.init(pg, options);
    begun.emscriptenOpts.preRun = [...(begun.emscriptenOpts.preRun ?? []), sync];
    return begun;
  }
}

/** How PGlite starts PostgreSQL by itself, but with fsync, and by the one way to it that Emscripten passes on. */
export const durableStart = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

function sync(module: unknown): void {
  (module as Module).NODEFS.stream_ops.fsync = ({ nfd }) => {
    if (typeof nfd === 'number') fsyncSync(nfd);
    return 0;
  };
}

/** Has the disk take every file under a folder, and the folders: a database as initdb leaves it is only in memory. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    syncPath(join(entry.parentPath, entry.name), entry.isDirectory());
  }
  syncPath(folder, true);
}

/** Has the disk take one file or folder. */
export function syncPath(path: string, isFolder: boolean): void {
  // Windows has no handle on a folder to sync, and needs none.
  if (isFolder && process.platform === 'win32') return;
  const handle = openSync(path, isFolder ? 'r' : 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
