import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openHostPage, type HostPage } from './embedding/host-page.ts';

/** The demo survey `checkout` lists any port of localhost, for trying. */
const INLINE = '<script src="/embed.js" data-survey="checkout" data-c="parcel" async></script>';
const POPOVER = '<script src="/embed.js" data-survey="checkout" data-popover="Give feedback" async></script>';

let host: HostPage | undefined;
test.afterEach(async () => {
  await host?.close();
  host = undefined;
});

/** Opens a page of another site, and collects what its policy forbade. */
async function open(page: Page, heed: string, body: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  host = await openHostPage(heed, body);
  await page.goto(host.listed);
  return complaints;
}

const framed = (page: Page) => page.frameLocator('iframe');
const heightOf = async (page: Page) => (await page.locator('iframe').boundingBox())!.height;

test('a survey stands in the page as tall as it is, without a head of its own, and is answered there', async ({
  page,
  baseURL,
}) => {
  const complaints = await open(page, baseURL!, INLINE);
  const survey = framed(page);
  await expect(survey.getByRole('heading', { level: 1, name: 'Your order' })).toBeVisible();
  await expect(survey.locator('.shell-head')).toBeHidden();
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Your order');
  const whole = () => survey.locator('html').evaluate((root) => root.scrollHeight);
  await expect(async () =>
    expect(Math.abs((await heightOf(page)) - (await whole()))).toBeLessThan(2),
  ).toPass();

  await survey.getByRole('button', { name: 'Send answers' }).click();
  await expect(survey.getByRole('alert').getByRole('heading')).toBeInViewport();
  await survey.locator('.option').first().click();
  await survey.getByRole('button', { name: 'Send answers' }).click();
  await expect(survey.locator('[data-thanks] h1')).toBeVisible();
  await expect(survey.locator('[data-thanks] h1')).toBeInViewport();
  await expect(async () =>
    expect(Math.abs((await heightOf(page)) - (await whole()))).toBeLessThan(2),
  ).toPass();
  expect(await heightOf(page)).toBeLessThan(900);
  expect(complaints.filter((text) => /Content Security|Refused/.test(text))).toEqual([]);
});

test('it comes in the language that is nearest to the page’s, and by its collector', async ({
  page,
  baseURL,
}) => {
  host = await openHostPage(baseURL!, INLINE.replace('async', 'data-locale="es-MX" async'));
  const asked = page.waitForRequest(/\/s\/checkout\//);
  await page.goto(host.listed);
  expect(new URL((await asked).url())).toMatchObject({ pathname: '/s/checkout/es/', search: '?c=parcel' });
  await expect(framed(page).getByRole('heading', { level: 1 })).toHaveText('Su pedido');
});

test('a host that the survey does not list is refused, and so is any host by a survey that lists none', async ({
  page,
  baseURL,
}) => {
  host = await openHostPage(baseURL!, INLINE);
  const refusals: string[] = [];
  page.on('console', (message) => refusals.push(message.text()));
  await page.goto(host.unlisted);
  await expect(() => expect(refusals.join()).toContain('frame-ancestors')).toPass();
  await host.close();
  refusals.length = 0;
  host = await openHostPage(baseURL!, INLINE.replace('checkout', 'airport'));
  await page.goto(host.listed);
  await expect(() => expect(refusals.join()).toContain('frame-ancestors')).toPass();
});

test('without a script in the frame it is answered and thanks there', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  host = await openHostPage(baseURL!, `<iframe src="${baseURL}/embed/checkout/?lang=en"></iframe>`);
  await page.goto(host.listed);
  const survey = framed(page);
  await survey.getByRole('button', { name: 'Send answers' }).click();
  await expect(survey.getByRole('alert')).toBeVisible();
  // Painted once, and gone to its problems.
  await page.screenshot({ clip: { x: 0, y: 0, width: 8, height: 8 } });
  await survey.locator('.option').first().click();
  await survey.getByRole('button', { name: 'Send answers' }).click();
  await expect(survey.locator('[data-thanks] h1')).toBeVisible();
  await page.close();
});

test.describe('over the page', () => {
  test('it is opened, closed by Escape and gone back from by keyboard alone', async ({ page, baseURL }) => {
    const complaints = await open(page, baseURL!, POPOVER);
    const button = page.getByRole('button', { name: 'Give feedback' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Give feedback' });
    await expect(dialog).toBeVisible();
    const shut = framed(page).getByRole('button', { name: 'Close' });
    await expect(shut).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(async () => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName)).toBe(
        'IFRAME',
      );
    }).toPass();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await shut.click();
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
    expect(complaints.filter((text) => /Content Security|Refused/.test(text))).toEqual([]);
    expect(
      (await new AxeBuilder({ page }).disableRules(['landmark-one-main', 'region']).analyze()).violations,
    ).toEqual([]);
  });

  test('whoever has closed it is not asked again on the next page, whoever has answered not on this one', async ({
    page,
    baseURL,
  }) => {
    await open(page, baseURL!, POPOVER);
    const button = page.getByRole('button', { name: 'Give feedback' });
    await button.click();
    const survey = framed(page);
    await survey.locator('.option').first().click();
    await survey.getByRole('button', { name: 'Send answers' }).click();
    await expect(survey.locator('[data-thanks] h1')).toBeVisible();
    await survey.getByRole('button', { name: 'Close' }).click();
    await expect(button).toBeHidden();
    await page.reload();
    await page.waitForTimeout(500);
    await expect(button).toBeHidden();
    // A month later.
    await page.evaluate(() => localStorage.setItem(Object.keys(localStorage)[0]!, String(Date.now() - 1)));
    await page.reload();
    await expect(button).toBeVisible();
  });
});

test('the script is small', async ({ request }) => {
  const reply = await request.get('/embed.js', { headers: { 'accept-encoding': 'identity' } });
  expect((await reply.body()).length).toBeLessThan(2000);
});
