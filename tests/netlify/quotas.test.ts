import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import quotas from '../../netlify/functions/quotas.ts';
import submit from '../../netlify/functions/submit.ts';
import { openPlatform, type Platform } from './platform.ts';

const SURVEY = `
title: The shop
thanks: Thank you
locales: [en, es]
sampling: open-link
endings:
  - { id: sorry, if: recommend <= 6, text: We are sorry. }
  - { id: enough, text: We have heard enough. }
quotas:
  - { id: in-a, if: area = a, max: 3, ending: enough }
  - { id: in-b, if: area = b, max: 1 }
items:
  - { id: recommend, type: nps, text: Recommend us? }
  - { id: area, type: single, text: Where?, options: [{ value: a, label: A }, { value: b, label: B }] }
`;

const here = process.cwd();
let platform: Platform;
let project: string;
beforeAll(async () => {
  platform = await openPlatform();
  process.env.HEED_PAGES = resolve('dist');
  project = await mkdtemp(join(tmpdir(), 'heed-quotas-'));
  await mkdir(join(project, 'src/content/surveys'), { recursive: true });
  await writeFile(join(project, 'src/content/surveys/shop.yaml'), SURVEY);
  process.chdir(project);
});
afterAll(async () => {
  process.chdir(here);
  await platform.close();
  await rm(project, { recursive: true });
});

async function sendJson(answers: object, id: string = randomUUID()) {
  const request = new Request('http://heed.test/s/shop/', {
    method: 'POST',
    body: JSON.stringify({ id, answers }),
    headers: { 'content-type': 'application/json' },
  });
  const response = await submit(request, platform.context({ survey: 'shop' }));
  return (await response.json()) as { outcome: string; ending: string | null; receipt: string };
}
async function sendForm(answers: Record<string, string>, path = `/s/shop/?id=${randomUUID()}`) {
  const request = new Request(`http://heed.test${path}`, {
    method: 'POST',
    body: new URLSearchParams(answers).toString(),
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
  });
  const [, , , locale] = new URL(request.url).pathname.split('/');
  const response = await submit(request, platform.context({ survey: 'shop', ...(locale ? { locale } : {}) }));
  return new URL(response.headers.get('location')!, 'http://heed.test');
}
const full = async () => {
  const reply = await quotas(
    new Request('http://heed.test/s/shop/quotas/'),
    platform.context({ survey: 'shop' }),
  );
  expect(reply.headers.get('netlify-cdn-cache-control')).toBe('public, max-age=30');
  return ((await reply.json()) as { full: { ending: string }[] }).full.map(({ ending }) => ending);
};

test('those who come after enough like them are thanked apart, kept, and not counted', async () => {
  expect(await full()).toEqual([]);
  const sent = await Promise.all(Array.from({ length: 8 }, () => sendJson({ area: 'a', recommend: '9' })));
  expect(sent.map(({ outcome }) => outcome).sort()).toEqual([
    ...Array<string>(3).fill('complete'),
    ...Array<string>(5).fill('overQuota'),
  ]);
  for (const { outcome, ending, receipt } of sent) {
    expect(ending).toBe(outcome === 'overQuota' ? 'enough' : null);
    expect(receipt).toMatch(/^.{4}-.{4}$/);
  }
  expect(await full()).toEqual(['enough']);
  expect(await platform.storage.quotas('shop', '1')).toEqual({ 'in-a': 3 });
  expect(await platform.storage.pending()).toMatchObject([{ survey: 'shop', pending: 3 }]);
  expect((await platform.storage.stored('shop')).responses).toBe(8);
});

test('sent again, a response ends as it did', async () => {
  const [id, later] = [randomUUID(), randomUUID()];
  expect(await sendJson({ area: 'b' }, id)).toMatchObject({ outcome: 'complete', ending: null });
  expect(await sendJson({ area: 'b' }, later)).toMatchObject({ outcome: 'overQuota', ending: 'full' });
  expect(await sendJson({ area: 'b' }, id)).toMatchObject({ outcome: 'complete', ending: null });
  expect(await sendJson({ area: 'b' }, later)).toMatchObject({ outcome: 'overQuota', ending: 'full' });
});

test('without a script, the page of thanks is told the ending', async () => {
  const sorry = await sendForm({ recommend: '2' }, `/s/shop/es/?id=${randomUUID()}`);
  expect(sorry.pathname).toBe('/s/shop/thanks/es/');
  expect(sorry.searchParams.get('ending')).toBe('sorry');
  expect((await sendForm({ recommend: '8' })).searchParams.get('ending')).toBeNull();
  expect((await sendForm({ area: 'a' })).searchParams.get('ending')).toBe('enough');
});

test('a survey without quotas has nothing to tell', async () => {
  const reply = await quotas(new Request('http://heed.test/'), platform.context({ survey: 'nowhere' }));
  expect(reply.status).toBe(404);
});
