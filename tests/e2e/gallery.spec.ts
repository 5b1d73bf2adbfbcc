import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { ITEM_TYPES } from '#core/survey/items/item.ts';
import { BLOCK_NAMES } from '#core/survey/ready-made/blocks/blocks.ts';
import { LOCALES } from '#i18n/i18n.ts';
import { freePort } from '../bench/product/free-port.ts';
import { expectFits, expectLargeTargets } from './access/fit.ts';
import { expectChosenSeen } from './access/forced-colours.ts';
import { expectStill } from './access/still.ts';
import { expectWalkable } from './access/tab-walk.ts';
import { expectAccessible, live } from './survey-page.ts';

/** The gallery is there while developing only, so these tests run Astro's development server. */
let server: ChildProcess;
let url: string;

// One after the other, so that one server serves all.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)],
    { stdio: 'ignore' },
  );
  await expect(async () => expect((await fetch(`${url}/gallery/`)).status).toBe(200)).toPass({
    timeout: 50_000,
  });
});

test.afterAll(() => {
  server?.kill();
});

/** One of each kind for the eye: from right to left, with long words, without spaces. */
const KINDS = ['en', 'ar', 'de', 'ja'];

for (const locale of LOCALES)
  test(`every example is accessible and fits on a phone and a desk in "${locale}"`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${url}/gallery/${locale === 'en' ? '' : `${locale}/`}`);
    await live(page);
    for (const type of ITEM_TYPES.filter((one) => one !== 'computed'))
      await expect(
        page.locator(type === 'matrix' ? '.matrix' : `[data-item][data-type=${type}]`).first(),
      ).toBeAttached();
    await expectAccessible(page, ['light']);
    await expectFits(page);
    await expectLargeTargets(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectFits(page);
    // Colours are the same in all languages; what differs is how words lie on a desk.
    if (KINDS.includes(locale)) await expectAccessible(page, ['dark']);
  });

test('every example is reached by keyboard and seen with the focus, at 400 %, without motion', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${url}/gallery/`);
  await live(page);
  await expectWalkable(page);
  await expectFits(page);
  await expectStill(page);
});

test("in the system's own colours choices and the focus are seen in every example", async ({ page }) => {
  await page.goto(`${url}/gallery/`);
  await live(page);
  await expectChosenSeen(page);
});

for (const locale of KINDS.slice(1))
  test(`every ready-made block is accessible and fits on a phone in "${locale}"`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${url}/gallery/blocks/${locale}/`);
    for (const name of BLOCK_NAMES)
      await expect(page.locator(`[data-item^="${name}-"]`).first()).toBeAttached();
    await page.addStyleTag({ content: '[data-conditional] { animation: none !important }' });
    await expectAccessible(page, ['light']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
