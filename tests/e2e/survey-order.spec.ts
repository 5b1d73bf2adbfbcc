import { expect, test, type Page } from '@playwright/test';
import { choose, complaints, live, notice, receipt, RECEIPT, recommend, send } from './survey-page.ts';

const STAY = '/s/stay/';
const option = (page: Page, item: string, value: string) =>
  page.locator(`input[name="${item}"][value="${value}"]`);
const codes = (page: Page, item: string) =>
  page
    .locator(`input[name="${item}"]`)
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
const questions = (page: Page, section: string) =>
  page
    .locator(`section[data-order="${section}"] [data-item]`)
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-item')));
const seed = (page: Page) => page.locator('input[name=_seed]').inputValue();

/** Goes to the last page, which asks what to work on first. */
async function turnToLast(page: Page): Promise<void> {
  await choose(recommend(page, 9));
  for (let turned = 0; turned < 2; turned++) await page.getByRole('button', { name: 'Next' }).click();
}

/** Every order that stands on the page. */
const orders = async (page: Page) =>
  JSON.stringify([
    await seed(page),
    await codes(page, 'why-here'),
    await questions(page, 'house'),
    await codes(page, 'first'),
  ]);

const WRITTEN = ['beds', 'noise', 'food', 'wifi', 'price', 'nothing'];

test('each visit has an order of its own; what keeps its place keeps it', async ({ page }) => {
  const heard = complaints(page);
  const seen = new Set<string>();
  for (let visit = 0; visit < 4; visit++) {
    await page.goto(STAY);
    await live(page);
    const first = await codes(page, 'first');
    seen.add(first.join());
    expect([...first].sort()).toEqual([...WRITTEN].sort());
    expect(first.at(-1)).toBe('nothing');
    expect((await codes(page, 'why-here')).at(-1)).toBe('else');
    const house = await questions(page, 'house');
    expect(house[house.indexOf('noise') - 1], 'the question about noise stays behind its ratings').not.toBe(
      'staff',
    );
    // The link of a problem leads to the first option, whichever that is.
    await expect(page.locator('input[name=first]').first()).toHaveId('first.control');
    await expect(page.locator('[id="first.control"]')).toHaveCount(1);
  }
  expect(seen.size).toBeGreaterThan(1);
  expect(heard).toEqual([]);
});

test('the order is there before anything is shown, and nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    const scope = globalThis as unknown as { shifts: unknown[]; late: string[] };
    scope.shifts = [];
    scope.late = [];
    new PerformanceObserver((list) => scope.shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    // What stood in its place when the form was first ready must stand there for good.
    document.addEventListener('DOMContentLoaded', () => {
      const places = document.querySelectorAll('[data-order]');
      for (const place of places)
        if (!place.hasAttribute('data-ordered')) scope.late.push(place.getAttribute('data-order')!);
      new MutationObserver((changes) => {
        for (const change of changes) scope.late.push((change.target as Element).className);
      }).observe(document.querySelector('.survey-section')!, { childList: true, subtree: true });
    });
  });
  await page.goto(STAY);
  await live(page);
  await page.waitForLoadState('networkidle');
  const scope = await page.evaluate(() => {
    const { shifts, late } = globalThis as unknown as { shifts: unknown[]; late: string[] };
    return { shifts: shifts.length, late };
  });
  expect(scope).toEqual({ shifts: 0, late: [] });
});

test('who comes back finds the order they left, in every language, and a new one when starting again', async ({
  page,
}) => {
  await page.goto(STAY);
  await live(page);
  await page.waitForLoadState('networkidle');
  await turnToLast(page);
  await choose(option(page, 'first', 'wifi'));
  const left = await orders(page);
  for (const path of [STAY, `${STAY}ar/`, STAY]) {
    await page.goto(path);
    expect(await orders(page)).toBe(left);
    await live(page);
    await expect(option(page, 'first', 'wifi')).toBeChecked();
    await expect(page.locator('form :checked')).toHaveCount(2);
  }
  await page.reload();
  await expect(option(page, 'first', 'wifi')).toBeChecked();
  await expect(page.locator('form :checked')).toHaveCount(2);
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await seed(page)).not.toBe(JSON.parse(left)[0]);
  await expect(page.locator('form :checked')).toHaveCount(0);
});

test('the seed goes along with the answers, and problems are named in the order of the page', async ({
  page,
}) => {
  await page.goto(STAY);
  await live(page);
  await turnToLast(page);
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await choose(option(page, 'first', 'price'));
  const drawn = await seed(page);
  await send(page).click();
  expect((await posted).postDataJSON().seed).toBe(drawn);
  await expect(receipt(page)).toHaveText(RECEIPT);
});

test('the keyboard goes from question to question as they stand', async ({ page }) => {
  await page.goto(STAY);
  await live(page);
  await page.waitForLoadState('networkidle');
  const house = (await questions(page, 'house')).filter((item) => item !== 'noise');
  await choose(recommend(page, 9));
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator(`input[name="${house[0]}"]`).first().focus();
  const reached = [];
  for (const _ of house) {
    reached.push(await page.evaluate(() => (document.activeElement as HTMLInputElement).name));
    const special = page.locator(`input[name="${reached.at(-1)}"][value=doesNotApply]`);
    // A middling answer asks for nothing more.
    for (const key of ['Space', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    if (await special.count()) await expect(special).not.toBeFocused();
    await page.keyboard.press('Tab');
  }
  expect(reached).toEqual(house);
});

test('a kiosk draws anew for the next person', async ({ page }) => {
  await page.goto(`${STAY}?c=lobby-tablet`);
  await live(page);
  await page.waitForLoadState('networkidle');
  const drawn = await seed(page);
  await turnToLast(page);
  await choose(option(page, 'first', 'food'));
  await send(page).click();
  await page.getByRole('button', { name: 'Start now' }).click();
  await expect(page.locator('form :checked')).toHaveCount(0);
  expect(await seed(page)).not.toBe(drawn);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('everything stands as written, and is seen', async ({ page }) => {
    await page.goto(STAY);
    expect(await codes(page, 'first')).toEqual(WRITTEN);
    await expect(option(page, 'first', 'beds')).toBeVisible();
    await send(page).click();
    await expect(notice(page).getByRole('link')).toHaveText([/recommend this hotel/, /work on first/]);
  });
});
