import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** The report on paper, read back from the PDF that the browser makes of it. */

const REPORT = '/reports/airport/';
/** As many sheets as this report may take, with four waves, eleven questions and weights. */
const MOST_PAGES = { A4: 16, Letter: 17 } as const;
/** What is read as one, and must lie on one page. */
const WHOLE = [
  '.headline-figure',
  '.chart-figure',
  '.rows-picture',
  '.scatter',
  '.quadrants',
  '.parts',
  '.figures tbody tr',
].join(',');

test.beforeEach(async ({ request }, { project }) => {
  test.skip(project.name !== 'desktop', 'Paper is the same for every device.');
  await expect
    .poll(async () => (await request.get(`${REPORT}report.json`)).status(), { timeout: 60_000 })
    .toBe(200);
});

/** The text of each page. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  const pdf = await page.pdf({ format });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text;
}

/**
 * Puts a number at the beginning and the end of everything that must not be cut, far too small to move anything. Returns
 * what they are.
 */
function markEnds(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
      one.checkVisibility(),
    );
    found.forEach((one, index) => {
      const cells = [...one.children].filter((cell) => cell.checkVisibility());
      const [first, last] = one.matches('tr') ? [cells[0]!, cells.at(-1)!] : [one, one];
      const mark = (name: string) => {
        const span = document.createElement('span');
        span.textContent = ` ${name}${String(index).padStart(4, '0')}zzz `;
        span.setAttribute('class', 'cut-mark');
        return span;
      };
      first.prepend(mark('xb'));
      last.append(mark('xe'));
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.cut-mark{font-size:1px!important;line-height:2px;display:block!important;height:2px;color:#000}',
    );
    document.adoptedStyleSheets.push(sheet);
    return found.map((one) => one.outerHTML.slice(0, 160));
  }, WHOLE);
}

for (const format of ['A4', 'Letter'] as const) {
  test(`prints on ${format} with a head and a number on every page, and cuts nothing in two`, async ({
    page,
  }) => {
    await page.goto(REPORT);
    await page.emulateMedia({ media: 'print' });
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const [release] = /release \d+/.exec(await page.locator('.report-kicker').innerText())!;
    // Wider than its paper, all of it would be printed smaller.
    await page.setViewportSize({ width: format === 'A4' ? 672 : 695, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const marked = await markEnds(page);
    const pages = await printed(page, format);

    expect(pages.length).toBeGreaterThan(5);
    pages.forEach((text, index) => {
      expect(text).toContain(title);
      expect(text).toContain(release);
      expect(text).toContain('synthetic');
      expect(text).toContain(`${REPORT}releases/${release.replace(/\D/g, '')}/`);
      expect(text).toContain(`${index + 1} / ${pages.length}`);
    });

    expect(marked.length).toBeGreaterThan(50);
    const cut = [];
    for (let one = 0; one < marked.length; one += 1) {
      const number = String(one).padStart(4, '0');
      const from = pages.findIndex((text) => text.includes(`xb${number}`));
      const to = pages.findIndex((text) => text.includes(`xe${number}`));
      if (from !== to || from < 0) cut.push(`${marked[one]}: from page ${from + 1} to ${to + 1}`);
    }
    expect(cut).toEqual([]);
  });
}

test('says on paper how we know, without anything having been opened', async ({ page }) => {
  await page.goto(REPORT);
  const text = (await printed(page, 'A4')).join('\n').replace(/\s+/g, ' ');
  expect(text).toContain('NPS = 100 · (P − D)');
  expect(text).toContain('Tango (1998), Statistics in Medicine 17');
});

test('prints of comparisons those that are clear, and where all of them are', async ({ page }) => {
  await page.goto(REPORT);
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('.pairs-table tbody tr');
  const clear = await rows.locator(':scope[data-clear]').count();
  expect(clear).toBeGreaterThan(0);
  expect(await rows.count()).toBeGreaterThan(clear);
  expect(await rows.filter({ visible: true }).count()).toBe(clear);
  await expect(
    page.getByText('Only the clear differences are listed; the downloads have all of them.'),
  ).toBeVisible();
});

for (const format of ['A4', 'Letter'] as const) {
  test(`has the summary alone on the first page of ${format}, and not too many more`, async ({ page }) => {
    await page.goto(REPORT);
    const pages = await printed(page, format);
    const [first, second] = pages;
    expect(pages.length).toBeLessThanOrEqual(MOST_PAGES[format]);
    expect(first).toContain('In short');
    expect(first).not.toContain('How we know');
    expect(first).toContain('What to look at');
    expect(second).toContain('Satisfaction along the way');
    expect(second).not.toContain('What to look at');
  });
}
