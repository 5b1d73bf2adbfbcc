import { chromium, type Browser } from '@playwright/test';
import { findBrowser, provideBrowser } from '../../browser.ts';

/** A Chromium of this machine, or one that is installed for it; `opened` closes it. */
export async function openBrowser(opened: AsyncDisposableStack): Promise<Browser> {
  const executablePath = findBrowser() ?? (await provideBrowser()).CHROME;
  const browser = await chromium.launch({
    executablePath,
    // The bench itself listens for Ctrl-C.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  opened.defer(() => browser.close());
  return browser;
}
