import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** A Chromium on this machine: the one named in CHROME, an installed one, or Playwright's own. */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = process.env.CHROME ?? process.env.CHROME_PATH;
  return [...(named ? [named] : []), ...onPath, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * Finds a Chromium, or installs one: Debian's where this runs as root, Playwright's own elsewhere.
 *
 * @returns the environment that tells the tests which one
 * @throws Error when none can be had.
 */
export async function provideBrowser(): Promise<Record<string, string>> {
  let browser = findBrowser();
  if (!browser) {
    const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
    if (isRootOnDebian) {
      console.log('No Chromium here: installing the one of Debian (apt-get install chromium).');
      call('apt-get', 'update', '-q');
      call('apt-get', 'install', '-yq', '--no-install-recommends', 'chromium');
    } else {
      console.log("No Chromium here: downloading Playwright's own.");
      call(
        process.execPath,
        'node_modules/@playwright/test/cli.js',
        'install',
        'chromium-headless-shell',
        'chromium',
      );
    }
    browser = findBrowser();
  }
  if (!browser)
    throw new Error('No Chromium could be found or installed. Install one, or name it in CHROME.');
  return { CHROME: browser };
}

function call(command: string, ...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: 'inherit', env });
}
