import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import submit, { config } from '../../netlify/functions/submit.ts';
import { allSurveys, surveyOf } from '../../netlify/functions/_shared/surveys.ts';
import { planOf } from '#core/report/plan.ts';
import { isReceipt, receiptOf } from '#core/response/receipt.ts';
import { isOver } from '#core/survey/waves.ts';
import { readAnswers } from '#form/page/dom.ts';
import { openPlatform, type Platform } from './platform.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform();
});
afterAll(() => platform.close());

const HTML = {
  accept: 'text/html,application/xhtml+xml',
  'content-type': 'application/x-www-form-urlencoded',
};
const JSON_HEADERS = { accept: 'application/json', 'content-type': 'application/json' };
const complete = { recommend: '9', satisfaction: '4' };

async function send(
  path: string,
  body: BodyInit,
  headers: Record<string, string> = JSON_HEADERS,
): Promise<Response> {
  const request = new Request(`http://heed.test${path}`, { method: 'POST', body, headers });
  const [, , survey = '', locale] = new URL(request.url).pathname.split('/');
  return submit(request, platform.context({ survey, ...(locale ? { locale } : {}) }));
}
const sendJson = (
  answers: Record<string, unknown>,
  { id = randomUUID() as string, path = '/s/airport/', ...more } = {},
) => send(path, JSON.stringify({ id, answers, ...more }));
const sendForm = (fields: Record<string, string> | string, path = `/s/airport/?id=${randomUUID()}`) =>
  send(path, new URLSearchParams(fields).toString(), HTML);
const storedCount = async () => (await platform.storage.stored('airport')).responses;
const bodyOf = async (response: Response) => (await response.json()) as Record<string, unknown>;

describe('a JSON submission', () => {
  test('is stored, and answered with its receipt', async () => {
    const before = await storedCount();
    const id = randomUUID();
    const response = await sendJson(complete, { id });
    expect(response.status).toBe(201);
    expect(await bodyOf(response)).toEqual({
      response: id,
      receipt: receiptOf(id),
      outcome: 'complete',
      ending: null,
    });
    expect(await storedCount()).toBe(before + 1);
  });

  test('sent twice is stored once and answered the same', async () => {
    const id = randomUUID();
    const [first, second] = [await sendJson(complete, { id }), await sendJson(complete, { id })];
    const before = await storedCount();
    const third = await sendJson(complete, { id });
    expect(await storedCount()).toBe(before);
    const answers = await Promise.all(
      [first, second, third].map(async (one) => [one.status, await one.text()]),
    );
    expect(new Set(answers.map(String)).size).toBe(1);
  });

  test('ten at once under one id are stored once', async () => {
    const id = randomUUID();
    const before = await storedCount();
    const statuses = await Promise.all(
      Array.from({ length: 10 }, async () => (await sendJson(complete, { id })).status),
    );
    expect(statuses).toEqual(Array(10).fill(201));
    expect(await storedCount()).toBe(before + 1);
  });

  test('with other answers under a stored id changes nothing and says so', async () => {
    const id = randomUUID();
    await sendJson(complete, { id });
    const response = await sendJson({ ...complete, satisfaction: '1' }, { id });
    expect(response.status).toBe(409);
    expect(await bodyOf(response)).toMatchObject({ status: 409, receipt: receiptOf(id) });
  });

  test('that does not fit is refused with every problem named', async () => {
    const before = await storedCount();
    const response = await sendJson({ recommend: '11', shoes: 'x' });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await bodyOf(response)).toMatchObject({
      status: 422,
      problems: [
        { code: 'unknownItem', message: 'There is no question “shoes” in this survey.' },
        {
          code: 'notAnOption',
          item: 'recommend',
          message: '“11” is not one of the answers. Please choose one that is shown.',
        },
        { code: 'required', item: 'satisfaction', message: 'Please answer this question.' },
      ],
    });
    expect(await storedCount()).toBe(before);
  });

  test('is answered in the language of its page', async () => {
    const body = await bodyOf(await sendJson({}, { path: '/s/airport/zh/' }));
    expect(JSON.stringify(body)).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('what is not for this function', () => {
  test.each<[string, number, () => Promise<Response>]>([
    ['an unknown survey', 404, () => sendJson(complete, { path: '/s/nowhere/' })],
    ['a path out of the folder', 404, () => sendJson(complete, { path: '/s/..%2f..%2fpackage/' })],
    ['an unknown language', 404, () => sendJson(complete, { path: '/s/airport/xx/' })],
    ['a survey that has ended', 410, () => sendJson(complete, { path: '/s/airport-sfo/' })],
    ['an image', 415, () => send('/s/airport/', 'x', { 'content-type': 'image/png' })],
    ['no type at all', 415, () => send('/s/airport/', new Uint8Array([1, 2]), {})],
    ['more than 64 KB', 413, () => sendJson({ ...complete, comment: 'x'.repeat(65 * 1024) })],
    ['something that is no JSON', 422, () => send('/s/airport/', '{"id":')],
    ['JSON that is no submission', 422, () => send('/s/airport/', '[1,2]')],
    ['JSON without an id', 422, () => send('/s/airport/', JSON.stringify({ answers: complete }))],
  ])('%s: %i', async (_, status, act) => {
    const before = await storedCount();
    const response = await act();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await bodyOf(response)).toMatchObject({ status, title: expect.any(String) as string });
    expect(await storedCount()).toBe(before);
  });

  test('a body of unknown length is read no further than the limit', async () => {
    let sent = 0;
    const stream = new ReadableStream({
      pull(controller) {
        sent += 16 * 1024;
        controller.enqueue(new Uint8Array(16 * 1024).fill(97));
        if (sent > 100 * 1024 * 1024) controller.close();
      },
    });
    const request = new Request('http://heed.test/s/airport/', {
      method: 'POST',
      body: stream,
      headers: JSON_HEADERS,
      duplex: 'half',
    } as RequestInit);
    expect((await submit(request, platform.context({ survey: 'airport' }))).status).toBe(413);
    expect(sent).toBeLessThan(1024 * 1024);
  });
});

describe('a form without JavaScript', () => {
  test('is first given an id, by a redirect that makes the browser post again', async () => {
    const before = await storedCount();
    const response = await sendForm(complete, '/s/airport/es/?c=gate-b');
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toMatch(/^\/s\/airport\/es\/\?c=gate-b&id=[0-9a-f-]{36}$/);
    expect(await storedCount()).toBe(before);
  });

  test('then lands on the thanks page with a receipt, and a second time on the same', async () => {
    const path = `/s/airport/es/?id=${randomUUID()}`;
    const before = await storedCount();
    const first = await sendForm(complete, path);
    const second = await sendForm(complete, path);
    expect(first.status).toBe(303);
    const location = new URL(first.headers.get('location')!, 'http://heed.test');
    expect(location.pathname).toBe('/s/airport/thanks/es/');
    expect(isReceipt(location.searchParams.get('receipt')!)).toBe(true);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(await storedCount()).toBe(before + 1);
  });

  test('with a mistake comes back as the same page, with the problem named and linked, and every answer kept', async () => {
    const fields = new URLSearchParams({
      recommend: '3',
      comment: 'Too <b>long</b> & "slow"\r\n</textarea><script>alert(1)</script>',
      food: 'doesNotApply',
    });
    fields.append('services', 'food');
    fields.append('services', 'train');
    const response = await sendForm(fields.toString());
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('text/html');
    const source = await response.text();
    expect(source).not.toContain('<script>alert');
    const { document } = new JSDOM(source).window;
    const form = document.querySelector('form[data-survey]') as HTMLFormElement;
    expect(readAnswers(form)).toMatchObject({
      recommend: ['3'],
      food: ['doesNotApply'],
      services: ['train', 'food'],
    });
    expect(document.querySelector('textarea')!.textContent).toBe(
      'Too <b>long</b> & "slow"\n</textarea><script>alert(1)</script>',
    );
    const link = document.querySelector('[role="alert"] a')!;
    expect(document.getElementById(link.getAttribute('href')!.slice(1))?.getAttribute('name')).toBe(
      'satisfaction',
    );
    expect(document.title).toMatch(/^Error: /);
  });

  test('keeps its answers when the database cannot be reached, and asks to send again', async () => {
    const path = `/s/airport/?id=${randomUUID()}`;
    const response = await platform.withoutDatabase(() => sendForm({ ...complete, food: '2' }, path));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('30');
    const { document } = new JSDOM(await response.text()).window;
    expect(readAnswers(document.querySelector('form[data-survey]') as HTMLFormElement)).toMatchObject({
      recommend: ['9'],
      food: ['2'],
    });
    expect((await sendForm({ ...complete, food: '2' }, path)).status).toBe(303);
  });

  test('has no scripts or styles of its own that the policy of the page would refuse: they are byte for byte those of the page', async () => {
    const inline = (html: string) =>
      [...html.matchAll(/<(script|style)[^>]*>([\s\S]*?)<\/\1>/g)].map((match) => match[2]);
    const built = await readFile('dist/s/airport/index.html', 'utf8');
    const painted = await (await sendForm({ recommend: '3' })).text();
    expect(inline(built).length).toBeGreaterThan(1);
    expect(inline(painted)).toEqual(inline(built));
  });
});

describe('what is stored', () => {
  test('channel and collector come from the address', async () => {
    const counted = async () => {
      const { cells } = await platform.storage.tally('airport', planOf((await surveyOf('airport'))!));
      const n = (segment: string, level: string) =>
        cells.find((cell) => cell.segment === segment && cell.level === level && cell.item === '')?.n ?? 0;
      return { qr: n('@channel', 'qr'), gate: n('@collector', 'gate-b'), link: n('@channel', 'link') };
    };
    const before = await counted();
    await sendJson(complete, { path: '/s/airport/?c=gate-b' });
    await sendForm(complete, `/s/airport/?c=gate-b&id=${randomUUID()}`);
    await sendJson(complete, { path: '/s/airport/?c=no-such-poster' });
    const after = await counted();
    expect(after).toEqual({ qr: before.qr + 2, gate: before.gate + 2, link: before.link + 1 });
  });
});

test('a late answer to a survey that has ended gets its page, which says so', async () => {
  const response = await sendForm(complete, `/s/airport-sfo/?id=${randomUUID()}`);
  expect(response.status).toBe(410);
  expect(await response.text()).toContain('This survey has ended');
});

test('the survey on every built page is the one the function knows', async () => {
  const pages = (await readdir('dist/s', { recursive: true })).filter((path) => path.endsWith('index.html'));
  const seen = new Set<string>();
  for (const path of pages) {
    const { document } = new JSDOM(await readFile(join('dist/s', path), 'utf8')).window;
    const form = document.querySelector('form[data-survey]');
    if (!form) continue;
    const survey = await surveyOf(form.getAttribute('data-survey')!);
    expect(form.getAttribute('data-version')).toBe(survey?.version);
    seen.add(survey!.id);
  }
  const running = (await allSurveys()).filter((survey) => !isOver(survey, new Date()));
  expect([...seen].sort()).toEqual(running.map(({ id }) => id).sort());
});

test('no input gets a 500: any body, type and address is answered with what is wrong', async () => {
  const body = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({
        id: fc.oneof(fc.uuid(), fc.string()),
        answers: fc.dictionary(
          fc.oneof(fc.constantFrom('recommend', 'satisfaction', 'comment', '__proto__'), fc.string()),
          fc.jsonValue(),
        ),
      })
      .map((one) => JSON.stringify(one)),
  );
  const type = fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded',
    'text/plain',
    'application/json; charset=utf-8',
    'nonsense',
  );
  const path = fc.constantFrom(
    '/s/airport/',
    '/s/airport/ar/',
    '/s/airport/?c=%00',
    `/s/airport/?id=${randomUUID()}`,
    '/s/__proto__/',
    '/s/airport-sfo/',
  );
  const accept = fc.constantFrom('text/html', '*/*', '');
  await fc.assert(
    fc.asyncProperty(path, body, type, accept, async (at, text, contentType, accepts) => {
      const { status } = await send(at, text, { 'content-type': contentType, accept: accepts });
      expect([201, 303, 307, 404, 409, 410, 413, 415, 422]).toContain(status);
    }),
    { numRuns: 300 },
  );
});

test('the function has the addresses of the survey pages, for POST alone', () => {
  expect(config).toEqual({
    path: ['/s/:survey', '/s/:survey/', '/s/:survey/:locale', '/s/:survey/:locale/'],
    method: 'POST',
  });
});
