import { randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { digestOf } from '#core/report/digest.ts';
import { parseReport } from '#core/report/schema.ts';
import { choose, live, receipt, RECEIPT, recommend, satisfaction, send } from './survey-page.ts';

/** The product in one go, as its three kinds of users meet it: answered, released, read. */

const JSON_ADDRESS = '/reports/airport/report.json';

async function newest(request: APIRequestContext) {
  // The demo's first release is made while the first pages are already served.
  await expect.poll(async () => (await request.get(JSON_ADDRESS)).status(), { timeout: 60_000 }).toBe(200);
  const text = await (await request.get(JSON_ADDRESS)).text();
  return { text, report: parseReport(JSON.parse(text)) };
}

test('an answer given with JavaScript and one given without are in the next release of the report', async ({
  page,
  browser,
  request,
}) => {
  const before = await newest(request);
  const responses = before.report.waves.at(-1)!.responses;

  await page.goto('/s/airport/?c=gate-a');
  await live(page);
  await choose(recommend(page, 9));
  await choose(satisfaction(page, 4));
  await send(page).click();
  await expect(receipt(page)).toHaveText(RECEIPT);

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(new URL('/s/airport/?c=gate-a', page.url()).href);
  await choose(recommend(plain, 2));
  await choose(satisfaction(plain, 2));
  await send(plain).click();
  await expect(plain).toHaveURL(/\/s\/airport\/thanks\/\?receipt=/);
  await plain.context().close();

  for (let sent = 0; sent < 8; sent++) {
    const reply = await request.post('/s/airport/', {
      data: { id: randomUUID(), answers: { recommend: 8, satisfaction: 4 } },
    });
    expect(reply.status()).toBe(201);
  }
  await request.post('/.netlify/functions/release');

  await expect
    .poll(async () => (await newest(request)).report.waves.at(-1)!.responses)
    .toBeGreaterThanOrEqual(responses + 10);
  const after = await newest(request);
  expect(after.report.release.sequence).toBeGreaterThan(before.report.release.sequence);

  await page.goto('/reports/airport/');
  await expect(
    page.getByText(new Intl.NumberFormat('en').format(after.report.waves.at(-1)!.responses)).first(),
  ).toBeVisible();

  // What was published stays under its own address, byte for byte, and is what the next release names.
  const { sequence } = before.report.release;
  const kept = await (await request.get(`/reports/airport/releases/${sequence}/report.json`)).text();
  expect(kept).toBe(before.text);
  const follower = await (await request.get(`/reports/airport/releases/${sequence + 1}/report.json`)).json();
  expect(parseReport(follower).release.previous).toBe(digestOf(before.report));
});
