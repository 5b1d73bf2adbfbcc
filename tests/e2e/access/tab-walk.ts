import { expect, type Page } from '@playwright/test';

/** What a keyboard meets on its way; a group of radio buttons is one stop. */
const STOPS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex="0"], [contenteditable]';

/** More stops than any page of the demo has. */
const MOST = 400;

/**
 * Goes through the whole page by Tab. Every control is reached, each shows that it has the focus, and none is wholly
 * hidden behind what is fixed to the screen (WCAG 2.2: 2.1.1, 2.4.7, 2.4.11).
 */
export async function expectWalkable(page: Page): Promise<void> {
  const expected = await page.evaluate(
    (stops) =>
      [...document.querySelectorAll<HTMLElement>(stops)]
        .filter(
          (one) =>
            one.tabIndex >= 0 &&
            !one.matches(':disabled') &&
            one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }),
        )
        .map((one, place) => {
          const radio = one instanceof HTMLInputElement && one.type === 'radio' ? one : undefined;
          const name = radio ? `radio ${radio.name}` : `${place} ${one.outerHTML.slice(0, 90)}`;
          one.dataset.stop = name;
          return name;
        }),
    STOPS,
  );
  // From the top, wherever the focus was.
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo({ top: 0, behavior: 'instant' });
  });
  const reached = new Set<string>();
  const wrong: string[] = [];
  for (let press = 0; press < MOST; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (!stop || (press > 1 && stop.first && reached.has(stop.name))) break;
    reached.add(stop.name);
    wrong.push(...stop.wrong.map((what) => `${stop.name}: ${what}`));
  }
  expect(wrong).toEqual([]);
  expect(
    [...new Set(expected)].filter((name) => !reached.has(name)),
    'never reached by Tab',
  ).toEqual([]);
}

/** In the page: what is wrong with how the focused control is shown; nothing where the focus has left the page. */
function look(): { name: string; first: boolean; wrong: string[] } | undefined {
  const focused = document.activeElement as HTMLElement | null;
  if (!focused || focused === document.body || focused === document.documentElement) return undefined;
  // A control without a look of its own is shown by the label around it.
  const shown = focused.closest('label') ?? focused;
  const wrong: string[] = [];
  const outlined = [focused, shown].some((one) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return (
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)|transparent/.test(outlineColor)
    );
  });
  if (!outlined) wrong.push('has the focus and does not show it');

  const { left, top, right, bottom } = shown.getBoundingClientRect();
  const at = [0.05, 0.25, 0.5, 0.75, 0.95];
  const isFixed = (one: Element | null): boolean =>
    one !== null && (/fixed|sticky/.test(getComputedStyle(one).position) || isFixed(one.parentElement));
  const seen = at.some((x) =>
    at.some((y) => {
      const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      if (!hit) return false;
      return shown.contains(hit) || hit.contains(shown) || !isFixed(hit);
    }),
  );
  if (!seen) {
    const cover = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    wrong.push(
      `has the focus and is hidden at ${[left, top, right, bottom].map(Math.round).join(' ')} by ${cover?.className ?? 'the edge of the screen'}`,
    );
  }
  return {
    name: focused.dataset.stop ?? focused.outerHTML.slice(0, 90),
    first: focused.matches('.skip'),
    wrong,
  };
}
