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

const field = (page: Page, item: string) => page.locator(`[data-item="${item}"]`);
const control = (page: Page, item: string) => page.locator(`[name="${item}"]`);
const choice = (page: Page, item: string, value: string) =>
  page.locator(`[name="${item}"][value="${value}"]`);

for (const path of ['/s/checkout/', '/s/checkout/zh/', '/s/checkout/es/', '/s/checkout/ar/'])
  test(`every kind of question is accessible at ${path}`, async ({ page }) => {
    await page.goto(path);
    await live(page);
    await choice(page, 'share', '10').check();
    await choice(page, 'contact', 'yes').check();
    await control(page, 'damaged').fill('2');
    await expect(control(page, 'mail')).toBeVisible();
    await expect(control(page, 'which')).toBeVisible();
    await expect(choice(page, 'elsewhere', 'pricing')).toBeVisible();
    await expectAccessible(page);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });

test('what is typed is judged, marked at its field, and stored once it fits', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/s/checkout/');
  await live(page);
  await choice(page, 'feeling', '4').check();
  await control(page, 'damaged').fill('a few');
  await choice(page, 'contact', 'yes').check();
  await control(page, 'mail').fill('not an address');
  await send(page).click();
  await expect(notice(page).getByRole('listitem')).toHaveCount(2);
  await expect(control(page, 'mail')).toHaveAttribute('aria-invalid', 'true');
  await expect(control(page, 'mail')).toHaveAccessibleDescription(/e-mail address/);
  await expectAccessible(page);
  await control(page, 'damaged').fill('٢');
  await expect(field(page, 'which')).toBeVisible();
  await control(page, 'mail').fill('name@example.org');
  await send(page).click();
  await expect(receipt(page)).toHaveText(RECEIPT);
  expect(heard).toEqual([]);
});

test('who is asked for an address is not told to be anonymous', async ({ page }) => {
  await page.goto('/s/checkout/');
  await expect(page.locator('.survey-anonymous')).toHaveCount(0);
  await page.goto('/s/checkout/poster/');
  await expect(page.locator('.poster-promise')).not.toContainText('Anonymous');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('what was typed is still there beside what is wrong with it', async ({ page }) => {
    await page.goto('/s/checkout/');
    await choice(page, 'feeling', '5').check();
    await control(page, 'arrived').fill('2026-03-31');
    await control(page, 'damaged').fill('100');
    await choice(page, 'contact', 'yes').check();
    await control(page, 'mail').fill('"<b>@example.org');
    await send(page).click();
    await expect(notice(page).getByRole('listitem')).toHaveCount(2);
    await expect(control(page, 'arrived')).toHaveValue('2026-03-31');
    await expect(control(page, 'damaged')).toHaveValue('100');
    await expect(control(page, 'mail')).toHaveValue('"<b>@example.org');
    await control(page, 'damaged').fill('0');
    await control(page, 'mail').fill('name@example.org');
    await sendAgain(page);
    await expect(receipt(page)).toHaveText(RECEIPT);
  });
});
