import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startHeed, type Heed } from '../start-heed.ts';

/** The first start may build the site. */
const WITH_BUILD = 240_000;

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = ['src', 'public', 'netlify', 'supabase', 'package.json', 'package-lock.json', 'netlify.toml'];
const SETTINGS = ['astro.config.mjs', 'svelte.config.js', 'tsconfig.json'];

/** A copy of the project, so that its build is nobody else's. */
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'heed-copy-'));
  for (const part of [...PARTS, ...SETTINGS])
    await cp(join(PROJECT, part), join(root, part), { recursive: true });
  await symlink(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

let home: string;
const running: Heed[] = [];
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'heed-start-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((heed) => heed.stop()));
  await rm(home, { recursive: true, force: true });
});

async function start(environment: Record<string, string> = {}, args = ['--no-demo']): Promise<Heed> {
  const heed = await startHeed({ HEED_HOME: home, PORT: '0', NO_COLOR: '1', ...environment }, args, root);
  running.push(heed);
  return heed;
}

/** Sends a whole submission without a browser's script, and follows it to the thank-you page. */
async function submit(url: string): Promise<Response> {
  const body = new URLSearchParams({ _locale: 'en', recommend: '9' });
  return fetch(`${url}/s/airport/`, { method: 'POST', body, headers: { accept: 'text/html' } });
}

describe('heed start', () => {
  test(
    'serves survey, poster and function, says where, and stops cleanly',
    async () => {
      const heed = await start();
      expect(heed.output()).toContain('Building the site, because there is no finished build yet.');
      for (const path of ['/s/airport/', '/s/airport/poster/', '/reports/airport/']) {
        expect(heed.output()).toContain(`${heed.url}${path}`);
      }
      expect(heed.output()).toMatch(/█▀▀|▄▄▄▄▄/);
      const page = await fetch(`${heed.url}/s/airport/`);
      expect(await page.text()).toContain('method="post"');
      expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
      const answered = await submit(heed.url);
      expect([200, 422]).toContain(answered.status);
      expect(await heed.stop()).toBe(0);
      expect(heed.output()).toContain('Stopped. Everything is kept.');
      await expect(fetch(heed.url)).rejects.toThrow();
    },
    WITH_BUILD,
  );

  test(
    'builds once: a second start finds the build and the answers of the first',
    async () => {
      const first = await start({}, []);
      await expect.poll(() => first.output(), { timeout: 60_000 }).toContain('synthetic responses');
      expect(await first.stop()).toBe(0);
      const second = await start({}, []);
      expect(second.output()).toContain('The site is built and up to date.');
      const report = await fetch(`${second.url}/reports/airport/`);
      expect(report.status).toBe(200);
      expect(await second.stop()).toBe(0);
      expect(second.output()).not.toContain('synthetic responses.');
    },
    WITH_BUILD,
  );

  test(
    'refuses a folder that another one has, and says who',
    async () => {
      const first = await start();
      await expect(start()).rejects.toThrow(
        new RegExp(`ended with 1[^]*process ${first.process.pid}[^]*${first.url}`),
      );
      expect((await fetch(`${first.url}/s/airport/`)).status).toBe(200);
    },
    WITH_BUILD,
  );

  test.each(['127.0.0.1', '::1'])(
    'says that a port is taken on %s and uses the next',
    async (host) => {
      const other: Server = createServer();
      await new Promise<void>((resolve) => other.listen(0, host, resolve));
      const { port } = other.address() as AddressInfo;
      const heed = await start({ PORT: String(port) });
      expect(heed.output()).toContain(`Port ${port} is taken`);
      expect(Number(new URL(heed.url).port)).toBeGreaterThan(port);
      await new Promise((resolve) => other.close(resolve));
    },
    WITH_BUILD,
  );

  test('refuses a port that is none', async () => {
    await expect(start({ PORT: 'eighty' })).rejects.toThrow('PORT is "eighty"');
  });

  test(
    'stops on SIGTERM too',
    async () => {
      const heed = await start();
      expect(await heed.stop('SIGTERM')).toBe(0);
    },
    WITH_BUILD,
  );
});
