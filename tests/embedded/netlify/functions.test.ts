import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await serve({
    'dist/s/airport/index.html': '<form method="post">',
    'dist/404.html': '<h1>Nothing here</h1>',
    'netlify/functions/submit.ts': `
      export default async (request: Request, context: { params: object; ip: string; site: { url: string } }) => {
        const body: string = await request.text();
        return Response.json({ body, params: context.params, ip: context.ip, site: context.site.url,
          own: request.headers.get('x-nf-request-id'), url: request.url }, { status: 201 });
      };
      export const config = { path: ['/s/:survey', '/s/:survey/:locale'], method: 'POST' };`,
    'netlify/functions/crash.ts': `
      export default () => { throw new Error('the reason'); };
      export const config = { path: '/crash' };`,
    'netlify/functions/clock.ts': `
      export default async (request: Request) => Response.json({ method: request.method, ...(await request.json()) });
      export const config = { schedule: '@hourly' };`,
    'netlify/functions/deployed.ts': `
      const heard: string[] = [];
      export default {
        deploySucceeded: (event: { deploy: { context: string; state: string } }) =>
          void heard.push(event.deploy.context + ' ' + event.deploy.state),
        fetch: () => Response.json(heard),
      };
      export const config = { path: '/heard' };`,
    'netlify/functions/silent.ts': `
      export default { deploySucceeded: () => { throw new Error('of no use'); } };`,
    'netlify/functions/plain.ts': `export default () => new Response(null, { status: 204 });`,
    'netlify/functions/_shared/words.ts': `export const word = 'not a function';`,
    '.netlify/v1/functions/ssr/ssr.mjs': `
      export default (request) => new Response('rendered ' + new URL(request.url).pathname);
      export const config = { path: '/*', preferStatic: true };`,
  });
});
afterAll(() => site.close());

const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { method: 'POST', body, headers });

describe('a function that wants to know of a deploy', () => {
  test('is told once it is served, and may answer requests beside', async () => {
    await expect.poll(async () => (await fetch(`${site.url}/heard`)).json()).toEqual(['production ready']);
  });

  test('has no address where it answers events alone', async () => {
    expect(await (await fetch(`${site.url}/.netlify/functions/silent`)).text()).toContain('rendered');
  });
});

describe('a function with a path', () => {
  test('takes the POST of an address whose GET is a file', async () => {
    expect(await (await fetch(`${site.url}/s/airport/`)).text()).toBe('<form method="post">');
    const response = await post('/s/airport/?c=gate-b', new URLSearchParams({ recommend: '9' }));
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      body: 'recommend=9',
      params: { survey: 'airport' },
      ip: '127.0.0.1',
      site: site.url,
      own: null,
      url: `${site.url}/s/airport/?c=gate-b`,
    });
  });

  test('answers with and without a trailing slash, with each of its paths', async () => {
    for (const path of ['/s/airport/es', '/s/airport/es/']) {
      expect(await (await post(path, '')).json()).toMatchObject({
        params: { survey: 'airport', locale: 'es' },
      });
    }
  });

  test('has no other address', async () => {
    expect(await (await post('/.netlify/functions/submit', '')).text()).toBe(
      'rendered /.netlify/functions/submit',
    );
  });

  test('does not believe the platform headers of a client', async () => {
    expect(await (await post('/s/a', '', { 'x-nf-request-id': 'forged' })).json()).toMatchObject({
      own: null,
    });
  });

  test('is not given more than 6 MB, and the connection survives', async () => {
    expect((await post('/s/a', 'x'.repeat(6 * 1024 * 1024 + 1))).status).toBe(413);
    const chunks = new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < 7; sent += 1) controller.enqueue(new Uint8Array(1024 * 1024));
        controller.close();
      },
    });
    const streaming: RequestInit & { duplex: 'half' } = { method: 'POST', body: chunks, duplex: 'half' };
    const streamed = await fetch(`${site.url}/s/a`, streaming);
    expect(streamed.status).toBe(413);
    expect((await post('/s/a', 'x'.repeat(1024 * 1024))).status).toBe(201);
  });
});

test('a function without a path answers at its name', async () => {
  expect((await fetch(`${site.url}/.netlify/functions/plain`)).status).toBe(204);
});

test('a function that throws is a 500 that keeps the reason for the log', async () => {
  const response = await fetch(`${site.url}/crash`, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('the reason');
  expect(site.logged.join('\n')).toContain('Function "crash" failed on GET /crash. Error: the reason');
});

test('the framework answers what is neither file nor function', async () => {
  expect(await (await fetch(`${site.url}/reports/airport/`)).text()).toBe('rendered /reports/airport/');
});

describe('a scheduled function', () => {
  test('is called with the time of the next run', async () => {
    expect(await (await site.trigger('clock')).json()).toEqual({ method: 'POST', next_run: null });
  });

  test('has no address where the site is as deployed', async () => {
    expect((await post('/.netlify/functions/clock', '{}')).status).toBe(404);
  });

  test('may be called by hand where that is allowed', async () => {
    const open = await serve(
      {
        'netlify/functions/clock.ts': `export default () => new Response('ran'); export const config = { schedule: '@daily' };`,
      },
      { scheduledByHand: true },
    );
    expect(await (await fetch(`${open.url}/.netlify/functions/clock`)).text()).toBe('ran');
    await open.close();
  });

  test('runs by the clock', async () => {
    const ticking = await serve(
      {
        'netlify/functions/tick.ts': `
          let ran: (body: unknown) => void;
          globalThis.heedTick = new Promise((resolve) => (ran = resolve));
          export default async (request: Request) => { ran(await request.json()); };
          export const config = { schedule: '* * * * * *' };`,
      },
      { schedules: true },
    );
    await expect.poll(() => 'heedTick' in globalThis).toBe(true);
    const body = await (globalThis as unknown as { heedTick: Promise<{ next_run: string }> }).heedTick;
    expect(new Date(body.next_run).getTime()).toBeGreaterThan(Date.now() - 1000);
    await ticking.close();
  });
});

test('stopping waits for the answers under way and the work left behind', async () => {
  const stopping = await serve({
    'netlify/functions/slow.ts': `
      export default async () => { await new Promise((resolve) => setTimeout(resolve, 200)); return new Response('whole'); };
      export const config = { path: '/slow' };`,
    'netlify/functions/later.ts': `
      import { writeFile } from 'node:fs/promises';
      import { fileURLToPath } from 'node:url';
      export default (_request: Request, context: { waitUntil(work: Promise<unknown>): void }) => {
        const file = fileURLToPath(new URL('../../../later-' + process.pid, import.meta.url));
        context.waitUntil(new Promise((resolve) => setTimeout(resolve, 400)).then(() => writeFile(file, 'done')));
        return new Response(file);
      };
      export const config = { path: '/later' };`,
  });
  const file = await (await fetch(`${stopping.url}/later`)).text();
  const slow = fetch(`${stopping.url}/slow`).then((response) => response.text());
  await new Promise((resolve) => setTimeout(resolve, 50));
  await stopping.close();
  expect(await slow).toBe('whole');
  expect(await readFile(file, 'utf8')).toBe('done');
  await rm(file);
  await expect(fetch(stopping.url)).rejects.toThrow();
});

test('a function that does not load is named', async () => {
  const broken = await serve({ 'netlify/functions/broken.ts': `export const config = { path: '/broken' };` });
  expect((await fetch(`${broken.url}/`)).status).toBe(500);
  expect(broken.logged.join('\n')).toMatch(/Function "broken" .* has no default export/);
  await broken.close();
});

test('what the framework built keeps running when a development server beside it empties the folder', async () => {
  const other = await serve({
    '.netlify/v1/functions/ssr/ssr.mjs': `
      export default async (request) =>
        new Response(request.url.endsWith('/early/') ? 'loaded' : (await import('./late.mjs')).words);
      export const config = { path: '/*', preferStatic: true };`,
    '.netlify/v1/functions/ssr/late.mjs': `export const words = 'found later';`,
  });
  expect(await (await fetch(`${other.url}/early/`)).text()).toBe('loaded');
  await rm(`${other.root}/.netlify`, { recursive: true });
  expect(await (await fetch(`${other.url}/somewhere/`)).text()).toBe('found later');
  await other.close();
});
