import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a built site depends on. The rest of src runs beside the site, not in it. */
const INPUTS = [
  'src/**/*',
  'public/**/*',
  'astro.config.mjs',
  'svelte.config.js',
  'tsconfig.json',
  'package-lock.json',
];
const BESIDE = ['src/cli', 'src/embedded'];

/**
 * A digest of everything that shapes the built site: its source files and the address it is built for.
 *
 * @returns SHA-256, hexadecimal
 */
export async function digestInputs(root: string, siteUrl: string): Promise<string> {
  const files: string[] = [];
  const exclude = (path: string) => BESIDE.includes(path.replaceAll('\\', '/'));
  for await (const entry of glob(INPUTS, {
    cwd: root,
    withFileTypes: true,
    exclude: (e) => exclude(fromRoot(root, e)),
  })) {
    if (entry.isFile()) files.push(fromRoot(root, entry));
  }
  files.sort();
  const digest = createHash('sha256').update(siteUrl);
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  files.forEach((file, index) => digest.update(`\0${file}\0`).update(contents[index]!));
  return digest.digest('hex');
}

const fromRoot = (root: string, entry: { parentPath: string; name: string }): string =>
  join(entry.parentPath, entry.name).slice(root.length + 1);
