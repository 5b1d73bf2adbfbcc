import { expect, test } from '@playwright/test';
import {
  choose,
  expectAccessible,
  live,
  notice,
  receipt,
  recommend,
  satisfaction,
  send,
} from './survey-page.ts';

for (const path of [
  '/s/airport/',
  '/s/airport/ar/',
  '/s/airport/zh/',
  '/s/airport-sfo/',
  '/s/airport/thanks/?receipt=0000-0000',
  '/s/airport/poster/?c=gate-b',
  '/s/airport/poster/ar/',
  '/404.html',
])
  test(`${path} is accessible`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });

test('with a question more, answers and problems it is accessible', async ({ page }) => {
  await page.goto('/s/airport/');
  await live(page);
  await choose(recommend(page, 2));
  await choose(page.locator('input[name=security][value=doesNotApply]'));
  await page.getByLabel('Shops').check();
  await send(page).click();
  await expect(notice(page)).toBeVisible();
  await expectAccessible(page);
});

test('when it could not be sent and when it thanks, it is accessible', async ({ page, context }) => {
  await page.goto('/s/airport/');
  await live(page);
  await page.waitForLoadState('networkidle');
  await choose(recommend(page, 9));
  await choose(satisfaction(page, 4));
  await context.setOffline(true);
  await send(page).click();
  await expect(page.getByRole('status')).toContainText('could not be sent yet');
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(receipt(page)).toBeVisible();
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page with problems is one that a reader begins at its problems', async ({ page }) => {
    await page.goto('/s/airport/');
    await send(page).click();
    await expect(notice(page).getByRole('heading')).toBeFocused();
  });
});
