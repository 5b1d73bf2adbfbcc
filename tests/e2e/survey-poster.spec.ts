import { expect, test } from '@playwright/test';
import { encode } from 'uqr';

/** The modules that the poster's path paints, as the encoder would have them. */
async function painted(path: string): Promise<boolean[][]> {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
    ([, x, y, length]) => [Number(x), Number(y), Number(length)] as const,
  );
  const size = Math.max(...runs.map(([x, , length]) => x + length)) + 4;
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [x, y, length] of runs) grid[y]!.fill(true, x, x + length);
  return grid;
}

test('carries the code of its survey, language and collector', async ({ page, baseURL }) => {
  await page.goto('/s/airport/poster/es/?c=gate-b');
  const target = `${baseURL}/s/airport/es/?c=gate-b`;
  await expect(page.locator('.poster a')).toHaveAttribute('href', target);
  const path = await page.locator('.poster-code path').getAttribute('d');
  expect(await painted(path!)).toEqual(encode(target, { ecc: 'Q', border: 4 }).data);
  await expect(page.locator('.poster')).toContainText('Puerta B');
  await expect(page.locator('.poster')).toContainText('Cuéntenos qué tal ha ido');
});

test('leads to the posters of other languages and places', async ({ page }) => {
  await page.goto('/s/airport/poster/');
  await page.locator('.poster-aside li', { hasText: 'Gate A' }).getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/s\/airport\/poster\/zh\/\?c=gate-a$/);
  await expect(page.locator('.poster')).toContainText('A 登机口');
});

test('prints on one page, A4 and Letter, the sheet alone', async ({ page }) => {
  for (const path of ['/s/airport/poster/', '/s/airport/poster/ar/?c=gate-b']) {
    await page.goto(path);
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), `${path} ${format}`).toHaveLength(1);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.poster-aside')).toBeHidden();
    await expect(page.locator('.poster')).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});

test('is kept by the cache, apart for each collector', async ({ page, request }) => {
  const first = await request.get('/s/airport/poster/zh/?c=gate-a');
  const again = await request.get('/s/airport/poster/zh/?c=gate-a&utm=x');
  expect(again.headers()['cache-status']).toContain('hit');
  expect(await again.text()).toBe(await first.text());
  await page.goto('/s/airport/poster/zh/?c=gate-b');
  await expect(page.locator('.poster')).toContainText('B 登机口');
});

for (const path of [
  '/s/airport/poster/?c=gate-z',
  '/s/airport/poster/fr/',
  '/s/nowhere/poster/',
  '/s/nowhere/thanks/',
  '/s/airport/fr/',
  '/s/nowhere/',
])
  test(`${path} does not exist, and says so`, async ({ page }) => {
    const reply = await page.goto(path);
    expect(reply?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  });
