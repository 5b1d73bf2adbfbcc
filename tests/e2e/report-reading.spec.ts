import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './survey-page.ts';

/** The report as different people read it: in their language and direction, on their screen, with their software, on paper. */

const REPORT = '/reports/airport/';

test.beforeEach(async ({ request }) => {
  await expect
    .poll(async () => (await request.get(`${REPORT}report.json`)).status(), { timeout: 60_000 })
    .toBe(200);
});

for (const path of ['/', '/reports/', REPORT, `${REPORT}ar/`, '/reports/airport-sfo/']) {
  test(`${path} is accessible`, async ({ page, isMobile }) => {
    test.skip(!isMobile && path.endsWith('/ar/'), 'From right to left is judged on the phone.');
    // A long report has thousands of elements to judge.
    test.setTimeout(240_000);
    await page.goto(path);
    // Colours are the same on a desk.
    await expectAccessible(page, isMobile ? ['light', 'dark'] : ['light']);
  });
}

for (const path of [
  '/',
  '/reports/',
  REPORT,
  `${REPORT}es/`,
  `${REPORT}ar/`,
  `${REPORT}zh/`,
  `${REPORT}releases/1/`,
  '/reports/airport-sfo/',
]) {
  test(`${path} fits a narrow phone`, async ({ page, isMobile }) => {
    test.skip(!isMobile, 'A screen as narrow is a phone.');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const [content, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(screen!);
  });
}

test('a question is accessible with its chart drawn', async ({ page }) => {
  await page.goto(REPORT);
  const chart = page.locator('#question-purpose .chart-drawing');
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute('data-drawn');
  const { violations } = await new AxeBuilder({ page }).include('#question-purpose').analyze();
  expect(violations).toEqual([]);
});

test('reads from right to left in Arabic, pictures and charts included', async ({ page }) => {
  await page.goto(`${REPORT}ar/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const labels = page.locator('#question-food svg.picture .picture-labels text');
  const [first, last] = [await labels.first().boundingBox(), await labels.last().boundingBox()];
  expect(first!.x).toBeGreaterThan(last!.x);
  await expect(
    page.getByRole('navigation', { name: 'اللغات' }).getByRole('link', { name: 'العربية' }),
  ).toHaveAttribute('aria-current', 'page');
});

test('each part has an address of its own, and the languages lead to one another', async ({ page }) => {
  await page.goto(REPORT);
  for (const link of await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').all()) {
    await expect(page.locator((await link.getAttribute('href'))!)).toHaveCount(1);
  }
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/reports\/airport\/zh\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('您在机场的体验');
});

test('prints its tables and the pictures of the server, and nothing to click', async ({ page }) => {
  await page.goto(REPORT);
  const chart = page.locator('#question-food .chart-drawing');
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute('data-drawn');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(chart.locator('svg.picture')).toBeVisible();
  await expect(chart.locator('canvas')).toBeHidden();
  await expect(page.locator('#question-food table')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
});

test('says its figures in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(REPORT);
  await expect(page.locator('.headline-number').first()).toBeVisible();
  const band = await page
    .locator('.ruler-band')
    .nth(1)
    .evaluate((element) => getComputedStyle(element).fill);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(band).not.toBe(paper);
});
