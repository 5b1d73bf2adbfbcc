import { expect, test, type Page } from '@playwright/test';
import { definitionOf } from '#core/survey/change/definition.ts';
import type { Survey } from '#core/survey/survey.ts';
import { findOwner } from '#embedded/home.ts';
import { openStorage } from '#storage/storage.ts';
import { readSurveyFile, surveyIn } from '#surveys/folder.ts';
import {
  choose,
  complaints,
  expectAccessible,
  live,
  receipt,
  RECEIPT,
  recommend,
  satisfaction,
  send,
  sendAgain,
} from './survey-page.ts';

/** What happens to a survey while it is in the field: it changes, ends in one way or another, fills up, and closes. */

const OLD = '0ldversi0n000000';

/** The airport's survey with one of its codes called something else: as it was before, as far as anyone knows. */
const before = (text: string) => text.replaceAll('parking', 'valet');

async function recordOld(): Promise<void> {
  const owner = await findOwner(process.env.HEED_E2E_HOME!);
  const now = surveyIn((await readSurveyFile('.', 'airport'))!);
  const definition = JSON.parse(before(JSON.stringify(definitionOf(now)))) as Pick<Survey, 'sections'>;
  await openStorage(owner!).recordVersions([{ ...now, ...definition, version: OLD }]);
}

/** Opens a page as it was built before. */
async function openOld(page: Page, path: string, version: string): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const response = await route.fetch();
    const html = before(await response.text()).replaceAll(
      /(data-version=|_version" value=)"[^"]+"/g,
      `$1"${version}"`,
    );
    await route.fulfill({ response, body: html });
  });
  await page.goto(path);
  await expect(page.locator('form[data-survey]')).toHaveAttribute('data-version', version);
}

test.describe('a page that was opened before the survey changed', () => {
  test('is sent as it was seen', async ({ page }) => {
    await recordOld();
    await openOld(page, '/s/airport/', OLD);
    await live(page);
    await choose(recommend(page, 9));
    await choose(satisfaction(page, 4));
    await choose(page.locator('input[name=services][value=valet]'));
    await send(page).click();
    await expect(receipt(page)).toHaveText(RECEIPT);
  });

  test('leaves its answers to the page of now, where they still fit', async ({ page }) => {
    await openOld(page, '/s/airport/', OLD);
    await live(page);
    await choose(recommend(page, 9));
    await choose(page.locator('input[name=services][value=valet]'));
    await choose(page.locator('input[name=services][value=shops]'));
    await page.unroute('**/s/airport/');
    await page.reload();
    await expect(recommend(page, 9)).toBeChecked();
    await expect(page.locator('input[name=services]:checked')).toHaveCount(1);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page of before comes back as that of now where something is missing', async ({ page }) => {
    await recordOld();
    await openOld(page, '/s/airport/', OLD);
    await choose(recommend(page, 9));
    await choose(page.locator('input[name=services][value=valet]'));
    await choose(page.locator('input[name=services][value=shops]'));
    await page.unroute('**/s/airport/');
    await send(page).click();
    await expect(page.locator('[data-notice]')).toContainText('This survey has changed since you opened it.');
    await expect(recommend(page, 9)).toBeChecked();
    await expect(page.locator('input[name=services]:checked')).toHaveCount(1);
    await expect(page.locator('input[name=services][value=shops]')).toBeChecked();
    await choose(satisfaction(page, 4));
    await sendAgain(page);
    await expect(receipt(page)).toHaveText(RECEIPT);
  });

  test('the page of thanks has the ending', async ({ page }) => {
    await page.goto('/s/checkout/es/');
    await choose(page.locator('input[name=feeling][value="4"]'));
    await choose(page.locator('input[name=contact]'));
    await page.locator('input[name=mail]').fill('a@example.org');
    await send(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tendrá noticias nuestras');
    await expect(page.locator('.thanks-text strong')).toHaveText('en dos días laborables');
    await expect(receipt(page)).toHaveText(RECEIPT);
  });
});

test('the ending that was reached takes the place of the thanks', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/s/checkout/');
  await live(page);
  await choose(page.locator('input[name=feeling][value="4"]'));
  await choose(page.locator('input[name=contact]'));
  await page.locator('input[name=mail]').fill('a@example.org');
  await send(page).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('You will hear from us');
  await expect(heading).toBeFocused();
  await expect(receipt(page)).toHaveText(RECEIPT);
  await expect(page).toHaveTitle('You will hear from us');
  await expectAccessible(page);
  expect(heard).toEqual([]);
});

test('who falls into a full quota is told at once, and can take a wrong tap back', async ({ page }) => {
  const heard = complaints(page);
  await page.route('**/s/checkout/quotas/', (route) =>
    route.fulfill({
      json: { full: [{ if: { op: 'in', item: 'share', values: ['90', '100'] }, ending: 'enough' }] },
    }),
  );
  const asked = page.waitForResponse('**/s/checkout/quotas/');
  await page.goto('/s/checkout/');
  await live(page);
  await asked;
  await choose(page.locator('input[name=share][value="90"]'));
  await expect(page.getByText('We have heard from enough customers')).toBeVisible();
  await expect(page.locator('form[data-survey]')).toBeHidden();
  await expect(receipt(page)).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Back to my answers' }).click();
  await expect(page.locator('form[data-survey]')).toBeVisible();
  await choose(page.locator('input[name=share][value="20"]'));
  await expect(page.getByText('We have heard from enough customers')).toBeHidden();
  expect(heard).toEqual([]);
});

test('which quotas are full is told to the page, and none is', async ({ request }) => {
  const reply = await request.get('/s/checkout/quotas/');
  expect(reply.status()).toBe(200);
  expect(await reply.json()).toEqual({ full: [] });
});

test.describe('a page that was built before its survey closed', () => {
  /** Opens the airport's page as it is built where its wave closes at a time, at the site's own time. */
  async function openUntil(page: Page, closes: Date, siteTime: Date): Promise<void> {
    await page.route('**/s/airport/', async (route) => {
      const response = await route.fetch({ method: 'GET' });
      const headers = { ...response.headers(), date: siteTime.toUTCString() };
      const at = closes.getTime();
      const notice = `<section class="thanks" data-shut="${at}" hidden><h2 tabindex="-1">This survey has ended</h2></section>`;
      const html = (await response.text())
        .replace('<div data-notice', `${notice}<div data-notice`)
        .replace(/"features":\[([^\]]*)\]/, (_, names: string) => {
          const all = [...(names ? [names] : []), '"fielding"'].join(',');
          return `"features":[${all}],"fielding":{"turns":[[${at},false]]}`;
        });
      await route.fulfill({ response, headers, body: html });
    });
    await page.goto('/s/airport/');
    // Attached, not visible: what is closed may be hidden by now.
    await page.locator('form[data-live]').waitFor({ state: 'attached' });
  }
  const ended = (page: Page) => page.locator('[data-shut]');
  const HOUR = 60 * 60 * 1000;

  test('says so before anyone answers', async ({ page }) => {
    await openUntil(page, new Date(Date.now() - HOUR), new Date());
    await expect(ended(page)).toBeVisible();
    await expect(page.locator('form[data-survey]')).toBeHidden();
  });

  test('is not closed by a wrong clock on the device', async ({ page }) => {
    const asked = page.waitForRequest((request) => request.method() === 'HEAD');
    await openUntil(page, new Date(Date.now() - HOUR), new Date(Date.now() - 3 * HOUR));
    await asked;
    await expect(page.locator('form[data-survey]')).toBeVisible();
    await expect(ended(page)).toBeHidden();
  });

  test('closes when the time has come', async ({ page }) => {
    await openUntil(page, new Date(Date.now() + 3000), new Date(Date.now() + 2000));
    await expect(page.locator('form[data-survey]')).toBeVisible();
    await expect(ended(page)).toBeVisible({ timeout: 10_000 });
  });
});
