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
const choice = (page: Page, item: string, value: string) =>
  page.locator(`[name="${item}"][value="${value}"]`);
const open = (page: Page) => page.locator('[name=still-open]');
const taken = (page: Page, name: string) => page.locator(`[data-pipe="${name}"]:visible`);
const EVIL = '<img src=x onerror="window.hacked=1">';

test('questions lead on, end the survey and are required as answers go', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/s/support/');
  await live(page);
  await expect(page.getByText('that was all')).toBeHidden();

  await choice(page, 'contacted', 'no').check();
  for (const item of ['topic', 'solved', 'satisfaction', 'recommend'])
    await expect(field(page, item)).toBeHidden();
  await choice(page, 'contacted', 'yes').check();
  await expect(field(page, 'recommend')).toBeVisible();

  await choice(page, 'solved', 'solved').check();
  await expect(open(page)).toBeHidden();
  await choice(page, 'solved', 'partly').check();
  await expect(open(page)).toBeVisible();
  await expect(field(page, 'still-open').locator('.item-required')).toBeHidden();
  await choice(page, 'solved', 'open').check();
  await expect(field(page, 'still-open').locator('.item-required')).toBeVisible();
  await expect(open(page)).toHaveAttribute('required', '');
  await choice(page, 'recommend', '4').check();
  await send(page).click();
  await expect(notice(page).getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page);
  await open(page).fill('The refund');
  await send(page).click();
  await expect(receipt(page)).toHaveText(RECEIPT);
  expect(heard).toEqual([]);
});

test('whom the survey is not about may send what there is to send', async ({ page }) => {
  await page.goto('/s/support/');
  await live(page);
  await choice(page, 'contacted', 'no').check();
  await send(page).click();
  await expect(receipt(page)).toHaveText(RECEIPT);
});

test('texts take up answers in the language of the page, and the name that the link brings', async ({
  page,
}) => {
  await page.goto('/s/support/es/?first-name=Ana&c=after-reply');
  await live(page);
  await expect(page.locator('.survey-intro')).toContainText('contacto, Ana.');
  await expect(taken(page, 'topic')).toHaveText('su consulta');
  await choice(page, 'topic', 'bill').check();
  await expect(taken(page, 'topic')).toHaveText('Una factura');
  await choice(page, 'contacted', 'yes').check();
  await choice(page, 'recommend', '9').check();
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await send(page).click();
  const request = await sent;
  expect(`${request.url()} ${request.postData()}`).not.toContain('Ana');
  await expect(receipt(page)).toHaveText(RECEIPT);
  await expect(page.locator('.thanks-text')).toContainText('Ana');
});

test('what a link says is never read as HTML', async ({ page }) => {
  const heard = complaints(page);
  await page.goto(`/s/support/?first-name=${encodeURIComponent(EVIL)}`);
  await live(page);
  await expect(page.locator('.survey-intro')).toContainText(EVIL);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(heard).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lines say where to go on, and the function decides', async ({ page }) => {
    await page.goto('/s/support/');
    await expect(
      page.getByText(
        'If you chose “No” in “Have you been in touch with us in the last four weeks?”, that was all: please send your answers.',
      ),
    ).toBeVisible();
    await expect(
      page.getByText('If you chose “Yes” in “Has it been solved?”, go on with “You wrote to us about this'),
    ).toBeVisible();
    await expect(page.getByText('Needed only if you chose “No” in “Has it been solved?”.')).toBeVisible();
    await expect(page.getByText(/^\s*Only if/)).toHaveCount(0);
    await choice(page, 'contacted', 'no').check();
    await send(page).click();
    await expect(page).toHaveURL(/\/s\/support\/thanks\//);
    await expect(receipt(page)).toHaveText(RECEIPT);
  });

  test('a page that comes back has taken up what was answered, as words', async ({ page }) => {
    await page.goto(`/s/support/?first-name=${encodeURIComponent(EVIL)}`);
    await expect(taken(page, 'first-name').first()).toHaveText('dear customer');
    await choice(page, 'contacted', 'yes').check();
    await choice(page, 'topic', 'product').check();
    await choice(page, 'solved', 'open').check();
    await send(page).click();
    await expect(notice(page).getByRole('listitem')).toHaveCount(2);
    await expect(taken(page, 'topic').first()).toHaveText('A product');
    await expect(taken(page, 'first-name').first()).toHaveText(EVIL);
    await expect(page.locator('img[src=x]')).toHaveCount(0);
    await open(page).fill('The refund');
    await choice(page, 'recommend', '3').check();
    await sendAgain(page);
    await expect(receipt(page)).toHaveText(RECEIPT);
    await expect(page.locator('.thanks-text')).toContainText(`What you told us, ${EVIL},`);
    await expect(page.locator('img[src=x]')).toHaveCount(0);
  });
});
