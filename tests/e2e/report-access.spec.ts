import { expect, test, type Page } from '@playwright/test';
import { expectFits, expectLargeTargets } from './access/fit.ts';
import { expectStill } from './access/still.ts';
import { expectWalkable } from './access/tab-walk.ts';
import { expectAccessible } from './survey-page.ts';

/** Every page of figures at the width of a narrow phone, which is that of a desk at 400 %: one look at each, with several questions. */

const AIRPORT = '/reports/airport/';
const PAGES = [
  ...['workshop', 'phone-plan', 'goodbye', 'checkout', 'support', 'stay', 'team'].map(
    (survey) => `/reports/${survey}/`,
  ),
  `${AIRPORT}codebook/ar/`,
  `${AIRPORT}embed/segments/`,
  `${AIRPORT}embed/ratings/ar/`,
];

test.use({ viewport: { width: 320, height: 640 } });

test.beforeEach(async ({ request }, { project }) => {
  test.skip(project.name !== 'phone', 'The width is set here.');
  test.setTimeout(120_000);
  for (const survey of ['airport', 'workshop'])
    await expect
      .poll(async () => (await request.get(`/reports/${survey}/report.json`)).status(), { timeout: 60_000 })
      .toBe(200);
});

/** Everything on the page is laid out, and everything that can be opened is open. */
async function unfold(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{content-visibility:visible!important}');
    document.adoptedStyleSheets.push(sheet);
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Every picture has a name that says what it shows, and stands in a part of the page that has its figures as a table. */
async function expectTables(page: Page): Promise<void> {
  const without = await page.evaluate(() =>
    [...document.querySelectorAll('.report-body [role=img]:not(.ruler, .parts-bar)')].flatMap((picture) => {
      const part = picture.closest('article, .beside, .report-section');
      const named = picture.getAttribute('aria-label')?.trim();
      return named && part?.querySelector('table tbody tr') ? [] : [picture.outerHTML.slice(0, 120)];
    }),
  );
  expect(without, 'pictures without a name or a table').toEqual([]);
}

for (const path of PAGES)
  test(`${path} is accessible, fits, and has a table for each picture`, async ({ page, request }) => {
    await expect.poll(async () => (await request.get(path)).status(), { timeout: 60_000 }).toBe(200);
    await page.goto(path);
    await unfold(page);
    await expectFits(page);
    await expectLargeTargets(page);
    await expectTables(page);
    await expectAccessible(page, ['light']);
  });

for (const path of [AIRPORT, `${AIRPORT}ar/`, '/programs/service/', '/reports/'])
  test(`${path} fits, holds still, and has a table for each picture`, async ({ page }) => {
    await page.goto(path);
    await unfold(page);
    await expectFits(page);
    await expectLargeTargets(page);
    await expectTables(page);
    await expectStill(page);
  });

test('all of a report is reached by keyboard, and what is folded opens', async ({ page }) => {
  // Scrolling smoothly, a page is still on its way when it is looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/reports/support/');
  const folded = page.locator('.report-body summary').first();
  await folded.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.report-body details').first()).toHaveAttribute('open');
  await page.keyboard.press('Enter');
  await expectWalkable(page);
});
