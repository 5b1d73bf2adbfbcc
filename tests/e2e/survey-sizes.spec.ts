import { expect, test, type Request } from '@playwright/test';
import { complaints, live } from './survey-page.ts';

const LANGUAGES = { en: '/s/airport/', zh: '/s/airport/zh/', es: '/s/airport/es/', ar: '/s/airport/ar/' };

for (const [locale, path] of Object.entries(LANGUAGES)) {
  test(`${locale}: every control can be tapped and nothing sticks out, from 320 pixels on`, async ({
    page,
  }) => {
    const heard = complaints(page);
    await page.goto(path);
    await live(page);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(
        width,
      );
      const small = await page.locator('.point, .option, .special').evaluateAll((labels) =>
        labels.flatMap((label) => {
          const { width, height } = label.getBoundingClientRect();
          return width < 36 || height < 40 ? [`${label.textContent?.trim()}: ${width} × ${height}`] : [];
        }),
      );
      expect(small, `${width}`).toEqual([]);
    }
    expect(heard).toEqual([]);
  });
}

test('Arabic reads from right to left, scales included', async ({ page }) => {
  await page.goto('/s/airport/ar/');
  await page.setViewportSize({ width: 1280, height: 800 });
  const [zero, ten] = await Promise.all(
    ['0', '10'].map((point) => page.locator(`.point:has([name=recommend][value="${point}"])`).boundingBox()),
  );
  const [low, high] = await Promise.all(
    ['low', 'high'].map((end) => page.locator(`[data-item=recommend] [data-end=${end}]`).boundingBox()),
  );
  expect(zero!.x).toBeGreaterThan(ten!.x);
  expect(low!.x).toBeGreaterThan(high!.x);
});

test('twice the text size still fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/s/airport/');
  await page.addStyleTag({ content: 'html { font-size: 200% }' }).catch(() => {});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

/** Bodies as the server sends them; a kilobyte is 1,000 bytes here. */
const LIMIT = 24_000;

test('weighs at most 24 KB in 4 requests: HTML, styles and scripts, with all that comes later', async ({
  page,
}) => {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => {
    if (!request.url().endsWith('favicon.svg')) requests.push(request);
  });
  await page.goto('/s/airport/');
  await live(page);
  await page.waitForLoadState('networkidle');
  const sent = await Promise.all(
    requests.map(async (request) => ({
      path: new URL(request.url()).pathname,
      encoding: await (await request.response())!.headerValue('content-encoding'),
      bytes: (await request.sizes()).responseBodySize,
    })),
  );
  const list = sent.map(({ path, encoding, bytes }) => `${path} ${encoding} ${bytes}`).join('\n');
  expect(sent.every(({ encoding, bytes }) => encoding === 'br' && bytes > 0)).toBe(true);
  expect(sent.length, list).toBeLessThanOrEqual(4);
  expect(
    sent.reduce((sum, { bytes }) => sum + bytes, 0),
    list,
  ).toBeLessThanOrEqual(LIMIT);
});
