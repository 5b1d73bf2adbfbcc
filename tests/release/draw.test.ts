import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { drawAhead, drawnOf } from '#release/draw.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
afterEach(() => warn.mockClear());

/** A site that answers what is asked of it, one at a time. */
async function site(answer: (path: string) => number | 'never'): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  let busy = 0;
  const server = createServer((request, reply) => {
    expect(++busy).toBe(1);
    asked.push(request.url!);
    const status = answer(request.url!);
    if (status === 'never') return;
    setTimeout(() => {
      busy--;
      reply.writeHead(status).end('drawn');
    }, 5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const wanted = drawnOf({ id: 'shop', locales: ['en', 'ar'] });

test('what is drawn of a report are its badge and its picture in every language', () => {
  expect(wanted).toEqual([
    '/reports/shop/picture/en.png',
    '/reports/shop/badge/en.svg',
    '/reports/shop/picture/ar.png',
    '/reports/shop/badge/ar.svg',
  ]);
});

test('all of it is asked for, one after the other, and what fails keeps nothing else from being drawn', async () => {
  const { url, asked } = await site((path) => (path.endsWith('en.png') ? 503 : 200));
  await drawAhead(url, wanted);
  expect(asked).toEqual(wanted);
  expect(warn).toHaveBeenCalledOnce();
});

test('nothing is thrown where there is no site, or where it takes too long', async () => {
  await drawAhead('http://127.0.0.1:1', wanted);
  const { url, asked } = await site(() => 'never');
  await drawAhead(url, wanted, AbortSignal.timeout(1_000));
  expect(asked).toEqual(wanted.slice(0, 1));
});
