import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { purgeCache } from '@netlify/functions';
import { dev } from 'astro';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDevelopment } from '#embedded/netlify/development.ts';
import { ACCESS } from './built-site.ts';

const PACKAGES = fileURLToPath(new URL('../../../node_modules', import.meta.url));

const page = (text: string) => `<html><head><title>Page</title></head><body><h1>${text}</h1></body></html>`;
const submit = (answer: string) => `
  import { word } from './_shared/word.ts';
  export default async (request: Request) => new Response('${answer} ' + word + ' ' + (await request.text()));
  export const config = { path: '/survey', method: 'POST' };`;

let root: string;
let url: string;
let close: () => Promise<void>;
const ready: string[] = [];

const put = async (path: string, text: string) => {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
};

beforeAll(async () => {
  // Astro serves no pages where it believes that a test only borrows its configuration.
  vi.stubEnv('VITEST', '');
  root = await mkdtemp(join(tmpdir(), 'heed-dev-'));
  await symlink(PACKAGES, join(root, 'node_modules'));
  await put('package.json', '{"type":"module"}');
  await put('src/pages/survey.astro', page('Survey one'));
  await put('netlify/functions/submit.ts', submit('first'));
  await put('netlify/functions/_shared/word.ts', `export const word = 'shared';`);
  await put(
    'netlify/functions/clock.ts',
    `export default () => new Response('ran'); export const config = { schedule: '@yearly' };`,
  );
  const platform = openDevelopment({
    root,
    ...ACCESS,
    log: (message, error) => console.error(message, error),
    ready: (address) => void ready.push(address),
  });
  const server = await dev({
    root,
    configFile: false,
    trailingSlash: 'always',
    logLevel: 'error',
    devToolbar: { enabled: false },
    vite: { server: { fs: { strict: false } } },
    server: { port: 0 },
    integrations: [platform.integration],
  });
  url = `http://localhost:${server.address.port}`;
  close = async () => {
    await server.stop();
    await platform.close();
  };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await close?.();
  await rm(root, { recursive: true, force: true });
});

const post = async (path: string) => (await fetch(url + path, { method: 'POST', body: 'answers' })).text();

test('the environment is set before anything is asked', () => {
  expect(ready).toEqual([url]);
});

test('a page and the function behind its form share an address', async () => {
  expect(await (await fetch(`${url}/survey/`)).text()).toContain('Survey one');
  expect(await post('/survey/')).toBe('first shared answers');
  expect(await post('/survey')).toBe('first shared answers');
});

test('a scheduled function can be called by hand', async () => {
  expect(await post('/.netlify/functions/clock')).toBe('ran');
});

test("Netlify's purge call is taken", async () => {
  await purgeCache({ apiURL: url, token: ACCESS.purgeToken, siteID: ACCESS.siteId, tags: ['any'] });
});

test('edits of pages and functions, and what they import, apply as they are saved', async () => {
  await put('src/pages/survey.astro', page('Survey two'));
  await put('netlify/functions/submit.ts', submit('second'));
  await expect.poll(() => post('/survey/'), { timeout: 20_000 }).toBe('second shared answers');
  await expect
    .poll(async () => (await fetch(`${url}/survey/`)).text(), { timeout: 20_000 })
    .toContain('Survey two');
  await put('netlify/functions/_shared/word.ts', `export const word = 'changed';`);
  await expect.poll(() => post('/survey/'), { timeout: 20_000 }).toBe('second changed answers');
  await put(
    'netlify/functions/later.ts',
    `export default () => new Response('new'); export const config = { path: '/later' };`,
  );
  await expect.poll(() => post('/later'), { timeout: 20_000 }).toBe('new');
});
