import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

const REPORT = '/reports/airport/';

test.beforeEach(async ({ request }) => {
  await expect
    .poll(async () => (await request.get(`${REPORT}report.json`)).status(), { timeout: 60_000 })
    .toBe(200);
});

test('a figure shows in a frame of any site, without a script, and leads back to the report', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(REPORT);
  await page.locator('#downloads summary').last().click();
  const line = await page.locator('#downloads code', { hasText: '/embed/segments/' }).textContent();
  const host = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Shop</title>${line}`),
  );
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  try {
    const scripts: string[] = [];
    page.on('request', (one) => {
      if (one.resourceType() === 'script') scripts.push(one.url());
    });
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 2 })).toContainText('By group');
    await expect(frame.getByRole('table').first()).toBeVisible();
    await expect(frame.getByRole('link', { name: /From the report/ })).toHaveAttribute(
      'href',
      `${REPORT}#segments`,
    );
    expect(scripts).toEqual([]);
  } finally {
    host.close();
  }
  const figure = await request.get(`${baseURL}${REPORT}embed/segments/`);
  expect(figure.headers()['content-security-policy']).toContain('frame-ancestors *');
  expect(await figure.text()).not.toContain('<script');
  expect((await request.get(`${REPORT}embed/nothing/`)).status()).toBe(404);
});

test('the files of a report are there, for the newest release and for each', async ({ request }) => {
  for (const scope of [REPORT, `${REPORT}releases/1/`])
    for (const [file, type] of [
      ['report.xlsx', /spreadsheetml/],
      ['tables/headline.csv', /text\/csv/],
      ['codebook.csv', /text\/csv/],
      ['codebook/es/', /text\/html/],
      ['badge/ar.svg', /svg/],
      ['picture/zh.png', /image\/png/],
    ] as const) {
      const response = await request.get(scope + file);
      expect(response.status(), scope + file).toBe(200);
      expect(response.headers()['content-type']).toMatch(type);
    }
  expect((await request.get(`${REPORT}tables/none.csv`)).status()).toBe(404);
  const json = await request.get(`${REPORT}report.json`);
  const schema = /<([^>]+)>; rel="describedby"/.exec(json.headers().link ?? '')?.[1];
  expect((await request.get(schema!)).status()).toBe(200);
  expect(await (await request.get('/reports/feed.xml')).text()).toContain('/reports/airport/releases/');
});
