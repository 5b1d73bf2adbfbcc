import { devices, type Browser, type CDPSession, type Page } from '@playwright/test';
import { probe, tapWhenThere, type Probed } from './probe.ts';
import { watchTraffic, type Traffic } from './traffic.ts';

/**
 * A slow phone far from the next mast: the "Slow 4G" of Chromium's own developer tools (1.6 Mbit/s down, 750 kbit/s
 * up, of which 90 % arrive; 150 ms to the server and back, times 3.75 for a request that has to find its way first).
 * Source: front_end/core/sdk/NetworkManager.ts of Chromium DevTools, Slow4GConditions.
 */
const SLOW_4G = {
  offline: false,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
  latency: 150 * 3.75,
};
const SLOW_PROCESSOR = { rate: 4 };

export type Visit = {
  readonly page: Page;
  readonly traffic: Traffic;
  probed(): Promise<Probed>;
};

/**
 * Opens a page as somebody who was never there: a phone with an empty cache. Waits until it has loaded.
 *
 * @param slow over Slow 4G on a processor a quarter as fast
 * @param tap CSS selector of a control to tap as soon as it can be seen; waits until that has checked it
 */
export async function visit<T>(
  browser: Browser,
  url: string,
  { slow = false, tap }: { slow?: boolean; tap?: string },
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(devices['Pixel 7']);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await watchTraffic(session, new URL(url).origin);
    await page.addInitScript(probe);
    if (tap !== undefined) await prepareTap(page, session, tap);
    if (slow) {
      await session.send('Network.emulateNetworkConditions', SLOW_4G);
      await session.send('Emulation.setCPUThrottlingRate', SLOW_PROCESSOR);
    }
    await page.goto(url, { waitUntil: 'load' });
    if (tap !== undefined) await page.waitForFunction(() => window.heedProbe.tapped > 0);
    await traffic.quiet();
    return await look({ page, traffic, probed: () => page.evaluate(() => window.heedProbe) });
  } finally {
    await context.close();
  }
}

async function prepareTap(page: Page, session: CDPSession, selector: string): Promise<void> {
  await page.exposeFunction('heedTap', async (x: number, y: number) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  });
  await page.addInitScript(tapWhenThere, selector);
}
