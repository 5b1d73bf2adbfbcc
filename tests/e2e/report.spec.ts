import { createHash, randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { parseReport } from '#core/report/schema.ts';
import { figureWriter } from '#i18n/figures.ts';
import { complaints } from './survey-page.ts';

const REPORT = '/reports/airport/';
const write = figureWriter('en');

// The demo's first release is made while the first pages are already served.
test.beforeEach(async ({ request }) => {
  await expect
    .poll(async () => (await request.get(`${REPORT}report.json`)).status(), { timeout: 60_000 })
    .toBe(200);
});

async function firstRelease(request: APIRequestContext) {
  const body = await (await request.get(`${REPORT}releases/1/report.json`)).text();
  return { body, report: parseReport(JSON.parse(body)) };
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the report has its figures, with intervals and bases', async ({ page, request }) => {
    const { report } = await firstRelease(request);
    const headline = report.headline.find(({ metric }) => metric === 'nps');
    if (headline?.metric !== 'nps' || !headline.nps.shown) throw new Error('The demo has an NPS.');
    const { value, low, high, base } = headline.nps.estimate;

    await page.goto(`${REPORT}releases/1/`);
    const section = page.getByRole('region', { name: 'Net Promoter Score' });
    await expect(section.getByText(write.points(value), { exact: true })).toBeVisible();
    await expect(section.getByText(`${write.points(low)} to ${write.points(high)}`)).toBeVisible();
    await expect(section.getByText(`${write.count(base)} answers`, { exact: true })).toBeVisible();
    await expect(page.getByRole('note')).toContainText('Synthetic answers');
  });

  test('every question has its table, and its picture drawn by the server', async ({ page, request }) => {
    const { report } = await firstRelease(request);
    await page.goto(`${REPORT}releases/1/`);
    for (const { item, text, waves } of report.distributions) {
      const question = page.locator(`#question-${item}`);
      await expect(question.getByRole('heading', { level: 3 })).toContainText(text.en ?? '');
      const cell = waves.at(-1)!.cells[0]!;
      const row = question
        .getByRole('row')
        .filter({ hasText: write.share(cell.share.value) })
        .first();
      await expect(row).toContainText(write.count(cell.n));
      await expect(question.locator('svg.picture')).toBeVisible();
      await expect(question.locator('canvas')).toBeHidden();
    }
  });
});

test('a chart is drawn when it comes into view, over the picture of the same size', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(REPORT);
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => url.includes('/draw.'))).toEqual([]);

  const chart = page.locator('#question-food .chart-drawing');
  const picture = await page.locator('#question-food svg.picture').boundingBox();
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute('data-drawn');
  await expect(chart.getByRole('img')).toHaveAccessibleName('Share of each answer to: Food and drink');
  const canvas = await chart.locator('canvas').boundingBox();
  expect(canvas?.width).toBeCloseTo(picture?.width ?? 0, -1);
  expect(canvas?.height).toBeCloseTo(picture?.height ?? 0, -1);

  // Something other than an empty canvas: more than one colour.
  const colours = await chart.locator('canvas').evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      if (data[at + 3] === 255) seen.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
    return seen.size;
  });
  expect(colours).toBeGreaterThan(1);

  await page.locator('#question-wifi .chart-drawing').scrollIntoViewIfNeeded();
  await expect(page.locator('#question-wifi .chart-drawing')).toHaveAttribute('data-drawn');
  expect(scripts.filter((url) => url.includes('/draw.'))).toHaveLength(1);
});

test('nothing on the page breaks its own security policy', async ({ page }) => {
  const heard = complaints(page);
  const response = await page.goto(REPORT);
  await page.locator('#question-age .chart-drawing').scrollIntoViewIfNeeded();
  await expect(page.locator('#question-age .chart-drawing')).toHaveAttribute('data-drawn');
  expect(heard).toEqual([]);
  const headers = response!.headers();
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('the downloads hold the numbers of the page, and the JSON is what its digest says', async ({
  page,
  request,
}) => {
  const { body, report } = await firstRelease(request);
  await page.goto(`${REPORT}releases/1/`);
  const digest = createHash('sha256').update(body).digest('hex');
  await expect(page.locator('#release code').first()).toHaveAttribute('title', digest);

  const csv = await request.get(
    (await page.getByRole('link', { name: 'Tables as CSV' }).getAttribute('href'))!,
  );
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
  const rows: Record<string, string>[] = parse(await csv.text(), { columns: true, bom: true });
  for (const { item, waves } of report.distributions) {
    for (const { value, n } of waves.at(-1)!.cells) {
      const row = rows.find(
        (one) =>
          one.table === 'distribution' &&
          one.wave === report.current &&
          one.item === item &&
          one.answer === value,
      );
      expect(Number(row?.n)).toBe(n);
    }
  }
  const nps = rows.find(
    (row) => row.table === 'headline' && row.measure === 'nps' && row.wave === report.current,
  );
  await expect(
    page
      .getByRole('region', { name: 'Net Promoter Score' })
      .getByText(write.points(Number(nps?.value)), { exact: true }),
  ).toBeVisible();
});

test('a page of figures is kept until the next release, and is new after it', async ({ request }) => {
  const sequence = async () =>
    parseReport(await (await request.get(`${REPORT}report.json`)).json()).release.sequence;
  const before = await sequence();
  // Asked again and again, as a release made by another test may drop it in between.
  await expect
    .poll(async () => (await request.get(`${REPORT}es/`)).headers()['cache-status'])
    .toContain('hit');

  for (let sent = 0; sent < 10; sent++) {
    const reply = await request.post('/s/airport/', {
      data: { id: randomUUID(), answers: { recommend: 8, satisfaction: 4 } },
    });
    expect(reply.status()).toBe(201);
  }
  await request.post('/.netlify/functions/release');
  await expect.poll(sequence).toBeGreaterThan(before);
  await expect
    .poll(async () => (await request.get(`${REPORT}es/`)).text())
    .not.toContain(`Informe · publicación ${before}<`);
  // The address of the release before still has its figures.
  expect(await (await request.get(`${REPORT}releases/${before}/es/`)).text()).toContain(
    `Informe · publicación ${before}`,
  );
});

test('the list of reports has each with its headline, and leads to it', async ({ page }) => {
  await page.goto('/reports/');
  const report = page.getByRole('listitem').filter({ hasText: 'Your time at the airport' });
  await expect(report).toContainText('Satisfaction along the way');
  await expect(report).toContainText('95% interval');
  await expect(report).toContainText('synthetic');
  await report.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your time at the airport' })).toBeVisible();
});

test('a report that is to come says what it waits for', async ({ page }) => {
  const response = await page.goto('/reports/airport-sfo/');
  expect(response!.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not released yet');
  await expect(page.getByText('10 people')).toBeVisible();
});

for (const path of [
  '/reports/nothing/',
  '/reports/airport/fr/',
  '/reports/airport/releases/999999/',
  '/reports/airport/releases/x/',
  '/reports/nothing/report.json',
  '/reports/airport/releases/0/report.csv',
]) {
  test(`${path} is not found, and not kept`, async ({ request }) => {
    for (let asked = 0; asked < 2; asked++) {
      const response = await request.get(path);
      expect(response.status()).toBe(404);
      expect(response.headers()['cache-status'] ?? '').not.toContain('hit');
    }
  });
}
