import { describe, expect, test } from 'vitest';
import { openCdnCache } from '#embedded/netlify/cdn-cache/cdn-cache.ts';

const URL_A = 'http://localhost/reports/a/';

type Answer = { headers?: Record<string, string>; status?: number };

/** A cache with a clock of its own, and a page that counts how often it is rendered. */
function opened(answer: Answer = { headers: { 'netlify-cdn-cache-control': 'public, max-age=60' } }) {
  const clock = { now: 1_000_000 };
  const background: Promise<unknown>[] = [];
  const cache = openCdnCache(
    () => clock.now,
    (work) => void background.push(work),
  );
  const renders: string[] = [];
  const get = async (url = URL_A, headers: Record<string, string> = {}, method = 'GET') => {
    const response = await cache.through(new Request(url, { headers, method }), async (request) => {
      renders.push(request.url);
      return new Response(`render ${renders.length}`, {
        status: answer.status ?? 200,
        headers: { ...answer.headers },
      });
    });
    return { text: await response.text(), status: response.headers.get('cache-status'), response };
  };
  return { cache, clock, get, renders, background, settle: () => Promise.all(background) };
}

describe('an answer that may be kept', () => {
  test('is rendered once and then comes from the cache, with its age', async () => {
    const { get, clock, renders } = opened();
    expect(await get()).toMatchObject({ text: 'render 1', status: '"Netlify Edge"; fwd=miss' });
    clock.now += 42_500;
    const hit = await get();
    expect(hit).toMatchObject({ text: 'render 1', status: '"Netlify Edge"; hit' });
    expect(hit.response.headers.get('age')).toBe('42');
    expect(renders).toHaveLength(1);
  });

  test('is rendered again when its time is over', async () => {
    const { get, clock } = opened();
    await get();
    clock.now += 60_000;
    expect(await get()).toMatchObject({ text: 'render 2', status: '"Netlify Edge"; fwd=miss' });
  });

  test('is served stale while it is refreshed, where it says so', async () => {
    const { get, clock, settle } = opened({
      headers: { 'netlify-cdn-cache-control': 'public, s-maxage=10, stale-while-revalidate=100, durable' },
    });
    await get();
    clock.now += 20_000;
    expect(await get()).toMatchObject({ text: 'render 1', status: '"Netlify Edge"; hit; fwd=stale' });
    await settle();
    expect(await get()).toMatchObject({ text: 'render 2', status: '"Netlify Edge"; hit' });
  });

  test('keeps from the client what is meant for the CDN', async () => {
    const { get } = opened({
      headers: {
        'netlify-cdn-cache-control': 'max-age=60',
        'netlify-cache-tag': 'a',
        'netlify-vary': 'query=q',
      },
    });
    for (const { response } of [await get(), await get()]) {
      expect([...response.headers.keys()].filter((name) => name.startsWith('netlify'))).toEqual([]);
      expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    }
  });

  test('is revalidated by its tag', async () => {
    const { get } = opened();
    const tag = (await get()).response.headers.get('etag')!;
    expect((await get(URL_A, { 'if-none-match': tag })).response.status).toBe(304);
  });

  test('answers HEAD without rendering twice', async () => {
    const { get, renders } = opened();
    const head = await get(URL_A, {}, 'HEAD');
    expect([head.text, head.response.headers.get('content-length')]).toEqual(['', '8']);
    await get();
    expect(renders).toHaveLength(1);
  });
});

describe('an answer is not kept', () => {
  test.each<[string, Answer]>([
    ['without a cache header', {}],
    ['that is private', { headers: { 'cache-control': 'private, max-age=60' } }],
    [
      'that the CDN header forbids, whatever the general one says',
      {
        headers: { 'netlify-cdn-cache-control': 'no-store', 'cache-control': 'public, max-age=60' },
      },
    ],
    ['that failed', { status: 500, headers: { 'cache-control': 'public, max-age=60' } }],
    ['that sets a cookie', { headers: { 'cache-control': 'public, max-age=60', 'set-cookie': 'a=b' } }],
    ['that varies by everything', { headers: { 'cache-control': 'public, max-age=60', vary: '*' } }],
  ])('%s', async (_, answer) => {
    const { get } = opened(answer);
    await get();
    expect(await get()).toMatchObject({ text: 'render 2', status: '"Netlify Edge"; fwd=miss' });
  });
});

describe('what counts as the same address', () => {
  test('the whole query, unless the answer names what counts', async () => {
    const whole = opened();
    await whole.get(`${URL_A}?x=1`);
    expect((await whole.get(`${URL_A}?x=2`)).text).toBe('render 2');

    const named = opened({
      headers: { 'netlify-cdn-cache-control': 'max-age=60', 'netlify-vary': 'query=wave' },
    });
    await named.get(`${URL_A}?wave=1&utm=a`);
    expect((await named.get(`${URL_A}?utm=b&wave=1`)).text).toBe('render 1');
    expect((await named.get(`${URL_A}?wave=2`)).text).toBe('render 2');
  });

  test('the headers and cookies the answer varies by', async () => {
    const { get } = opened({
      headers: {
        'netlify-cdn-cache-control': 'max-age=60',
        'netlify-vary': 'header=X-Lang, cookie=ab',
        vary: 'Accept-Encoding',
      },
    });
    await get(URL_A, { 'x-lang': 'es', cookie: 'ab=1; other=1' });
    expect((await get(URL_A, { 'x-lang': 'es', cookie: 'ab=1; other=2' })).text).toBe('render 1');
    expect((await get(URL_A, { 'x-lang': 'ar', cookie: 'ab=1' })).text).toBe('render 2');
    expect((await get(URL_A, { 'x-lang': 'es', cookie: 'ab=2' })).text).toBe('render 3');
  });
});

describe('readers who come at once', () => {
  test('share one render', async () => {
    const { get, renders } = opened();
    const all = await Promise.all(Array.from({ length: 20 }, () => get()));
    expect(new Set(all.map(({ text }) => text))).toEqual(new Set(['render 1']));
    expect(renders).toHaveLength(1);
  });

  test('never share an answer that is for one of them', async () => {
    const { get } = opened({ headers: { 'cache-control': 'no-store' } });
    const all = await Promise.all(Array.from({ length: 5 }, () => get()));
    expect(new Set(all.map(({ text }) => text)).size).toBe(5);
  });

  test('do not share an answer that varies between them', async () => {
    const { get } = opened({
      headers: { 'netlify-cdn-cache-control': 'max-age=60', vary: 'Accept-Language' },
    });
    const [es, ar] = await Promise.all([
      get(URL_A, { 'accept-language': 'es' }),
      get(URL_A, { 'accept-language': 'ar' }),
    ]);
    expect(es!.text).not.toBe(ar!.text);
  });

  test('all learn of a failure, and the next one tries again', async () => {
    const { cache } = opened();
    const fails = () => cache.through(new Request(URL_A), () => Promise.reject(new Error('down')));
    await expect(Promise.all([fails(), fails()])).rejects.toThrow('down');
    const ok = await cache.through(new Request(URL_A), () => Promise.resolve(new Response('up')));
    expect(await ok.text()).toBe('up');
  });
});

describe('a purge', () => {
  const tagged = (tag: string) => ({
    headers: { 'netlify-cdn-cache-control': 'max-age=60', 'netlify-cache-tag': `${tag}, all` },
  });

  test('drops the answers with its tag only', async () => {
    const { cache, get } = opened(tagged('report-a'));
    await get();
    expect(cache.purge(['report-b'])).toBe(0);
    expect((await get()).text).toBe('render 1');
    expect(cache.purge(['report-a'])).toBe(1);
    expect((await get()).text).toBe('render 2');
  });

  test('without tags drops everything', async () => {
    const { cache, get } = opened(tagged('report-a'));
    await get();
    await get(`${URL_A}?other`);
    expect(cache.purge()).toBe(2);
    expect((await get()).text).toBe('render 3');
  });

  test.each([[['report-a']], [undefined]])(
    '%j during a render keeps the stale answer out, and later readers do not join it',
    async (tags) => {
      const { cache } = opened();
      let finish = () => {};
      const began = new Promise<void>((resolve) => (finish = resolve));
      const render = (text: string, after: Promise<void>) => async () => {
        await after;
        return new Response(text, { headers: tagged('report-a').headers });
      };
      const early = cache.through(new Request(URL_A), render('before', began));
      await Promise.resolve();
      cache.purge(tags);
      const late = cache.through(new Request(URL_A), render('after', Promise.resolve()));
      expect(await (await late).text()).toBe('after');
      finish();
      expect(await (await early).text()).toBe('before');
      const third = cache.through(new Request(URL_A), render('third', Promise.resolve()));
      expect(await (await third).text()).toBe('after');
    },
  );

  test('of another tag during a render lets the answer in', async () => {
    const { cache, get, renders } = opened(tagged('report-a'));
    const early = get();
    cache.purge(['report-b']);
    await early;
    expect((await get()).text).toBe('render 1');
    expect(renders).toHaveLength(1);
  });
});
