import { expect, test } from '@playwright/test';
import {
  choose,
  comment,
  notice,
  receipt,
  RECEIPT,
  recommend,
  satisfaction,
  send,
  sendAgain,
} from './survey-page.ts';

test.use({ javaScriptEnabled: false });

test('is answered without JavaScript and thanks on a page of its own', async ({ page }) => {
  await page.goto('/s/airport/?c=gate-b');
  await expect(
    page.getByText('Only if you chose 0 to 6 in “How likely are you to recommend this airport'),
  ).toBeVisible();
  await choose(recommend(page, 3));
  await comment(page).fill('Shorter lines');
  await choose(satisfaction(page, 2));
  await send(page).click();
  await expect(page).toHaveURL(/\/s\/airport\/thanks\/\?receipt=/);
  await expect(receipt(page)).toHaveText(RECEIPT);
});

test('a mistake comes back named, linked and with every answer', async ({ page }) => {
  await page.goto('/s/airport/?c=gate-a');
  const words = 'Ask "</textarea><b>why</b>" & more\nsecond line';
  await choose(recommend(page, 4));
  await comment(page).fill(words);
  await choose(page.locator('input[name=security][value=doesNotApply]'));
  await page.getByLabel('Parking').check();
  await page.getByLabel('Shops').check();
  await send(page).click();

  await expect(page).toHaveTitle('Error: Your time at the airport');
  await expect(notice(page).getByRole('heading')).toHaveText('One question needs another look');
  await expect(recommend(page, 4)).toBeChecked();
  await expect(comment(page)).toHaveValue(words);
  await expect(page.locator('input[name=security][value=doesNotApply]')).toBeChecked();
  await expect(page.getByLabel('Parking')).toBeChecked();
  await expect(page.getByLabel('Shops')).toBeChecked();
  await expect(page.locator('[data-item=satisfaction]')).toHaveAttribute('aria-invalid', 'true');

  await notice(page).getByRole('link').click();
  await expect(page).toHaveURL(/#satisfaction\.control$/);
  await choose(satisfaction(page, 4));
  await sendAgain(page);
  await expect(receipt(page)).toHaveText(RECEIPT);
});

test('a mistake in Arabic comes back in Arabic', async ({ page }) => {
  await page.goto('/s/airport/ar/');
  await send(page).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(notice(page).getByRole('heading')).toHaveText('سؤالان يحتاجان إلى مراجعة');
});

test('answers that do not apply are not held against anyone', async ({ page }) => {
  await page.goto('/s/airport/');
  await choose(recommend(page, 9));
  await comment(page).fill('Nothing');
  await choose(satisfaction(page, 5));
  await send(page).click();
  await expect(receipt(page)).toHaveText(RECEIPT);
});

test('the thanks echo nothing that is not a receipt', async ({ page }) => {
  const reply = await page.goto('/s/airport/thanks/es/?receipt=%3Cb%3Ehello');
  expect(reply?.headers()['cache-control']).toBe('no-store');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gracias');
  await expect(receipt(page)).toHaveCount(0);
  expect(await page.content()).not.toContain('hello');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});
