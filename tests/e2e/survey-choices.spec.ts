import { expect, test, type Page } from '@playwright/test';
import {
  complaints,
  expectAccessible,
  live,
  notice,
  receipt,
  RECEIPT,
  send,
  sendAgain,
} from './survey-page.ts';

/** Questions of several parts, by keyboard alone and without a script: the demo survey `checkout` has them all. */
const choice = (page: Page, item: string, value: string) =>
  page.locator(`[name="${item}"][value="${value}"]`);
const place = (page: Page, option: string) =>
  page.locator('[data-item=matters]').getByRole('combobox', { name: option });
const other = (page: Page) => page.locator('[name=heard-other]');

test('a matrix, "other" and a ranking are answered by keyboard alone', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/s/checkout/');
  await live(page);
  await choice(page, 'feeling', '4').check();

  const row = page.getByRole('radiogroup', { name: 'How did you find our website? Paying' });
  await expect(row).toBeVisible();
  await choice(page, 'site-finding', '1').focus();
  await page.keyboard.press('ArrowRight');
  await expect(choice(page, 'site-finding', '2')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(choice(page, 'site-pictures', '1')).toBeChecked();

  await expect(other(page)).toBeHidden();
  await choice(page, 'heard', 'advert').focus();
  await page.keyboard.press('ArrowDown');
  await expect(choice(page, 'heard', 'other')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(other(page)).toBeFocused();
  await expect(other(page)).toHaveAccessibleName('How did you come to us? Please say what');
  await page.keyboard.type('A bus passed by');

  await place(page, 'A low price').focus();
  await page.keyboard.press('ArrowDown');
  await expect(place(page, 'A low price')).toHaveValue('price.1');
  await place(page, 'Fast delivery').focus();
  await page.keyboard.press('ArrowDown');
  await expect(place(page, 'Fast delivery')).toHaveValue('speed.1');
  await expect(place(page, 'A low price')).toHaveValue('price.2');
  await expect(page.locator('[data-item=matters] [role=status]')).toHaveText(
    'Your order: 1. Fast delivery, 2. A low price',
  );
  await expectAccessible(page);
  await send(page).click();
  await expect(receipt(page)).toHaveText(RECEIPT);
  expect(heard).toEqual([]);
});

test('what a ranking held is there again on return', async ({ page }) => {
  await page.goto('/s/checkout/');
  await live(page);
  await place(page, 'Easy returns').selectOption('returns.1');
  await place(page, 'A wide choice').selectOption('range.2');
  await page.reload();
  await expect(place(page, 'Easy returns')).toHaveValue('returns.1');
  await expect(place(page, 'A wide choice')).toHaveValue('range.2');
});

test('on a phone each row of a matrix is a question with its own scale below', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/s/checkout/ar/');
  await expect(page.locator('.matrix .ratings-head')).toBeHidden();
  const [text, scale] = await Promise.all(
    ['.item-text', '.scale'].map((part) => page.locator(`[data-item=site-paying] ${part}`).boundingBox()),
  );
  expect(scale!.y).toBeGreaterThanOrEqual(text!.y + text!.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('"other" opens its field, and a place given twice comes back with every choice', async ({ page }) => {
    await page.goto('/s/checkout/');
    await choice(page, 'feeling', '5').check();
    await expect(other(page)).toBeHidden();
    await choice(page, 'heard', 'other').check();
    await other(page).fill('A bus passed by');
    await choice(page, 'site-finding', '5').check();
    await place(page, 'A low price').selectOption('price.1');
    await place(page, 'Fast delivery').selectOption('speed.1');
    await send(page).click();

    await expect(notice(page).getByRole('listitem')).toHaveCount(1);
    await expect(notice(page)).toContainText('Place 1 is given twice.');
    await expect(place(page, 'A low price')).toHaveValue('price.1');
    await expect(place(page, 'Fast delivery')).toHaveValue('speed.1');
    await expect(place(page, 'Easy returns')).toHaveValue('');
    await expect(other(page)).toHaveValue('A bus passed by');
    await expect(choice(page, 'site-finding', '5')).toBeChecked();

    await place(page, 'Fast delivery').selectOption('speed.2');
    await sendAgain(page);
    await expect(receipt(page)).toHaveText(RECEIPT);
  });
});
