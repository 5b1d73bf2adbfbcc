import { glob, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openRenderer } from '#embedded/netlify/render.ts';
import { openStorage, type Connection } from '#storage/storage.ts';
import { build, whyBuild } from './build.ts';
import { withConnection } from './connect.ts';
import { withClosedForm } from './copy/closed-form.ts';
import { crawl, type Answer } from './copy/crawl.ts';
import { fileOf, relinked, withoutOrigin } from './copy/links.ts';
import { ROOT } from './root.ts';
import { Refusal, say, sayError } from './say.ts';
import { purgeAccess, setFunctionEnvironment, wantedPort } from './settings.ts';

export type CopyOptions = {
  /** Where the site itself is on the web. */
  readonly site?: string | undefined;
};

/** What only a server reads, or only what answers a form. */
const LEFT_OUT = ['_headers', '_redirects', 'kiosk-worker.js'];

/**
 * `heed copy`: the whole site with the newest release of every report, as plain files for any host that serves files, or
 * for an archive. The same build and the same releases give the same bytes.
 *
 * @throws Refusal when the folder is not empty, the address is none, or the database does not answer
 */
export async function copy(folder: string, { site }: CopyOptions): Promise<void> {
  const target = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const live = liveSite(site ?? process.env.URL);
  await beEmpty(target);
  const reason = await whyBuild(ROOT);
  if (reason) say(`Building the site, because ${reason}.`);
  if (reason) await build(ROOT, { quiet: true });
  const written = await withConnection(async (connection) => {
    const pages = await collect(connection, live);
    const has = (path: string) => pages.has(path);
    for (const [path, answer] of pages) {
      const file = join(target, fileOf(path));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, answer.isPage ? linked(path, answer, has, live) : answer.body);
    }
    return pages.size;
  });
  say(`Copied ${written.toLocaleString('en')} files to ${target}. Open index.html there.`);
}

/** Every path of the site that is copied, with what it answers. */
async function collect(connection: Connection, live: URL | undefined): Promise<ReadonlyMap<string, Answer>> {
  const url = originOf(live);
  setFunctionEnvironment({
    url,
    database: connection,
    pages: join(ROOT, 'dist'),
    ...purgeAccess(connection.secretKey),
  });
  // What depends on the day, such as the way to a survey that is open now, is not in a copy.
  process.env.HEED_COPY = 'yes';
  const built = await builtPaths();
  const newest = new Map(
    (await openStorage(connection).releases()).map(({ survey, sequence }) => [survey, sequence]),
  );
  const renderer = await openRenderer(ROOT, url, sayError);
  try {
    return await crawl(
      url,
      ['/', '/reports/', '/reports/feed.xml', ...built],
      async (path) => {
        if (built.has(path)) return builtAnswer(path);
        const response = await renderer.render(path);
        if (response?.status === 503)
          throw new Refusal('The reports cannot be read just now: the database does not answer.');
        return response?.ok ? renderedAnswer(response) : undefined;
      },
      (path) => isOfNow(path, newest),
    );
  } finally {
    await renderer.close();
  }
}

/** Releases before the newest are not copied, nor what the newest shows at its own address too, for frames. */
function isOfNow(path: string, newest: ReadonlyMap<string, number>): boolean {
  const [, survey = '', sequence, rest = ''] = /^\/reports\/([^/]+)\/releases\/(\d+)\/(.*)$/.exec(path) ?? [];
  return sequence === undefined || (newest.get(survey) === Number(sequence) && !rest.startsWith('embed/'));
}

async function builtPaths(): Promise<ReadonlySet<string>> {
  const files = await Array.fromAsync(glob('**/*.*', { cwd: join(ROOT, 'dist') }));
  return new Set(
    files
      .filter((file) => !LEFT_OUT.includes(file))
      .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
      .sort(),
  );
}

async function builtAnswer(path: string): Promise<Answer> {
  const file = fileOf(path);
  return { body: await readFile(join(ROOT, 'dist', file)), isPage: file.endsWith('.html') };
}

async function renderedAnswer(response: Response): Promise<Answer> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return { body: new Uint8Array(await response.arrayBuffer()), isPage };
}

function linked(
  path: string,
  { body }: Answer,
  has: (path: string) => boolean,
  live: URL | undefined,
): string {
  const html = withClosedForm(new TextDecoder().decode(body), live && new URL(path, live));
  // What has to name the site in full, such as pictures for networks, can do so only where it is on the web.
  return relinked(live ? html : withoutOrigin(html, originOf(live)), fileOf(path), has, live);
}

/** What the pages take for the address of the site: where it would be on this machine, if it is nowhere else. */
const originOf = (live: URL | undefined): string => live?.origin ?? `http://localhost:${wantedPort()}`;

async function beEmpty(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (there.length > 0)
    throw new Refusal(`${folder} is not empty. Name a new folder, so that nothing of before is left in it.`);
}

function liveSite(address: string | undefined): URL | undefined {
  if (!address) return undefined;
  const url = URL.parse(address);
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return new URL('/', url);
  throw new Refusal(`"${address}" is no address of a site. Write it out, as in https://example.org.`);
}
