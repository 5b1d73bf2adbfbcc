import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { ITEM_TYPES } from '../../src/core/survey/items/item.ts';
import { BLOCK_NAMES } from '../../src/core/survey/ready-made/blocks/blocks.ts';
import { freePort } from '../bench/product/free-port.ts';
import { expectAccessible } from './survey-page.ts';

/** The gallery is there while developing only, so these tests run Astro's development server. */
let server: ChildProcess;
let url: string;

// One after the other, so that one server serves both.
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

for (const [name, width] of [
  ['a phone', 320],
  ['a desk', 1280],
] as const)
  test(`every example is accessible and fits on ${name}, in every language`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    for (const locale of ['', 'zh/', 'es/', 'ar/']) {
      await page.goto(`${url}/gallery/${locale}`);
      for (const type of ITEM_TYPES.filter((one) => one !== 'computed'))
        await expect(
          page.locator(type === 'matrix' ? '.matrix' : `[data-item][data-type=${type}]`).first(),
        ).toBeAttached();
      await page.addStyleTag({ content: '[data-conditional] { animation: none !important }' });
      await expectAccessible(page);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `sideways scrolling in /gallery/${locale}`,
      ).toBeLessThanOrEqual(0);
    }
  });

/** A language that is written from right to left, one with long words, and one without spaces. */
for (const locale of ['ar', 'de', 'ja'])
  test(`every ready-made block is accessible and fits on a phone in "${locale}"`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${url}/gallery/blocks/${locale}/`);
    for (const name of BLOCK_NAMES)
      await expect(page.locator(`[data-item^="${name}-"]`).first()).toBeAttached();
    await page.addStyleTag({ content: '[data-conditional] { animation: none !important }' });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
