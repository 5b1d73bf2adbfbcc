import { expect, test, type Page } from '@playwright/test';
import {
  choose,
  comment,
  complaints,
  expectAccessible,
  live,
  receipt,
  RECEIPT,
  recommend,
  satisfaction,
  send,
} from './survey-page.ts';

const status = (page: Page) => page.getByRole('status');
const startAgain = (page: Page) => page.getByRole('button', { name: 'Start again' });
const onDevice = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('heed.')));

async function open(page: Page, path = '/s/airport/'): Promise<void> {
  await page.goto(path);
  await live(page);
}

async function answer(page: Page): Promise<void> {
  await choose(recommend(page, 3));
  await comment(page).fill('Shorter lines\nand <b>seats</b>');
  await choose(satisfaction(page, 2));
  await page.getByLabel('Lounge').check();
}

test('answers are kept until they are sent, and offered again on return', async ({ page }) => {
  const heard = complaints(page);
  await open(page);
  await answer(page);
  await page.goto('about:blank');
  await open(page);

  await expect(status(page)).toHaveText('Your answers from before are still here.');
  await expect(recommend(page, 3)).toBeChecked();
  await expect(comment(page)).toHaveValue('Shorter lines\nand <b>seats</b>');
  await expect(page.getByLabel('Lounge')).toBeChecked();
  await expect(page.getByText('4 of 12 answered')).toBeVisible();

  await send(page).click();
  await expect(receipt(page)).toHaveText(RECEIPT);
  expect(await onDevice(page)).toEqual([]);
  expect(heard).toEqual([]);
});

test('can be started again, and nothing is left then', async ({ page }) => {
  await open(page);
  await answer(page);
  await page.reload();
  await startAgain(page).click();
  await expect(recommend(page, 3)).not.toBeChecked();
  await expect(page.getByText('0 of 11 answered')).toBeVisible();
  await expect(recommend(page, 0)).toBeFocused();
  expect(await onDevice(page)).toEqual([]);
  await page.reload();
  await live(page);
  await expect(recommend(page, 3)).not.toBeChecked();
});

test('moves nothing while it says so', async ({ page }) => {
  await open(page);
  await choose(recommend(page, 9));
  await page.addInitScript(() => {
    const shifts: unknown[] = ((globalThis as Record<string, unknown>).shifts = []);
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => entry.toJSON() as unknown)),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('about:blank');
  await open(page);
  await expect(startAgain(page)).toBeInViewport();
  expect(await page.evaluate(() => (globalThis as Record<string, unknown>).shifts)).toEqual([]);
  await expectAccessible(page);
});

test('answers go along into another language, not to another collector', async ({ page }) => {
  await open(page, '/s/airport/?c=gate-a');
  await choose(recommend(page, 9));
  await open(page, '/s/airport/es/?c=gate-a');
  await expect(recommend(page, 9)).toBeChecked();
  await open(page, '/s/airport/?c=gate-b');
  await expect(status(page)).toBeEmpty();
  await expect(recommend(page, 9)).not.toBeChecked();
});

test('what is sent without a connection goes out by itself when there is one, once', async ({
  page,
  context,
}) => {
  await open(page);
  await answer(page);
  const ids: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') ids.push(request.postDataJSON().id as string);
  });
  await context.setOffline(true);
  await send(page).click();
  await expect(status(page)).toContainText('could not be sent yet');
  await expect(send(page)).toHaveText('Send again');
  await expect(comment(page)).toHaveValue(/Shorter lines/);

  await context.setOffline(false);
  await expect(receipt(page)).toHaveText(RECEIPT);
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(1);
  expect(await onDevice(page)).toEqual([]);
});

test('what is sent without a connection survives the browser being closed', async ({ page, context }) => {
  await open(page);
  await answer(page);
  await context.setOffline(true);
  await send(page).click();
  await expect(status(page)).toContainText('could not be sent yet');
  await page.close();

  await context.setOffline(false);
  const next = await context.newPage();
  const posted = next.waitForResponse((reply) => reply.request().method() === 'POST');
  await open(next, '/s/airport/es/');
  await expect(status(next)).toHaveText(
    /Las respuestas que esperaban .* se han enviado\. .*[0-9A-Y]{4}-[0-9A-Y]{4}/,
  );
  expect((await posted).status()).toBe(201);
  // The form is free for other answers.
  await expect(recommend(next, 3)).not.toBeChecked();
  expect(await onDevice(next)).toEqual([]);
});

test('answers that are changed while they wait are not sent before they are sent again', async ({
  page,
  context,
}) => {
  await open(page);
  await answer(page);
  await context.setOffline(true);
  await send(page).click();
  await expect(send(page)).toHaveText('Send again');
  await choose(satisfaction(page, 5));
  await expect(send(page)).toHaveText('Send answers');
  await context.setOffline(false);
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await send(page).click();
  expect((await posted).postDataJSON().answers.satisfaction).toEqual(['5']);
  await expect(receipt(page)).toHaveText(RECEIPT);
});

test('a browser that keeps nothing sends all the same', async ({ page, context }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await open(page);
  await answer(page);
  await context.setOffline(true);
  await send(page).click();
  await expect(page.getByRole('alert')).toContainText('You seem to be offline');
  await context.setOffline(false);
  await send(page).click();
  await expect(receipt(page)).toHaveText(RECEIPT);
});

test('a page that loses its connection after its script came keeps the answers and sends them later', async ({
  page,
  context,
}) => {
  await open(page);
  await context.setOffline(true);
  await choose(recommend(page, 9));
  await choose(satisfaction(page, 4));
  await send(page).click();
  await expect(status(page)).toContainText('could not be sent yet');
  await context.setOffline(false);
  await expect(receipt(page)).toHaveText(RECEIPT);
});

test('what a script that never came would have judged, the function judges', async ({ page }) => {
  await page.route(/\/fields\..*\.js$/, (route) => route.abort());
  await page.goto('/s/checkout/');
  await live(page);
  await page.locator('input[name=feeling][value="4"]').check();
  await page.locator('input[name=damaged]').fill('several');
  await send(page).click();
  await expect(page.locator('[data-notice] li')).toContainText('whole number');
  await page.locator('input[name=damaged]').fill('2');
  await send(page).click();
  await expect(receipt(page)).toHaveText(RECEIPT);
});
