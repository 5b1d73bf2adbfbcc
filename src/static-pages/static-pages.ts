import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ownPolicy } from './policy.ts';
import { scriptsOf } from './scripts.ts';
import { ownStyles } from './styles.ts';

/** Takes out of each static page what only other pages of the site need: styles, and hashes of their policies. */
export function staticPages(): AstroIntegration {
  return {
    name: 'static-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const name of glob('**/*.html', { cwd: folder })) {
          const file = join(folder, name);
          const html = await readFile(file, 'utf8');
          await writeFile(file, ownPolicy(ownStyles(html, await scriptsOf(html, folder))));
        }
      },
    },
  };
}
