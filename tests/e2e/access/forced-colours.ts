import { expect, type Locator, type Page } from '@playwright/test';

/** Pixels that have to change clearly when something is chosen: the outline of a dot, or a ring around a number. */
const CLEARLY = 40;
/** How far apart colours are clearly: WCAG 1.4.11. */
const CONTRAST = 3;

/**
 * In the few colours that the system allows, what is chosen looks other than it did before, with the focus on it and
 * without; and what has the focus shows it, chosen or not (WCAG 1.4.11, 2.4.7). Looks at the first of each kind.
 */
export async function expectChosenSeen(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const kinds = await page.evaluate(() => {
    const found = new Set<string>();
    for (const control of document.querySelectorAll<HTMLInputElement>(
      'input:is([type=radio], [type=checkbox])',
    )) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      const label = control.closest('label')!;
      const display = label.closest('[data-display], .faces')?.getAttribute('data-display') ?? '';
      const faces = label.closest('.faces') ? 'faces' : '';
      const kind = `${label.className} ${control.type} ${display}${faces}`;
      if (found.has(kind)) continue;
      found.add(kind);
      label.dataset.kind = kind;
    }
    return [...found];
  });
  expect(kinds.length).toBeGreaterThan(0);
  const wrong: string[] = [];
  for (const kind of kinds) {
    const label = page.locator(`[data-kind="${kind}"]`);
    const control = label.locator('input');
    await label.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    // Both are looked at unchosen first: by the mouse, a chosen radio cannot be taken back.
    const unchosen = await picture(label);
    await control.evaluate((one: HTMLInputElement) => one.focus({ preventScroll: true }));
    const focused = await picture(label);
    await page.keyboard.press('Space');
    const both = await picture(label);
    await control.evaluate((one: HTMLInputElement) => one.blur());
    const chosen = await picture(label);
    const pairs = { 'a choice': [unchosen, chosen], 'a choice with focus': [focused, both] } as const;
    const focus = { 'the focus': [unchosen, focused], 'the focus on a choice': [chosen, both] } as const;
    for (const [what, [before, after]] of Object.entries({ ...pairs, ...focus })) {
      const changed = await difference(page, before, after);
      if (changed < CLEARLY) wrong.push(`${kind}: ${what} changes ${changed} pixels`);
    }
  }
  expect(wrong).toEqual([]);
}

/** Problems are told in words and by a line beside the question, which no colour has to tell. */
export async function expectProblemsMarked(page: Page): Promise<void> {
  const marks = await page.locator('.item[data-invalid]').evaluateAll((items) =>
    items.map((item) => {
      const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(item, '::before');
      const words = item.querySelector<HTMLElement>('.item-error');
      return {
        line: borderInlineStartStyle === 'solid' && parseFloat(borderInlineStartWidth) >= 3,
        words: Boolean(words?.checkVisibility({ visibilityProperty: true }) && words.textContent?.trim()),
      };
    }),
  );
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) expect(mark).toEqual({ line: true, words: true });
}

/** A label with room for an outline around it, as a PNG in base64. */
async function picture(label: Locator): Promise<string> {
  const page = label.page();
  const { x, y, width, height } = await label.evaluate((one) => {
    const box = one.getBoundingClientRect();
    return { x: box.x, y: box.y, width: box.width, height: box.height };
  });
  const clip = { x: Math.max(0, x - 7), y: Math.max(0, y - 7), width: width + 14, height: height + 14 };
  return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
}

/** How many pixels of two pictures are of clearly different lightness. */
async function difference(page: Page, before: string, after: string): Promise<number> {
  return page.evaluate(
    async ({ pictures, least }) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          context.drawImage(image, 0, 0);
          const { data } = context.getImageData(0, 0, image.width, image.height);
          const linear = (at: number) => {
            const value = data[at]! / 255;
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          };
          return Array.from(
            { length: data.length / 4 },
            (_, pixel) =>
              0.2126 * linear(4 * pixel) + 0.7152 * linear(4 * pixel + 1) + 0.0722 * linear(4 * pixel + 2),
          );
        }),
      );
      return first!.filter((light, pixel) => {
        const other = second![pixel] ?? light;
        return (Math.max(light, other) + 0.05) / (Math.min(light, other) + 0.05) >= least;
      }).length;
    },
    { pictures: [before, after], least: CONTRAST },
  );
}
