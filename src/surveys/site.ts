import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSite, type ReadSite } from '#core/site/read.ts';
import type { Site } from '#core/site/site.ts';
import { sayProblem } from '#core/survey/problem.ts';

/** The file of what holds for the whole site, below the folder of the project. It need not be there. */
export const SITE_FILE = 'src/content/site.yaml';

/** The site's file, and what the one reader makes of it. */
export interface SiteFile {
  readonly source: string;
  readonly read: ReadSite;
}

let known: SiteFile | undefined;

/** The site's file as it is now; an empty one where there is none. Read anew only when it has changed. */
export async function readSiteFile(root: string): Promise<SiteFile> {
  const source = await readFile(join(root, SITE_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return (known = known?.source === source ? known : { source, read: readSite(source, SITE_FILE) });
}

/**
 * The site of a file.
 *
 * @throws Error that names every mistake in the file
 */
export function siteIn({ read }: SiteFile): Site {
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.site;
}
