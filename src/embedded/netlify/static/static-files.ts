import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import mime from 'mime-types';
import { represent, type Representation } from '../representation.ts';

/** What a static file answers: the file, or the address it goes by. */
export type StaticMatch =
  | { readonly kind: 'file'; readonly file: Representation }
  | { readonly kind: 'redirect'; readonly to: string };

export type StaticFiles = {
  /** Looks a decoded path up. Undefined: no such file. */
  match(path: string): StaticMatch | undefined;
  /** The site's own 404 page, when it has one. */
  readonly notFound: Representation | undefined;
};

/** Read by Netlify, never served. */
const CONTROL_FILES = new Set(['/_redirects', '/_headers']);

/**
 * Reads a built site whole, so that what is served is one deploy and does not change under a rebuild.
 *
 * Addresses are Netlify's with pretty URLs on: `a/index.html` is `/a/` (and `/a` goes there), `b.html` is `/b`.
 */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Representation>();
  const redirects = new Map<string, string>();
  const reading = entries.map(async (entry) => {
    if (!entry.isFile()) return;
    const absolute = join(entry.parentPath, entry.name);
    const path = absolute
      .slice(folder.replace(/[/\\]$/, '').length)
      .split(sep)
      .join('/');
    if (CONTROL_FILES.has(path)) return;
    const file = represent(new Uint8Array(await readFile(absolute)), { headers: headersOf(path) });
    const address = addressOf(path);
    files.set(address, file);
    for (const alias of aliasesOf(path, address)) redirects.set(alias, address);
  });
  await Promise.all(reading);
  const notFound = files.get('/404') ?? files.get('/404/');
  return {
    match(path) {
      const file = files.get(path);
      if (file) return { kind: 'file', file };
      const to = redirects.get(path);
      return to === undefined ? undefined : { kind: 'redirect', to };
    },
    notFound: notFound && { ...notFound, status: 404, etag: undefined },
  };
}

const addressOf = (path: string): string => path.replace(/\/index\.html$/, '/').replace(/\.html$/, '');

function aliasesOf(path: string, address: string): string[] {
  if (address === path) return [];
  const slashed = address.endsWith('/') ? address.slice(0, -1) : `${address}/`;
  return [path, slashed].filter((alias) => alias !== '' && alias !== address);
}

function headersOf(path: string): Headers {
  return new Headers({
    'content-type': mime.contentType(path.slice(path.lastIndexOf('/') + 1)) || 'application/octet-stream',
    // Netlify's default for every file: kept by the browser, and asked for again each time.
    'cache-control': 'public, max-age=0, must-revalidate',
  });
}
