import { expect, type Page } from '@playwright/test';

/** Whoever asked for less motion gets none: nothing runs, and nothing would on a change (WCAG 2.3.3). */
export async function expectStill(page: Page): Promise<void> {
  const moving = await page.evaluate(() => {
    const running = document
      .getAnimations()
      .filter((one) => one.playState === 'running' && Number(one.effect?.getComputedTiming().duration) > 10)
      .map(
        (one) =>
          `running: ${(one as CSSAnimation).animationName ?? (one as CSSTransition).transitionProperty}`,
      );
    const longest = (durations: string) => Math.max(...durations.split(',').map((one) => parseFloat(one)));
    const parts = ['', '::before', '::after', '::-webkit-progress-value'];
    const would = [...document.querySelectorAll('*')].flatMap((one) =>
      parts
        .filter((part) => longest(getComputedStyle(one, part || null).transitionDuration) > 0.01)
        .map((part) => `would: ${one.outerHTML.slice(0, 90)} ${part}`),
    );
    const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scrolls'] : [];
    return [...running, ...would, ...smooth];
  });
  expect(moving).toEqual([]);
}
