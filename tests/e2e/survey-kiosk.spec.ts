import { expect, test, type Page } from '@playwright/test';
import {
  choose,
  comment,
  complaints,
  expectAccessible,
  live,
  notice,
  receipt,
  RECEIPT,
  recommend,
  satisfaction,
  send,
} from './survey-page.ts';

const KIOSK = '/s/airport/?c=lounge-tablet';

async function open(page: Page): Promise<void> {
  await page.goto(KIOSK);
  await live(page);
  await page.waitForLoadState('networkidle');
}

async function expectUntouched(page: Page): Promise<void> {
  await expect(page.getByText('0 of 11 answered')).toBeVisible();
  await expect(page.locator('form :checked')).toHaveCount(0);
  await expect(comment(page)).toHaveValue('');
  await expect(page.getByRole('heading', { level: 1, name: 'Your time at the airport' })).toBeVisible();
  await expect(page).toHaveTitle('Your time at the airport');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
}

test('starts again for the next person after it was sent, and says so', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await page.clock.fastForward(3 * 60 * 60 * 1000);
  const ids: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST') return;
    const { id, elapsed } = request.postDataJSON() as { id: string; elapsed: number };
    ids.push(id);
    // From the first answer, not from the morning on.
    expect(elapsed).toBeLessThan(60_000);
  });
  for (let person = 0; person < 2; person++) {
    await choose(recommend(page, 3));
    await comment(page).fill('Shorter lines');
    await choose(satisfaction(page, 2));
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await send(page).click();
    await expect(receipt(page)).toHaveText(RECEIPT);
    await page.clock.runFor(200);
    await expect(page.locator('[data-thanks] [role=status]')).toHaveText(/next person in 10 seconds/);
    if (person === 0) await page.clock.runFor(10_000);
    else await page.getByRole('button', { name: 'Start now' }).click();
    await expectUntouched(page);
  }
  expect(new Set(ids).size).toBe(2);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('asks whether someone is still there, and clears what was left behind', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await choose(recommend(page, 3));
  await comment(page).fill('Shorter lines');
  await page.clock.runFor(61_000);
  await expect(page.getByRole('button', { name: 'I am still here' })).toBeInViewport();
  await page.getByRole('button', { name: 'I am still here' }).click();
  await page.clock.runFor(20_000);
  await expect(comment(page)).toHaveValue('Shorter lines');

  await page.clock.runFor(41_000);
  await expect(page.getByText(/Your answers are cleared in \d+ seconds/).first()).toBeVisible();
  await page.clock.runFor(15_000);
  await expectUntouched(page);
});

test('serves one person after another without a connection, and sends when there is one', async ({
  page,
  context,
}) => {
  await open(page);
  await context.setOffline(true);
  await choose(recommend(page, 9));
  await choose(satisfaction(page, 4));
  await send(page).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await expect(receipt(page)).toBeHidden();
  await page.getByRole('button', { name: 'Start now' }).click();
  await expect(page.getByText('0 of 11 answered')).toBeVisible();
  const posted = page.waitForResponse((reply) => reply.request().method() === 'POST' && reply.ok());
  await context.setOffline(false);
  await posted;
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await expectUntouched(page);
});

/** Waits until the device has kept the page with all it needs. */
async function kept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/s/airport/ar/')) !== undefined))
    .toBe(true);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

test('is started without a connection, in any language, takes answers, and stores them once when there is one', async ({
  page,
  context,
}) => {
  const heard = complaints(page);
  await open(page);
  await kept(page);
  expect(heard).toEqual([]);
  await context.setOffline(true);
  await page.reload();
  await live(page);
  await choose(recommend(page, 2));
  await send(page).click();
  // What names problems was kept as well.
  await expect(notice(page)).toBeVisible();
  await choose(satisfaction(page, 4));
  await send(page).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/\?c=lounge-tablet$/);
  await live(page);
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(1);

  const stored: number[] = [];
  page.on('response', (reply) => {
    if (reply.request().method() === 'POST') stored.push(reply.status());
  });
  await context.setOffline(false);
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  expect(stored).toEqual([201]);
  // What is kept is what everyone is served.
  const names = await page.evaluate(async () =>
    Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    ),
  );
  expect(
    names.flat().every((url) => /\/(s\/airport\/(\w+\/)?|_astro\/[\w.-]+\.js)$/.test(url)),
    names.join(),
  ).toBe(true);
});

test('shows what has been deployed since, not what it kept', async ({ page }) => {
  await open(page);
  await kept(page);
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    const store = await caches.open(name!);
    const html = await (await store.match('/s/airport/'))!.text();
    await store.put(
      '/s/airport/',
      new Response(html.replace('</h1>', ' (kept)</h1>'), { headers: { 'content-type': 'text/html' } }),
    );
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your time at the airport');
});

test('a page that is no kiosk keeps nothing', async ({ page }) => {
  await page.goto('/s/airport/?c=gate-b');
  await live(page);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('keeps no page to go back to, and is accessible', async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/\?c=lounge-tablet$/);
  await live(page);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect(page.locator('form[data-survey]')).toHaveAttribute('autocomplete', 'off');
  await page.waitForLoadState('networkidle');
  await choose(recommend(page, 9));
  await choose(satisfaction(page, 4));
  await send(page).click();
  await expect(page.getByRole('button', { name: 'Empezar ahora' })).toBeVisible();
  await expectAccessible(page);
});
