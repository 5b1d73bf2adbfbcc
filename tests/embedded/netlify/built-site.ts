import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openNetlify, type Netlify, type NetlifyOptions } from '#embedded/netlify/netlify.ts';

const PACKAGES = fileURLToPath(new URL('../../../node_modules', import.meta.url));

export const ACCESS = { siteId: 'test-site', purgeToken: 'test-token' };

export type BuiltSite = Netlify & {
  readonly root: string;
  /** What the server logged. */
  readonly logged: string[];
};

/** Serves a site made of the given files (path in the project -> text) from a folder of its own. */
export async function serve(
  files: Readonly<Record<string, string>>,
  options: Partial<NetlifyOptions> = {},
): Promise<BuiltSite> {
  const root = await mkdtemp(join(tmpdir(), 'heed-site-'));
  const all = { 'package.json': '{"type":"module"}', 'dist/index.html': '<h1>Home</h1>', ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await symlink(PACKAGES, join(root, 'node_modules'));
  const logged: string[] = [];
  const log = (message: string, error?: unknown) => logged.push([message, error].map(String).join(' '));
  const netlify = await openNetlify({ root, port: 0, ...ACCESS, schedules: false, log, ...options });
  return {
    ...netlify,
    root,
    logged,
    async close() {
      await netlify.close();
      await rm(root, { recursive: true });
    },
  };
}
