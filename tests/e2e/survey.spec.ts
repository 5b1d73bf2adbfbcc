import { expect, test } from '@playwright/test';
import {
  choose,
  comment,
  complaints,
  live,
  notice,
  placeOf,
  receipt,
  RECEIPT,
  recommend,
  satisfaction,
  send,
} from './survey-page.ts';

test('is answered and sent without leaving the page, and thanks with a receipt', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/s/airport/');
  await live(page);
  await choose(recommend(page, 9));
  await choose(satisfaction(page, 4));
  await send(page).click();

  await expect(receipt(page)).toHaveText(RECEIPT);
  await expect(page.locator('[data-thanks] h1')).toBeFocused();
  await expect(page.locator('form[data-survey]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/s\/airport\/$/);
  await expect(page).toHaveTitle('Thank you');
  expect(heard).toEqual([]);
});

test('counts what is answered', async ({ page }) => {
  await page.goto('/s/airport/');
  await live(page);
  await expect(page.getByText('0 of 11 answered')).toBeVisible();
  await choose(recommend(page, 9));
  await expect(page.getByText('1 of 11 answered')).toBeVisible();
  // A low score asks one question more.
  await choose(recommend(page, 2));
  await expect(page.getByText('1 of 12 answered')).toBeVisible();
  await comment(page).fill('Shorter lines');
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '2');
});

test('asks the conditional question when it applies, and moves nothing above it', async ({ page }) => {
  await page.goto('/s/airport/');
  await live(page);
  await expect(comment(page)).toBeHidden();
  const above = page.locator('[data-item=recommend]');
  const before = await placeOf(above);
  await choose(recommend(page, 6));
  await expect(comment(page)).toBeVisible();
  await expect(page.locator('.item-when')).toBeHidden();
  expect(await placeOf(above)).toEqual(before);
  await comment(page).fill('Shorter lines');
  await choose(recommend(page, 7));
  await expect(comment(page)).toBeHidden();
  // What was typed is kept in case the score changes back.
  await choose(recommend(page, 0));
  await expect(comment(page)).toHaveValue('Shorter lines');
});

test('does not send what is hidden', async ({ page }) => {
  await page.goto('/s/airport/');
  await live(page);
  await choose(recommend(page, 1));
  await comment(page).fill('Shorter lines');
  await choose(recommend(page, 10));
  await choose(satisfaction(page, 5));
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await send(page).click();
  expect(Object.keys((await posted).postDataJSON().answers)).toEqual(['recommend', 'satisfaction']);
});

test('names problems, leads to them, and says when they are solved', async ({ page }) => {
  await page.goto('/s/airport/');
  await live(page);
  await choose(recommend(page, 3));
  await comment(page).fill('Shorter lines');
  await send(page).click();

  await expect(notice(page).getByRole('heading')).toHaveText('One question needs another look');
  await expect(notice(page).getByRole('heading')).toBeFocused();
  await expect(page).toHaveTitle('Error: Your time at the airport');
  await expect(comment(page)).toHaveValue('Shorter lines');

  await notice(page).getByRole('link').click();
  await expect(satisfaction(page, 1)).toBeFocused();
  await expect(page.getByRole('radiogroup', { name: /how satisfied/ })).toBeInViewport();

  const before = await placeOf(satisfaction(page, 4));
  await choose(satisfaction(page, 4));
  await expect(page.locator('[data-item=satisfaction]')).not.toHaveAttribute('aria-invalid');
  expect(await placeOf(satisfaction(page, 4))).toEqual(before);
  await send(page).click();
  await expect(receipt(page)).toHaveText(RECEIPT);
});

test('takes back what an exclusive answer rules out', async ({ page }) => {
  await page.goto('/s/airport/');
  await live(page);
  await page.getByLabel('Parking').check();
  await page.getByLabel('Shops').check();
  await page.getByLabel('None of these').check();
  await expect(page.getByLabel('Parking')).not.toBeChecked();
  await page.getByLabel('Lounge').check();
  await expect(page.getByLabel('None of these')).not.toBeChecked();
});

test('says in its own words what the server refuses', async ({ page }) => {
  await page.goto('/s/airport/');
  await live(page);
  await page.route('**/s/airport/', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({
          status: 410,
          contentType: 'application/problem+json',
          body: JSON.stringify({ title: 'Ended', status: 410, detail: 'It is no longer taking answers.' }),
        })
      : route.fallback(),
  );
  await choose(recommend(page, 8));
  await choose(satisfaction(page, 3));
  await send(page).click();
  await expect(page.getByRole('alert')).toHaveText('It is no longer taking answers.');
  await expect(recommend(page, 8)).toBeChecked();
});

test('keeps what was typed before its script arrived, without moving anything', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: unknown[] = ((globalThis as Record<string, unknown>).shifts = []);
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => entry.toJSON() as unknown)),
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
  await page.goto('/s/airport/', { waitUntil: 'commit' });
  await choose(recommend(page, 10));
  await choose(page.locator('input[name=security][value="5"]'));
  await page.getByLabel('Lounge').check();
  await expect(page.locator('[data-live]')).toHaveCount(0);
  const before = await placeOf(page.locator('[data-item=age]'));

  release();
  await live(page);
  await expect(recommend(page, 10)).toBeChecked();
  await expect(page.getByLabel('Lounge')).toBeChecked();
  await expect(page.getByText('3 of 11 answered')).toBeVisible();
  expect(await placeOf(page.locator('[data-item=age]'))).toEqual(before);
  expect(await page.evaluate(() => (globalThis as Record<string, unknown>).shifts)).toEqual([]);
});

test('shows the conditional question and says when it applies if the script never comes', async ({
  page,
}) => {
  await page.clock.install();
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/s/airport/');
  await expect(comment(page)).toBeHidden();
  await expect(comment(page)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Only if you chose 0 to 6')).toBeVisible();
});

test('sends from where it was opened: the collector goes along', async ({ page }) => {
  await page.goto('/s/airport/?c=gate-b');
  await live(page);
  await expect(page.getByRole('link', { name: 'Español' })).toHaveAttribute(
    'href',
    /\/s\/airport\/es\/\?c=gate-b$/,
  );
  await choose(recommend(page, 9));
  await choose(satisfaction(page, 4));
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await send(page).click();
  expect(new URL((await posted).url()).search).toBe('?c=gate-b');
  await expect(receipt(page)).toHaveText(RECEIPT);
});

test('is answered by keyboard alone', async ({ page }) => {
  await page.goto('/s/airport/');
  await live(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(recommend(page, 0)).toBeFocused();
  await page.keyboard.press('Space');
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
  await expect(recommend(page, 8)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(satisfaction(page, 2)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(receipt(page)).toHaveText(RECEIPT);
});
