import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planOf } from '#core/report/plan.ts';
import { release } from '#release/release.ts';
import { openEffects } from '../../netlify/functions/_shared/effects.ts';
import releaseAll, { config } from '../../netlify/functions/release.ts';
import { surveyOf } from '../../netlify/functions/_shared/surveys.ts';
import submit from '../../netlify/functions/submit.ts';
import { digestOf } from '#core/report/digest.ts';
import type { Release } from '#storage/storage.ts';
import { openPlatform, type Platform } from './platform.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform();
});
afterAll(() => platform.close());

let turn = 0;
/** Answers that differ by a point from one to the next: what all say alike is not published. */
async function send(times: number, recommend = 9, satisfaction = 4): Promise<void> {
  for (let sent = 0; sent < times; sent++) {
    const by = turn++ % 2;
    const answers = { recommend: String(recommend + by), satisfaction: String(satisfaction + by) };
    const request = new Request('http://heed.test/s/airport/', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: randomUUID(), answers }),
    });
    expect((await submit(request, platform.context({ survey: 'airport' }))).status).toBe(201);
  }
  await platform.settled();
}
const newest = () => platform.storage.newestRelease('airport');
const npsOf = ({ report }: Release) => report.headline.find(({ metric }) => metric === 'nps');

test('nothing is released for fewer than ten, neither by a submission nor by the clock', async () => {
  await send(9);
  await releaseAll();
  expect(await newest()).toBe(null);
  expect(platform.purged()).toEqual([]);
});

test('the tenth response releases the report, and drops the pages of this report and the list alone', async () => {
  await send(1);
  const release = await newest();
  expect(release).toMatchObject({ sequence: 1, responses: 10, previous: null });
  expect(npsOf(release!)).toMatchObject({
    metric: 'nps',
    nps: { shown: true, estimate: { value: 100, base: 10 } },
  });
  expect(platform.purged().sort()).toEqual(['report-airport', 'reports']);
});

test('the next release follows it by its digest, and the first one stays as it was', async () => {
  const first = await newest();
  await send(9, 0, 1);
  expect((await newest())?.sequence).toBe(1);
  await send(1, 0, 1);
  const second = await newest();
  expect(second).toMatchObject({ sequence: 2, responses: 20, previous: first!.digest });
  expect(second!.digest).toBe(digestOf(second!.report));
  expect(npsOf(second!)).toMatchObject({ nps: { estimate: { value: 0, base: 20 } } });
  expect(await platform.storage.release('airport', 1)).toEqual(first);
});

test('twenty responses at once make releases that follow one another, and lose none', async () => {
  await Promise.all(Array.from({ length: 20 }, () => send(1)));
  await releaseAll();
  const release = await newest();
  expect(release!.sequence).toBeGreaterThan(2);
  for (let sequence = release!.sequence; sequence > 1; sequence--) {
    const [one, before] = await Promise.all([
      platform.storage.release('airport', sequence),
      platform.storage.release('airport', sequence - 1),
    ]);
    expect(one!.previous).toBe(before!.digest);
    expect(one!.responses - before!.responses).toBeGreaterThanOrEqual(10);
  }
  expect((await platform.storage.tally('airport', planOf((await surveyOf('airport'))!))).responses).toBe(40);
});

test('it runs every hour', () => {
  expect(config.schedule).toBe('@hourly');
});

test('of the same responses a release is made anew where the survey says something else of its report', async () => {
  const survey = (await surveyOf('airport'))!;
  const effects = openEffects();
  const before = (await newest())!;
  const { minimum } = survey.report;
  const waiting = (await platform.storage.tally('airport', planOf(survey))).responses - before.responses;
  if (waiting > 0) await send(minimum - waiting);
  await releaseAll();
  const settled = (await newest())!;
  expect(await release(survey, 'schedule', effects)).toMatchObject({ released: false, why: 'unchanged' });
  const { index: _, ...bare } = survey.report;
  const index = { items: ['satisfaction', 'food'], reversed: [] };
  const changed = { ...survey, report: { ...bare, index, minimum: minimum + 1 } };
  expect(await release(changed, 'schedule', effects)).toEqual({
    released: true,
    sequence: settled.sequence + 1,
    responses: settled.responses,
  });
  expect((await newest())?.report.headline[0]).toMatchObject({ metric: 'index' });
  expect(await release(changed, 'submission', effects)).toMatchObject({ released: false, why: 'waiting' });
});
