import { expect, test, type Page } from '@playwright/test';
import { isOver } from '#core/survey/waves.ts';
import { readSurveyFolder } from '#surveys/folder.ts';
import { expectFits, expectLargeTargets } from './access/fit.ts';
import { expectChosenSeen, expectProblemsMarked } from './access/forced-colours.ts';
import { expectStill } from './access/still.ts';
import { expectWalkable } from './access/tab-walk.ts';
import { choose, live, notice, recommend, send } from './survey-page.ts';

/** A screen of 1280 × 1024 px at 400 %. */
const ZOOMED = { width: 320, height: 256 };

/** The surveys of the demo that take answers: those that are not over. */
const OPEN = (await readSurveyFolder('.')).flatMap(({ id, read }) =>
  read.ok && !isOver(read.survey, new Date()) ? [id] : [],
);

const next = (page: Page) => page.locator('.page-turner .button');

/** Gives every question that is shown its first answer, twice, for those that show only then. */
async function answerAll(page: Page): Promise<void> {
  for (const _ of [1, 2])
    await page.evaluate(() => {
      for (const item of document.querySelectorAll('[data-item]')) {
        const control = item.querySelector<HTMLInputElement>('input:is([type=radio], [type=checkbox])');
        if (control?.checkVisibility({ visibilityProperty: true }) && !item.querySelector(':checked'))
          control.click();
      }
    });
}

test('the surveys of the demo that take answers are found', () => {
  expect(OPEN.length).toBeGreaterThan(4);
});

for (const id of OPEN)
  test.describe(id, () => {
    test('at 400 % every control is reached by keyboard, seen with the focus, and large enough', async ({
      page,
    }) => {
      await page.setViewportSize(ZOOMED);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`/s/${id}/`);
      await live(page);
      await expectStill(page);
      await expectWalkable(page);
      for (;;) {
        await answerAll(page);
        await expectFits(page);
        await expectLargeTargets(page);
        await expectWalkable(page);
        if (!(await next(page).isVisible())) break;
        const place = await page.locator('#page-place').textContent();
        await next(page).click();
        await expect(page.locator('#page-place')).not.toHaveText(place!);
      }
      await expectStill(page);
    });

    test("in the system's own colours choices, focus and problems are told apart", async ({ page }) => {
      await page.goto(`/s/${id}/`);
      await live(page);
      await expectChosenSeen(page);
    });
  });

test("in the system's own colours problems are marked", async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/s/airport/');
  await live(page);
  await send(page).click();
  await expect(notice(page)).toBeVisible();
  await expectProblemsMarked(page);
});

for (const [path, height] of [
  ['/s/airport/', ZOOMED.height],
  ['/s/airport/', 400],
  ['/s/airport/ar/', 400],
] as const)
  test(`news at the foot of ${path} hides no control that has the focus, on ${height} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await live(page);
    await choose(recommend(page, 3));
    await page.goto('about:blank');
    await page.goto(path);
    await live(page);
    const news = page.locator('.survey-note[data-open][data-over]');
    await expect(news).toBeVisible();
    if (height > ZOOMED.height) await expect(news).toBeInViewport();
    await expectWalkable(page);
    await expectFits(page);
    await expectLargeTargets(page);
  });
