import { purgeCache } from '@netlify/functions';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ACCESS, serve, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await serve({
    'netlify/functions/page.ts': `
      let renders = 0;
      export default (request: Request) => new Response('render ' + ++renders, { headers: {
        'netlify-cdn-cache-control': 'public, durable, max-age=31536000',
        'netlify-cache-tag': 'report-' + new URL(request.url).pathname.split('/')[2] } });
      export const config = { path: '/reports/*' };`,
  });
});
afterAll(() => site.close());
afterEach(() => vi.unstubAllEnvs());

const page = async (survey: string) => (await fetch(`${site.url}/reports/${survey}/`)).text();
const purge = (token: string, siteID: string, tags?: string[]) =>
  purgeCache({ apiURL: site.url, token, siteID, ...(tags ? { tags } : {}) });

test("Netlify's own purgeCache drops the pages of one report, with the settings of the environment", async () => {
  const [a, b] = [await page('a'), await page('b')];
  expect([await page('a'), await page('b')]).toEqual([a, b]);
  vi.stubEnv('NETLIFY_PURGE_API_TOKEN', ACCESS.purgeToken);
  vi.stubEnv('SITE_ID', ACCESS.siteId);
  await purgeCache({ tags: ['report-a'], apiURL: site.url });
  expect(await page('a')).not.toBe(a);
  expect(await page('b')).toBe(b);
});

test('without tags the whole site is dropped', async () => {
  const before = [await page('a'), await page('b')];
  await purge(ACCESS.purgeToken, ACCESS.siteId);
  const after = [await page('a'), await page('b')];
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});

test('a wrong token or another site drops nothing', async () => {
  const kept = await page('a');
  await expect(purge('guess', ACCESS.siteId)).rejects.toThrow('401');
  await expect(purge(ACCESS.purgeToken, 'other-site')).rejects.toThrow('404');
  expect(await page('a')).toBe(kept);
});
