import { expect, test } from '@playwright/test';
import { expectAccessible } from './survey-page.ts';

test('prints with a number on everything, conditions in numbers and no script', async ({ page }) => {
  await page.goto('/s/airport/paper/');
  const sheet = page.locator('.sheet');
  await expect(sheet.locator('h2')).toHaveText('Your time at the airport');
  await expect(sheet).toContainText('Only if you chose 0 to 6 in question 1.');
  const area = sheet.locator('.sheet-question', { hasText: 'Which boarding area' });
  await expect(area.locator('.sheet-number')).toHaveText(/^\d+$/);
  await expect(area.locator('li')).toHaveText([/1\s*Area A/, /2\s*Area B/, /3\s*Area C/, /4\s*Area D/]);
  expect(await page.locator('script').count()).toBe(0);
});

test('offers the file to type into, with a column for every number on the sheet', async ({ page }) => {
  await page.goto('/s/airport/paper/');
  const link = page.locator('.sheet-aside a[download]');
  const csv = await (await page.request.get((await link.getAttribute('href'))!)).text();
  expect(csv.startsWith('\ufeffentry,form,day,language,')).toBe(true);
  const columns = csv
    .trim()
    .split(',')
    .filter((column) => /^\d/.test(column));
  const numbers = await page.locator('.sheet-number, .sheet-grid-number').allTextContents();
  expect(columns).toEqual(numbers.map((number) => number.trim()));
  const code = await page.locator('.sheet-for-us .sheet-code').textContent();
  await expect(link).toHaveAttribute('download', `airport-${code}.csv`);
});

test('fits A4 and Letter, the sheet alone, in every language', async ({ page }) => {
  for (const path of ['/s/airport/paper/', '/s/airport/paper/ar/', '/s/airport/paper/zh/']) {
    await page.goto(path);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets, `${path} ${format}`).toBeGreaterThanOrEqual(2);
      expect(sheets, `${path} ${format}`).toBeLessThanOrEqual(3);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet-aside')).toBeHidden();
    // Nothing of a question stands beyond the edge of the sheet.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.emulateMedia({ media: null });
  }
});

test('the poster leads to it', async ({ page }) => {
  await page.goto('/s/airport/poster/es/');
  await page.getByRole('link', { name: 'La encuesta en papel' }).click();
  await expect(page).toHaveURL(/\/s\/airport\/paper\/es\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

for (const path of ['/s/airport/paper/', '/s/airport/paper/ar/', '/s/checkout/paper/'])
  test(`${path} is accessible`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
