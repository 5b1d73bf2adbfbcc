import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type BuiltSite } from './built-site.ts';

const LONG = `<!doctype html><p>${'long enough to be compressed '.repeat(40)}</p>`;

let site: BuiltSite;
beforeAll(async () => {
  site = await serve({
    'dist/s/airport/index.html': LONG,
    'dist/about.html': '<h1>About</h1>',
    'dist/404.html': '<h1>Nothing here</h1>',
    'dist/_astro/form.Abc123.js': `export const words = ${JSON.stringify(LONG)};`,
    'dist/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'dist/_headers': '/icon.svg\n  X-From-File: yes\n',
    'dist/_redirects':
      '/old/:id/* /s/:id/:splat 302\n/front / 200\n/about /s/airport/ 301!\n/by-query q=:q /found/:q 301\n',
    'netlify.toml': `
      [[headers]]
      for = "/*"
      [headers.values]
      X-Content-Type-Options = "nosniff"
      [[headers]]
      for = "/_astro/*"
      [headers.values]
      Cache-Control = "public, max-age=31536000, immutable"`,
  });
});
afterAll(() => site.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(site.url + path, { method, headers, redirect: 'manual' });

describe('a built file', () => {
  test('is served under its folder, asked for again each time, with the rules of the deploy', async () => {
    const response = await get('/s/airport/');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(LONG);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('with a hash in its name is kept for a year', async () => {
    const response = await get('/_astro/form.Abc123.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('has the headers of _headers too', async () => {
    expect((await get('/icon.svg')).headers.get('x-from-file')).toBe('yes');
  });

  test.each(['br', 'gzip'] as const)(
    'is compressed with %s, smaller, and the same again',
    async (encoding) => {
      const response = await get('/s/airport/', { 'accept-encoding': encoding });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(Number(response.headers.get('content-length'))).toBeLessThan(LONG.length / 4);
      expect(await response.text()).toBe(LONG);
    },
  );

  test('is not compressed for a client that refuses', async () => {
    const response = await get('/s/airport/', { 'accept-encoding': 'br;q=0, identity' });
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  test('is answered 304 to whoever has it, with a tag of each encoding', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) =>
        (await get('/s/airport/', { 'accept-encoding': encoding })).headers.get('etag')!,
      ),
    );
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) {
      const again = await get('/s/airport/', { 'if-none-match': tag });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    }
    expect((await get('/s/airport/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('answers HEAD with the headers of GET and no body', async () => {
    const [head, whole] = [await get('/s/airport/', {}, 'HEAD'), await get('/s/airport/')];
    expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'));
    expect(await head.text()).toBe('');
  });
});

describe('an address', () => {
  test.each([
    ['/s/airport', '/s/airport/'],
    ['/s/airport?c=gate-b', '/s/airport/?c=gate-b'],
    ['/s/airport/index.html', '/s/airport/'],
    ['/index.html', '/'],
  ])('%s goes to %s', async (from, to) => {
    const response = await get(from);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(to);
  });

  test('that does not exist gets the 404 page, with the rules of the deploy', async () => {
    const response = await get('/nowhere/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>Nothing here</h1>');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(['/_headers', '/_redirects', '/%2e%2e/package.json', '/..%2fpackage.json'])(
    '%s gives nothing away',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('that is no valid text is refused', async () => {
    expect((await get('/%ff%')).status).toBe(400);
  });

  test('that climbs out of the site stays inside', async () => {
    // fetch would tidy the dots away before they are sent.
    const status = await new Promise((resolve, reject) => {
      const { port } = site;
      request({ host: '127.0.0.1', port, path: '/../package.json' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });
});

describe('a redirect rule', () => {
  test('fills placeholder and splat in and keeps the query', async () => {
    const response = await get('/old/airport/es/?c=x');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/s/airport/es?c=x');
  });

  test('with status 200 serves the other file under this address', async () => {
    const response = await get('/front');
    expect([response.status, await response.text()]).toEqual([200, '<h1>Home</h1>']);
  });

  test('that is forced stands before the file', async () => {
    expect((await get('/about')).headers.get('location')).toBe('/s/airport/');
  });

  test('takes a query parameter', async () => {
    expect((await get('/by-query?q=gap')).headers.get('location')).toBe('/found/gap');
    expect((await get('/by-query')).status).toBe(404);
  });
});
