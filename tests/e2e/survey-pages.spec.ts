import { expect, test, type Page } from '@playwright/test';
import {
  choose,
  complaints,
  expectAccessible,
  live,
  notice,
  receipt,
  RECEIPT,
  recommend,
  send,
} from './survey-page.ts';

const STAY = '/s/stay/';
const next = (page: Page) => page.getByRole('button', { name: 'Next' });
const back = (page: Page) => page.getByRole('button', { name: 'Back', exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name });
const place = (page: Page) => page.locator('#page-place');

async function open(page: Page, path = STAY): Promise<void> {
  await page.goto(path);
  await live(page);
  await expect(page.locator('form[data-paged]')).toBeVisible();
}

test('asks a page at a time, says where one is, and sends from the last', async ({ page }) => {
  const heard = complaints(page);
  await open(page);
  await expect(heading(page, 'Your stay')).toBeVisible();
  await expect(place(page)).toHaveText('Page 1 of 3');
  await expect(back(page)).toBeHidden();
  await expect(send(page)).toBeHidden();
  await choose(recommend(page, 9));
  await next(page).click();

  await expect(heading(page, 'Room and house')).toBeFocused();
  await expect(page).toHaveTitle('Page 2 of 3 – Your stay');
  await expect(page.locator('.survey-length')).toBeHidden();
  await expect(recommend(page, 9)).toBeHidden();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await choose(page.locator('input[name=quiet][value="1"]'));
  await page.getByLabel('What kept you awake?').fill('The bar');
  // Enter in a field goes on like the button.
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Next time')).toBeFocused();
  await expect(next(page)).toBeHidden();
  await page.locator('input[name=first][value=noise]').check();
  await send(page).click();
  await expect(receipt(page)).toHaveText(RECEIPT);
  await expect(page).toHaveTitle('Thank you');
  expect(heard).toEqual([]);
});

test('names the problems of its page at Next, and leads to those of others', async ({ page }) => {
  await open(page);
  await next(page).click();
  await expect(notice(page).getByRole('listitem')).toHaveCount(1);
  await expect(notice(page).getByRole('heading')).toBeFocused();
  await notice(page).getByRole('link').click();
  await expect(recommend(page, 0)).toBeFocused();
  await choose(recommend(page, 3));
  await next(page).click();
  await expect(notice(page)).toBeHidden();
  await next(page).click();
  await send(page).click();
  await expect(notice(page).getByRole('listitem')).toHaveCount(1);
  await expect(notice(page).getByRole('link')).toHaveText('What should we work on first?');
  await back(page).click();
  await expect(notice(page)).toBeHidden();
});

test("the browser's Back goes a page back, and Forward on again", async ({ page }) => {
  await open(page);
  await choose(recommend(page, 9));
  await next(page).click();
  await next(page).click();
  await expect(place(page)).toHaveText('Page 3 of 3');
  await page.goBack();
  await expect(place(page)).toHaveText('Page 2 of 3');
  await page.goBack();
  await expect(heading(page, 'Your stay')).toBeFocused();
  await expect(recommend(page, 9)).toBeChecked();
  await page.goForward();
  await expect(heading(page, 'Room and house')).toBeFocused();
  // A link within the page is no page.
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');
  await expect(place(page)).toHaveText('Page 2 of 3');
});

test('is there from the first paint: nothing moves and no later page flashes by', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: unknown[] = ((globalThis as Record<string, unknown>).shifts = []);
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => entry.toJSON())),
    ).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(STAY, { waitUntil: 'commit' });
  await choose(recommend(page, 10));
  await expect(heading(page, 'Room and house')).toBeHidden();
  await expect(send(page)).toBeHidden();
  await expect(next(page)).toBeVisible();
  const before = await next(page).boundingBox();
  release();
  await expect(page.locator('form[data-paged]')).toBeVisible();
  await expect(recommend(page, 10)).toBeChecked();
  expect(await next(page).boundingBox()).toEqual(before);
  expect(await page.evaluate(() => (globalThis as Record<string, unknown>).shifts)).toEqual([]);
});

test('is one long page if the script never comes', async ({ page }) => {
  await page.clock.install();
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(STAY);
  await expect(heading(page, 'Next time')).toBeVisible({ timeout: 20_000 });
  await expect(send(page)).toBeVisible();
  await expect(next(page)).toBeHidden();
});

test('whoever returns finds their answers on their pages', async ({ page }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  await choose(recommend(page, 9));
  await next(page).click();
  await choose(page.locator('input[name=bed][value="4"]'));
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start again' })).toBeInViewport();
  await expect(place(page)).toHaveText('Page 1 of 3');
  await next(page).click();
  await expect(page.locator('input[name=bed][value="4"]')).toBeChecked();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(place(page)).toHaveText('Page 1 of 3');
  await expect(recommend(page, 9)).not.toBeChecked();
});

test('a kiosk begins again at the first page, and keeps no pages to go back to', async ({ page }) => {
  await open(page, `${STAY}?c=lobby-tablet`);
  await page.waitForLoadState('networkidle');
  const history = await page.evaluate(() => window.history.length);
  await choose(recommend(page, 9));
  await next(page).click();
  await next(page).click();
  await page.locator('input[name=first][value=noise]').check();
  await send(page).click();
  await page.getByRole('button', { name: 'Start now' }).click();
  await expect(heading(page, 'Your stay')).toBeVisible();
  await expect(place(page)).toHaveText('Page 1 of 3');
  expect(await page.evaluate(() => window.history.length)).toBe(history);
});

for (const path of [STAY, `${STAY}ar/`])
  test(`every page of ${path} is accessible`, async ({ page }) => {
    await open(page, path);
    await choose(recommend(page, 9));
    for (let turned = 0; turned < 3; turned++) {
      await expectAccessible(page);
      if (turned < 2) await page.locator('[data-page-turner] .button').click();
    }
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('is one page, and is sent', async ({ page }) => {
    await page.goto(STAY);
    await expect(next(page)).toBeHidden();
    await recommend(page, 9).check();
    await page.locator('input[name=first][value=noise]').check();
    await send(page).click();
    await expect(receipt(page)).toHaveText(RECEIPT);
  });
});
