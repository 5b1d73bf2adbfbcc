import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSupabase, type EmbeddedSupabase } from '#embedded/supabase/supabase.ts';

/** What PostgREST and Supabase's gateway answer, status and body: https://docs.postgrest.org/en/stable/references/errors.html */
let supabase: EmbeddedSupabase;
beforeAll(async () => {
  supabase = await openSupabase();
});
afterAll(() => supabase.close());

type Asked = { key?: string; method?: string; body?: string; headers?: Record<string, string> };
async function ask(path: string, { key = supabase.secretKey, method = 'POST', body, headers }: Asked = {}) {
  const reply = await fetch(`${supabase.url}/rest/v1/${path}`, {
    method,
    headers: { ...(key ? { apikey: key } : {}), 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await reply.text();
  return {
    status: reply.status,
    body: text === '' ? null : (JSON.parse(text) as unknown),
    headers: reply.headers,
  };
}

describe('keys', () => {
  test('a request without one is turned away', async () => {
    expect(await ask('rpc/heed_pending', { key: '' })).toMatchObject({
      status: 401,
      body: {
        message: 'No API key found in request',
        hint: 'No `apikey` request header or url param was found.',
      },
    });
  });
  test('so is one with a key that is not known', async () => {
    const wrong = {
      status: 401,
      body: {
        message: 'Invalid API key',
        hint: 'Double check your Supabase `anon` or `service_role` API key.',
      },
    };
    expect(await ask('rpc/heed_pending', { key: 'sb_secret_guess' })).toMatchObject(wrong);
    expect(await ask('rpc/heed_pending', { headers: { authorization: 'Bearer another' } })).toMatchObject(
      wrong,
    );
  });
  test.each([
    'heed_submit',
    'heed_tally',
    'heed_turned_away',
    'heed_publish',
    'heed_published',
    'heed_newest_release',
    'heed_release',
    'heed_releases',
    'heed_pending',
    'heed_count',
  ])('the publishable key does not open %s', async (door) => {
    const args: Record<string, unknown> = {
      heed_submit: { responses: [] },
      heed_publish: { report: {}, digest: '', responses: 0 },
      heed_release: { survey: 'x', sequence: 1 },
      heed_releases: {},
      heed_pending: {},
    };
    const { status, body, headers } = await ask(`rpc/${door}`, {
      key: supabase.publishableKey,
      body: JSON.stringify(args[door] ?? { survey: 'x' }),
    });
    expect({ status, body }).toEqual({
      status: 401,
      body: { code: '42501', details: null, hint: null, message: `permission denied for function ${door}` },
    });
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });
  test('keys are different at each opening in memory, and look like Supabase’s', () => {
    expect(supabase.secretKey).toMatch(/^sb_secret_[\w-]{32}$/);
    expect(supabase.publishableKey).toMatch(/^sb_publishable_[\w-]{32}$/);
  });
});

describe('calls', () => {
  test('a function is called by its name and those of its arguments', async () => {
    expect(await ask('rpc/heed_tally', { body: '{"survey": "none"}' })).toMatchObject({
      status: 200,
      body: { survey: 'none', responses: 0, cells: [] },
    });
    expect(await ask('rpc/heed_newest_release', { body: '{"survey": "none"}' })).toMatchObject({
      status: 200,
      body: null,
    });
  });
  test('what only reads can be asked for with GET, what writes cannot', async () => {
    expect(await ask('rpc/heed_count?survey=none', { method: 'GET' })).toMatchObject({
      status: 200,
      body: { responses: 0 },
    });
    expect(await ask('rpc/heed_tally?survey=none', { method: 'GET' })).toMatchObject({
      status: 405,
      body: { code: '25006' },
    });
    expect(await ask('rpc/heed_count', { method: 'PUT' })).toMatchObject({
      status: 405,
      body: { code: 'PGRST101' },
    });
  });
  test('a function that is not there is named', async () => {
    expect((await ask('rpc/heed_nothing', { body: '{"b": 1, "a": 2}' })).body).toEqual({
      code: 'PGRST202',
      details:
        'Searched for the function public.heed_nothing with parameters a, b or with a single unnamed json/jsonb parameter, but no matches were found in the schema cache.',
      hint: null,
      message: 'Could not find the function public.heed_nothing(a, b) in the schema cache',
    });
    expect(await ask('rpc/heed_count', { body: '{"surveys": "x"}' })).toMatchObject({
      status: 404,
      body: { code: 'PGRST202' },
    });
    expect(await ask('rpc/heed_count', { body: '{}' })).toMatchObject({
      status: 404,
      body: { code: 'PGRST202' },
    });
  });
  test('what is no JSON object is refused', async () => {
    for (const body of ['{', '[]', '"x"', 'null']) {
      expect(await ask('rpc/heed_count', { body })).toMatchObject({
        status: 400,
        body: { code: 'PGRST102', message: 'Empty or invalid json' },
      });
    }
  });
  test('an argument of the wrong type is refused', async () => {
    expect(await ask('rpc/heed_release', { body: '{"survey": "x", "sequence": "many"}' })).toMatchObject({
      status: 400,
      body: { code: '22P02' },
    });
  });
  test('an error of the function’s own has the status that it names', async () => {
    expect(await ask('rpc/heed_submit', { body: '{"responses": []}' })).toMatchObject({
      status: 400,
      body: { code: 'PT400', details: 'The array has 0.', hint: 'Send more in several calls.' },
    });
    const report = {
      survey: { id: 'x', version: 'v' },
      release: { sequence: 2, at: '2026-01-01T00:00:00Z', previous: null },
    };
    expect(
      await ask('rpc/heed_publish', {
        body: JSON.stringify({ report, digest: 'a'.repeat(64), responses: 1 }),
      }),
    ).toMatchObject({
      status: 409,
      body: { code: 'PT409' },
    });
  });
  test('a NUL in JSON is refused, as PostgreSQL cannot hold it', async () => {
    expect(await ask('rpc/heed_submit', { body: '{"responses": ["\\u0000"]}' })).toMatchObject({
      status: 400,
      body: { code: '22P05' },
    });
  });
  test('names cannot smuggle in SQL', async () => {
    expect(
      await ask(`rpc/${encodeURIComponent('heed_count"(); drop schema heed cascade; --')}`),
    ).toMatchObject({ status: 404 });
    expect(
      await ask('rpc/heed_count', { body: '{"survey\\" text); drop schema heed cascade; --": 1}' }),
    ).toMatchObject({ status: 404 });
    expect(
      await ask('rpc/heed_count', { body: `{"survey": "'; drop schema heed cascade; --"}` }),
    ).toMatchObject({ status: 200 });
    expect((await ask('rpc/heed_pending')).status).toBe(200);
  });
  test('there are no tables', async () => {
    expect(await ask('responses', { method: 'GET' })).toMatchObject({
      status: 404,
      body: { code: 'PGRST205' },
    });
  });
});

test('closing waits for what is under way, and takes no more', async () => {
  const other = await openSupabase();
  const call = (body: string) =>
    fetch(`${other.url}/rest/v1/rpc/heed_tally`, {
      method: 'POST',
      headers: { apikey: other.secretKey },
      body,
    }).then((reply) => reply.status);
  const underWay = Array.from({ length: 10 }, () => call('{"survey": "x"}'));
  await underWay[0];
  const closed = other.close();
  const late = call('{"survey": "x"}').catch(() => 'refused');
  for (const status of await Promise.all(underWay)) expect([200, 503]).toContain(status);
  expect(['refused', 503]).toContain(await late);
  await closed;
  await expect(call('{"survey": "x"}')).rejects.toThrow('fetch failed');
});
