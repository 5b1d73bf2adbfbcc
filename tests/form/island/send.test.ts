import { describe, expect, test } from 'vitest';
import { send } from '#form/island/send.ts';

const sending = {
  id: '0f0e0d0c-0b0a-4908-8706-050403020100',
  elapsed: 1200,
  version: 'v1',
  answers: { recommend: ['9'] },
};
const reply = (status: number, body: unknown) => async () => new Response(JSON.stringify(body), { status });

describe('sending answers', () => {
  test('posts the submission as JSON to the address of the page and asks for problem details', async () => {
    let posted: Request | undefined;
    await send('http://heed.test/s/cafe/?c=door', sending, async (url, init) => {
      posted = new Request(url as string, init);
      return Response.json({ receipt: '7K2M-Q9XD' }, { status: 201 });
    });
    expect(posted?.url).toBe('http://heed.test/s/cafe/?c=door');
    expect(posted?.method).toBe('POST');
    expect(posted?.headers.get('content-type')).toBe('application/json');
    expect(posted?.headers.get('accept')).toContain('application/problem+json');
    expect(await posted?.json()).toEqual(sending);
  });

  test.each([200, 201])('%i with a receipt is stored', async (status) => {
    expect(await send('/', sending, reply(status, { receipt: '7K2M-Q9XD' }))).toEqual({
      kind: 'stored',
      receipt: '7K2M-Q9XD',
    });
  });

  test('422 names the problems', async () => {
    const problems = [{ code: 'required', item: 'recommend', message: 'Please' }];
    expect(await send('/', sending, reply(422, { problems }))).toEqual({ kind: 'problems', problems });
  });

  test('409 is a conflict: something else is stored under the id', async () => {
    expect(await send('/', sending, reply(409, { detail: 'Stored before.' }))).toEqual({
      kind: 'conflict',
      message: 'Stored before.',
    });
  });

  test.each([
    [410, false],
    [413, false],
    [429, true],
    [503, true],
  ])('%i says what the server says, and whether it may pass: %s', async (status, passing) => {
    expect(await send('/', sending, reply(status, { detail: 'Not now.' }))).toEqual({
      kind: 'failed',
      message: 'Not now.',
      offline: false,
      passing,
    });
  });

  test('a request that cannot leave is taken for being offline', async () => {
    const outcome = await send('/', sending, async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(outcome).toEqual({ kind: 'failed', message: undefined, offline: true, passing: true });
  });

  test('an answer that is not JSON, as from a proxy, is a failure like any other', async () => {
    const outcome = await send(
      '/',
      sending,
      async () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    );
    expect(outcome).toEqual({ kind: 'failed', message: undefined, offline: false, passing: true });
  });
});
