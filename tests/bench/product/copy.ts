import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './run-to-end.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What a start and a build need of the project, besides its packages. */
const NEEDED = [
  'src',
  'public',
  'netlify',
  'supabase',
  'astro.config.mjs',
  'svelte.config.js',
  'netlify.toml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the project in a folder of its own, so that measuring it disturbs nobody who works in this one. */
export type Product = {
  readonly root: string;
  /** Builds it as `npm start` does when a build is missing, and gives how long that took, in milliseconds. */
  build(): Promise<number>;
  /** Takes the build away, and what earlier builds left behind to be faster. */
  unbuild(): Promise<void>;
  /** A new empty folder for the embedded database, to be given as HEED_HOME. */
  home(): Promise<string>;
};

/** Copies the project, with the surveys that are measured; `opened` removes the copy. Its packages are links to the ones that are installed. */
export async function copyProduct(opened: AsyncDisposableStack): Promise<Product> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'heed-bench-')));
  opened.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  const root = join(folder, 'project');
  await mkdir(root);
  await Promise.all(NEEDED.map((name) => cp(join(ROOT, name), join(root, name), { recursive: true })));
  for (const survey of ['twelve-questions.yaml', 'forty-questions.yaml'])
    await cp(join(ROOT, 'tests/bench', survey), join(root, 'src/content/surveys', survey));
  await linkPackages(join(root, 'node_modules'));
  let homes = 0;
  return {
    root,
    async build() {
      const started = performance.now();
      await runToEnd(opened, process.execPath, ['src/cli/main.ts', 'build'], root);
      return performance.now() - started;
    },
    async unbuild() {
      const made = ['dist', '.netlify', '.astro', 'node_modules/.astro', 'node_modules/.vite'];
      await Promise.all(made.map((name) => rm(join(root, name), { recursive: true, force: true })));
    },
    async home() {
      const home = join(folder, `home-${(homes += 1)}`);
      await mkdir(home);
      return home;
    },
  };
}

/** One link a package, not one for all: builds keep their caches in this folder, and each copy needs its own. */
async function linkPackages(to: string): Promise<void> {
  const from = join(ROOT, 'node_modules');
  await mkdir(to);
  const isCache = (name: string) => name.startsWith('.') && name !== '.bin' && name !== '.package-lock.json';
  for (const name of await readdir(from)) if (!isCache(name)) await symlink(join(from, name), join(to, name));
}
