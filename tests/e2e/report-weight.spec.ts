import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Request } from '@playwright/test';

/** Before charts: the page with its styles, and the scripts that come with it. A kilobyte is 1,000 bytes here. */
const LIMIT = 60_000;
const REPORTS = ['airport', 'checkout', 'goodbye', 'phone-plan', 'stay', 'support', 'team', 'workshop'];

test.beforeEach(({}, { project }) => {
  test.skip(project.name !== 'phone', 'Bytes are the same on every device.');
});

for (const survey of REPORTS) {
  test(`the report of ${survey} costs at most 60 KB before charts`, async ({ page, request }) => {
    const path = `/reports/${survey}/`;
    await expect
      .poll(async () => (await request.get(`${path}report.json`)).status(), { timeout: 60_000 })
      .toBe(200);
    const finished: Request[] = [];
    page.on('requestfinished', (one) => finished.push(one));
    await page.goto(path, { waitUntil: 'networkidle' });
    const bytes = await Promise.all(
      finished.map(async (one) => ({
        path: new URL(one.url()).pathname,
        bytes: brotliCompressSync(await (await one.response())!.body()).length,
      })),
    );
    const list = bytes.map((one) => `${one.path} ${one.bytes}`).join('\n');
    expect(
      bytes.reduce((sum, one) => sum + one.bytes, 0),
      list,
    ).toBeLessThanOrEqual(LIMIT);
    expect(list).not.toMatch(/draw\./);
  });
}

test('the script of the charts is fetched on sight, and once', async ({ page, request }) => {
  await expect
    .poll(async () => (await request.get('/reports/airport/report.json')).status(), { timeout: 60_000 })
    .toBe(200);
  const drawings: string[] = [];
  page.on('request', (one) => {
    if (/\/draw\./.test(one.url())) drawings.push(one.url());
  });
  await page.goto('/reports/airport/');
  for (const chart of (await page.locator('.chart-drawing').all()).slice(0, 3)) {
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toHaveAttribute('data-drawn');
  }
  expect(drawings).toHaveLength(1);
});
