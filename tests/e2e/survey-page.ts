import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** The parts of the airport's survey page that the specs speak of. */
export const recommend = (page: Page, score: number): Locator =>
  page.locator(`input[name=recommend][value="${score}"]`);
export const satisfaction = (page: Page, point: number): Locator =>
  page.locator(`input[name=satisfaction][value="${point}"]`);
export const comment = (page: Page): Locator => page.locator('textarea[name=comment]');
export const send = (page: Page): Locator => page.locator('form[data-survey] button[type=submit]');
export const notice = (page: Page): Locator => page.locator('[data-notice]');
export const receipt = (page: Page): Locator => page.locator('[data-receipt]');
export const RECEIPT = /^[0-9A-Y]{4}-[0-9A-Y]{4}$/;

/** Waits until the island has taken over the form, and turns its pages where it has any. */
export async function live(page: Page): Promise<void> {
  await expect(page.locator('form[data-live]')).toBeVisible();
  await expect(page.locator('form[data-layout]:not([data-paged])')).toHaveCount(0);
}

/**
 * Sends a page that has come back with what is to be mended. Until it is painted once, and has gone to its problems, a click
 * may fall beside the button.
 */
export async function sendAgain(page: Page): Promise<void> {
  await page.screenshot({ clip: { x: 0, y: 0, width: 8, height: 8 } });
  await send(page).click();
}

/** Chooses a point or an option. */
export async function choose(control: Locator): Promise<void> {
  await control.check();
}

/** Where something stands on the page, however far that is scrolled. */
export async function placeOf(locator: Locator): Promise<{ x: number; y: number }> {
  return locator.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY };
  });
}

/** What axe judges by colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** No violation of WCAG 2.2 A and AA, nor of axe's best practices, in both colour schemes unless one is named. */
export async function expectAccessible(
  page: Page,
  schemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // What is painted only once it is near the screen would not be looked at.
    await page.evaluate(() => {
      for (const section of document.querySelectorAll<HTMLElement>('.survey-section'))
        section.style.contentVisibility = 'visible';
    });
    // In the dark nothing but the colours differs.
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === schemes[0] ? axe : axe.withRules(COLOURS)).analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`,
      ),
    ).toEqual([]);
  }
}

/** Everything the browser complains about: errors, refused content, blocked policies. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}
