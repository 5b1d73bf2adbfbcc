import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The HTML of a static page of the site.
 *
 * @param path its path, ending in a slash or a file name
 * @param from the folder of the built site, or the address of a development server
 */
export async function readPage(path: string, from: string): Promise<string> {
  if (/^https?:/.test(from))
    return (await fetch(new URL(path, from), { headers: { accept: 'text/html' } })).text();
  return readFile(join(from, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}
