import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Takes out of each static page's policy what only other pages of the site need. */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const name of glob('**/*.html', { cwd: folder })) {
          const file = join(folder, name);
          await writeFile(file, narrowPolicy(await readFile(file, 'utf8')));
        }
      },
    },
  };
}

/**
 * A page with the hashes in its Content-Security-Policy that belong to its own scripts and styles, and no others.
 * Astro writes those of the whole site into every page; they do not compress, and a policy should allow what is used.
 */
export function narrowPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, , content]) => `'sha256-${createHash('sha256').update(content!).digest('base64')}'`,
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy.replace(/ ('sha256-[^']*')/g, (written, hash: string) => (own.has(hash) ? written : '')),
  );
}
