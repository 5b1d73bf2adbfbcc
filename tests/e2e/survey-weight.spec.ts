import { expect, test, type Request } from '@playwright/test';
import { copyProduct } from '../bench/product/copy.ts';
import { startProduct } from '../bench/product/start-product.ts';
import { WEIGHED_PAGE } from '../bench/survey.ts';
import { live } from './survey-page.ts';

/** Bodies as the server sends them; a kilobyte is 1,000 bytes here. */
const LIMIT = 24_000;
const REQUESTS = 4;

test('twelve questions weigh at most 24 KB in 4 requests: HTML, styles and scripts, with all that comes later', async ({
  page,
}, { project }) => {
  test.skip(project.name !== 'phone', 'Bytes are the same on every device.');
  test.setTimeout(240_000);
  await using opened = new AsyncDisposableStack();
  const product = await copyProduct(opened);
  await product.build();
  const running = await startProduct(opened, product, await product.home(), ['--no-demo']);
  await running.served(WEIGHED_PAGE);

  const requests: Request[] = [];
  page.on('requestfinished', (request) => {
    if (!request.url().endsWith('favicon.svg')) requests.push(request);
  });
  await page.goto(running.url.replace('127.0.0.1', 'localhost') + WEIGHED_PAGE);
  await live(page);
  await page.waitForLoadState('networkidle');
  const sent = await Promise.all(
    requests.map(async (request) => ({
      path: new URL(request.url()).pathname,
      encoding: await (await request.response())!.headerValue('content-encoding'),
      bytes: (await request.sizes()).responseBodySize,
    })),
  );
  const list = sent.map(({ path, encoding, bytes }) => `${path} ${encoding} ${bytes}`).join('\n');
  expect(sent.every(({ encoding, bytes }) => encoding === 'br' && bytes > 0)).toBe(true);
  expect(sent.length, list).toBeLessThanOrEqual(REQUESTS);
  expect(
    sent.reduce((sum, { bytes }) => sum + bytes, 0),
    list,
  ).toBeLessThanOrEqual(LIMIT);
});
