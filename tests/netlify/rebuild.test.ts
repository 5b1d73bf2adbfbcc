import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import rebuild from '../../netlify/functions/rebuild.ts';

const SURVEY = `
title: Your visit
thanks: Thank you
locales: [en]
sampling: open-link
timezone: Asia/Kathmandu
waves: [{ id: spring, opens: 2026-03-01, closes: 2026-03-31 }]
items: [{ id: recommend, type: nps, text: Recommend us? }]
`;

const here = process.cwd();
let project: string;
let hook: Server;
let builds = 0;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'heed-rebuild-'));
  await mkdir(join(project, 'src/content/surveys'), { recursive: true });
  await writeFile(join(project, 'src/content/surveys/visit.yaml'), SURVEY);
  process.chdir(project);
  hook = createServer((_, reply) => {
    builds++;
    reply.end();
  });
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  Object.assign(process.env, { SUPABASE_URL: 'http://127.0.0.1:1', SUPABASE_SECRET_KEY: 'sb_secret_test' });
});
afterEach(() => void vi.useRealTimers());
afterAll(async () => {
  process.chdir(here);
  await rm(project, { recursive: true });
  await new Promise((resolve) => hook.close(resolve));
});

async function runAt(instant: string): Promise<number> {
  const before = builds;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) });
  await rebuild();
  return builds - before;
}

test('the site is built anew once after a survey has opened and once after it has closed', async () => {
  process.env.NETLIFY_BUILD_HOOK = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
  // Midnight in Nepal is at 18:15 in UTC.
  expect(await runAt('2026-02-28T18:00:07Z')).toBe(0);
  expect(await runAt('2026-02-28T19:00:07Z')).toBe(1);
  expect(await runAt('2026-02-28T20:00:07Z')).toBe(0);
  expect(await runAt('2026-03-31T19:00:00Z')).toBe(1);
});

test('without a hook nothing happens', async () => {
  delete process.env.NETLIFY_BUILD_HOOK;
  expect(await runAt('2026-02-28T19:00:07Z')).toBe(0);
});
