import { expect, test, type Page } from '@playwright/test';
import {
  choose,
  complaints,
  expectAccessible,
  live,
  receipt,
  RECEIPT,
  recommend,
  send,
} from './survey-page.ts';

const STAY = '/s/stay/?c=key-card';
const offer = (page: Page) => page.getByRole('button', { name: 'Continue on another device' });
const link = (page: Page) => page.getByLabel('Link with your answers');
const next = (page: Page) => page.getByRole('button', { name: 'Next' });
const order = (page: Page) =>
  page
    .locator('[data-order=house] [data-item]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-item')));

async function open(page: Page, url = STAY): Promise<void> {
  await page.goto(url);
  await live(page);
  await page.waitForLoadState('networkidle');
}

test('answers go on on another device, in the order they had, and are stored once', async ({
  page,
  browser,
  baseURL,
}) => {
  const heard = complaints(page);
  await open(page);
  await choose(recommend(page, 9));
  await next(page).click();
  await page.locator('input[name=quiet][value="1"]').check();
  await page.getByLabel('What kept you awake?').fill('El bar – 酒吧');
  await offer(page).click();
  await expect(link(page)).toBeFocused();
  await expect(page.getByText('Whoever has it can read them')).toBeVisible();
  await expectAccessible(page);
  const url = await link(page).inputValue();
  expect(new URL(url).search).toBe('?c=key-card');

  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await open(other, url);
  await expect(other.getByRole('status').filter({ hasText: 'have come along' })).toBeVisible();
  expect(new URL(other.url()).hash).toBe('');
  expect(asked.filter((one) => one.includes('go-on'))).toEqual([]);
  expect(await order(other)).toEqual(await order(page));
  await expect(recommend(other, 9)).toBeChecked();
  await next(other).click();
  await expect(other.getByLabel('What kept you awake?')).toHaveValue('El bar – 酒吧');
  await next(other).click();
  await other.locator('input[name=first][value=noise]').check();
  const ids: string[] = [];
  for (const one of [other, page])
    one.on('request', (request) => {
      if (request.method() === 'POST') ids.push((request.postDataJSON() as { id: string }).id);
    });
  await send(other).click();
  await expect(receipt(other)).toHaveText(RECEIPT);
  await context.close();

  // The first device sends other answers under the same id: there is one response, and it is said.
  await next(page).click();
  await page.locator('input[name=first][value=price]').check();
  await send(page).click();
  await expect(page.getByRole('alert')).not.toBeEmpty();
  expect(new Set(ids).size).toBe(1);
  expect(heard.filter((complaint) => !complaint.includes('409'))).toEqual([]);
});

test('a link that was cut off says so', async ({ page }) => {
  await open(page, `${STAY}#go-on=abc.def.ghi`);
  await expect(page.getByRole('status').filter({ hasText: 'not complete' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('is not offered at a kiosk, nor where the survey does not allow it', async ({ page }) => {
  for (const path of ['/s/stay/?c=lobby-tablet', '/s/airport/']) {
    await open(page, path);
    await expect(offer(page)).toBeHidden();
  }
});
