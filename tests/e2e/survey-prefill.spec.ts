import { expect, test, type Page } from '@playwright/test';
import { choose, live, receipt, RECEIPT, recommend, satisfaction, send } from './survey-page.ts';

const onDevice = (page: Page) => page.evaluate(() => localStorage.length);

test('a link in an e-mail chooses a score, and stores nothing until the customer sends it', async ({
  page,
}) => {
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(new URL(request.url()).search);
  });
  await page.goto('/s/airport/?c=booking-mail&recommend=9&satisfaction=5');
  await live(page);
  await expect(recommend(page, 9)).toBeChecked();
  await expect(page.getByText('1 of 11 answered')).toBeVisible();
  // The survey lets links choose the score alone.
  await expect(satisfaction(page, 5)).not.toBeChecked();
  await page.waitForLoadState('networkidle');
  expect(await onDevice(page)).toBe(0);
  expect(posts).toEqual([]);

  await choose(satisfaction(page, 4));
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await send(page).click();
  expect((await posted).postDataJSON().answers).toEqual({ recommend: ['9'], satisfaction: ['4'] });
  await expect(receipt(page)).toHaveText(RECEIPT);
  expect(posts).toEqual(['?c=booking-mail']);
});

test('whoever answers first, or changes their mind, is not overruled by the link', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/s/airport/?recommend=9', { waitUntil: 'commit' });
  await choose(recommend(page, 2));
  release();
  await live(page);
  await expect(page.getByText('1 of 12 answered')).toBeVisible();
  await expect(recommend(page, 2)).toBeChecked();
});

test('a newer link goes before an earlier visit', async ({ page }) => {
  await page.goto('/s/airport/?recommend=3');
  await live(page);
  await expect(recommend(page, 3)).toBeChecked();
  await choose(satisfaction(page, 2));
  await page.goto('/s/airport/?recommend=9');
  await expect(recommend(page, 9)).toBeChecked();
  await expect(satisfaction(page, 2)).toBeChecked();
});
