import { expect, test } from '@playwright/test';
import type { ProgramReport } from '#core/program/report.ts';
import { figureWriter } from '#i18n/figures.ts';
import { expectAccessible } from './survey-page.ts';

const PROGRAM = '/programs/service/';
const write = figureWriter('en');

/** Surveys are released one after the other while the first pages are already served. */
test.beforeEach(async ({ request }) => {
  await expect
    .poll(
      async () => {
        const report = (await (await request.get(`${PROGRAM}program.json`)).json()) as ProgramReport;
        return report.sources.every(({ release }) => release !== null);
      },
      { timeout: 120_000 },
    )
    .toBe(true);
});

for (const path of [PROGRAM, `${PROGRAM}ar/`])
  test(`${path} is accessible, and fits a narrow phone`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    const [content, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(screen!);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a program has the figures of its surveys, and says that they are made up', async ({
    page,
    request,
  }) => {
    const report = (await (await request.get(`${PROGRAM}program.json`)).json()) as ProgramReport;
    await page.goto(PROGRAM);
    await expect(page.getByRole('note')).toContainText('Synthetic answers');
    for (const { label, figure } of report.places[0]!.places) {
      if (!figure?.shown) throw new Error('The demo has enough answers at every place.');
      const row = page.locator('#places-1').getByRole('row').filter({ hasText: label.en! });
      await expect(row).toContainText(write.points(figure.estimate.value));
      await expect(row).toContainText(write.count(figure.estimate.base));
    }
    const chain = page.locator('#chain').getByRole('row');
    for (const { text } of report.chain.flatMap(({ figures }) => figures))
      await expect(chain.filter({ hasText: text.en! }).first()).toBeVisible();
  });

  test('the list of reports leads to it', async ({ page }) => {
    await page.goto('/reports/');
    await page.getByRole('region', { name: 'Programs' }).getByRole('link').first().click();
    await expect(page).toHaveURL(PROGRAM);
  });
});

test('its page is kept until one of its surveys is released anew', async ({ request }) => {
  await expect.poll(async () => (await request.get(PROGRAM)).headers()['cache-status']).toContain('hit');
});

for (const path of ['/programs/nothing/', '/programs/service/fr/', '/programs/nothing/program.json'])
  test(`${path} is not found`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
