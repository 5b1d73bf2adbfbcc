import { expect, type Page } from '@playwright/test';

/** No scrolling sideways, and no words or controls that stick out of the page or are cut off (WCAG 1.4.10). */
export async function expectFits(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = scrollWidth - clientWidth;
    const found = wide > 0 ? [`the page by ${wide} px`] : [];
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      if (one.closest('.visually-hidden, svg, .skip, option') || !one.checkVisibility()) continue;
      const head = one.closest('thead');
      if (head && getComputedStyle(head).clipPath !== 'none') continue;
      const { left, right, width } = one.getBoundingClientRect();
      const clipped =
        getComputedStyle(one).overflowX !== 'visible' &&
        !one.matches('input, textarea, select') &&
        one.scrollWidth > one.clientWidth + 1;
      if ((width > 0 && (left < -1 || right > clientWidth + 1)) || clipped)
        found.push(`${one.outerHTML.slice(0, 90)}: ${Math.round(left)} to ${Math.round(right)}`);
    }
    return found;
  });
  expect(cut, 'sticks out or is cut off').toEqual([]);
}

/** The least side of what is tapped, in CSS px (WCAG 2.5.8). */
const LEAST = 24;

/** Everything that can be tapped is large enough; links within a sentence are as high as their line. */
export async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page.evaluate(
    (least) =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input:not([type=hidden]), select, textarea, summary',
        ),
      ].flatMap((one) => {
        if (!one.checkVisibility({ visibilityProperty: true })) return [];
        const inSentence =
          one.matches('a') &&
          getComputedStyle(one).display === 'inline' &&
          one.parentElement!.textContent!.trim() !== one.textContent!.trim();
        if (inSentence) return [];
        const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
        return width < least || height < least
          ? [`${one.outerHTML.slice(0, 90)}: ${Math.round(width)} × ${Math.round(height)}`]
          : [];
      }),
    LEAST,
  );
  expect(small, `smaller than ${LEAST} px`).toEqual([]);
}
