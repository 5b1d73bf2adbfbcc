import { randomUUID } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import deployed from '../../netlify/functions/deployed.ts';
import submit from '../../netlify/functions/submit.ts';
import { allSurveys, surveyOf } from '../../netlify/functions/_shared/surveys.ts';
import type { Item } from '#core/survey/item.ts';
import type { Survey } from '#core/survey/survey.ts';
import { readAnswers } from '#form/page/dom.ts';
import { openPlatform, type Platform } from './platform.ts';

/** The airport's survey as it was before: with one more service to have used, and one more question, which was required. */
let before: Survey;
let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform();
  const now = (await surveyOf('airport'))!;
  const words = { en: 'Smoking room' };
  before = {
    ...now,
    version: '0123456789abcdef',
    sections: now.sections.map((section, place) => ({
      ...section,
      items: [
        ...section.items.map((item): Item =>
          item.id === 'services' && item.type === 'multiple'
            ? {
                ...item,
                max: item.max + 1,
                options: [{ value: 'smoking', label: words, exclusive: false }, ...item.options],
              }
            : item,
        ),
        ...(place === 0
          ? [
              {
                id: 'queue',
                type: 'rating',
                text: { en: 'The queue' },
                required: true,
                specials: [],
                segment: false,
                scale: { min: 1, max: 5, anchors: {} },
              } satisfies Item,
            ]
          : []),
      ],
    })),
  };
  await platform.storage.recordVersions([before]);
});
afterAll(() => platform.close());

const given = { recommend: '9', satisfaction: '4', queue: '2', services: ['smoking', 'train'] };
const answeredUnder = async (version: string) =>
  (await platform.storage.versions('airport')).find((one) => one.version === version)?.responses;

function send(path: string, body: string, accept: string, type: string): Promise<Response> {
  const request = new Request(`http://heed.test${path}`, {
    method: 'POST',
    body,
    headers: { accept, 'content-type': type },
  });
  return submit(request, platform.context({ survey: 'airport' }));
}
const sendJson = (version: string, answers: object) =>
  send('/s/airport/', JSON.stringify({ id: randomUUID(), version, answers }), '*/*', 'application/json');
function sendForm(version: string, answers: Record<string, string | string[]>): Promise<Response> {
  const form = new URLSearchParams({ _version: version });
  for (const [name, values] of Object.entries(answers))
    for (const value of [values].flat()) form.append(name, value);
  const path = `/s/airport/?id=${randomUUID()}`;
  return send(path, form.toString(), 'text/html', 'application/x-www-form-urlencoded');
}
async function pageOf(response: Response) {
  const { document } = new JSDOM(await response.text()).window;
  return { document, kept: readAnswers(document.querySelector('form[data-survey]') as HTMLFormElement) };
}

test('answers given on a page of before are judged and stored as what was seen', async () => {
  expect((await sendJson(before.version, given)).status).toBe(201);
  expect((await sendForm(before.version, given)).status).toBe(303);
  expect(await answeredUnder(before.version)).toBe(2);
});

test('a script is told what was wrong by the questions on its own page', async () => {
  const { queue: _, ...missing } = given;
  const response = await sendJson(before.version, missing);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ problems: [{ code: 'required', item: 'queue' }] });
});

test('a form that misses something comes back as the page of now, with whatever still fits', async () => {
  const { satisfaction: _, ...missing } = given;
  const response = await sendForm(before.version, missing);
  expect(response.status).toBe(422);
  const { document, kept } = await pageOf(response);
  expect(kept).toMatchObject({ recommend: ['9'], services: ['train'] });
  const notice = document.querySelector('[data-notice]')!.textContent!;
  expect(notice).toContain('This survey has changed since you opened it.');
  expect(notice).toContain('Please answer this question.');
  expect(notice).not.toContain('smoking');
  const now = (await surveyOf('airport'))!.version;
  expect(document.querySelector('[name="_version"]')!.getAttribute('value')).toBe(now);
});

test('a form that misses only what is asked no more is to be looked at once more, and nothing is stored', async () => {
  const { queue: _, ...missing } = given;
  const { responses } = await platform.storage.stored('airport');
  const { document, kept } = await pageOf(await sendForm(before.version, missing));
  expect(kept).toMatchObject({ recommend: ['9'], satisfaction: ['4'], services: ['train'] });
  expect(document.querySelector('[data-notice]')!.textContent).toContain('This survey has changed');
  expect(document.querySelector('[data-invalid]')).toBeNull();
  expect((await platform.storage.stored('airport')).responses).toBe(responses);
});

test('a version that nobody recorded is judged by the survey of now, as far as its answers fit', async () => {
  const now = (await surveyOf('airport'))!.version;
  expect((await sendJson('feedfeedfeedfeed', given)).status).toBe(201);
  await platform.settled();
  expect(await answeredUnder(now)).toBeGreaterThan(0);
  const misfit = await sendJson('feedfeedfeedfeed', { recommend: '9' });
  expect(misfit.status).toBe(422);
  const body = (await misfit.json()) as { detail: string; problems?: unknown };
  expect(body.problems).toBeUndefined();
  expect(body.detail).toContain('Load the page again');
});

test('a deploy records every survey, once, and a preview none', async () => {
  const surveys = await allSurveys();
  const deploy = (context: string) =>
    deployed.deploySucceeded({ deploy: { context } } as Parameters<typeof deployed.deploySucceeded>[0]);
  await deploy('deploy-preview');
  const other = surveys.find(({ id }) => id !== 'airport')!;
  expect(await platform.storage.versions(other.id)).toEqual([]);
  await deploy('production');
  await deploy('production');
  for (const { id, version } of surveys) {
    const versions = await platform.storage.versions(id);
    expect(versions.filter((one) => one.version === version)).toHaveLength(1);
  }
});
