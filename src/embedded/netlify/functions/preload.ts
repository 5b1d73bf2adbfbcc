import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Imports every module that the framework built, so that none has to be found later. A build, a check or a
 * development server beside this one empties the folder; what is loaded keeps running, as a deploy does.
 */
export async function preload(folder: string): Promise<void> {
  const files = glob('*/.netlify/build/**/*.mjs', { cwd: folder, exclude: ['**/node_modules'] });
  for await (const file of files) {
    // One that cannot stand alone is loaded, or fails, where it is used.
    await import(pathToFileURL(join(folder, file)).href).catch(() => {});
  }
}
