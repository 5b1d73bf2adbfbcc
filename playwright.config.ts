import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/browser.ts';

const executablePath = findBrowser();
const GALLERY = '**/gallery.spec.ts';
/** What a page does, whatever its size, or at sizes that its test sets itself: tried once, on the phone. */
const ANY_SIZE = [
  ...['survey-access', 'survey-elsewhere', 'survey-field', 'survey-kept', 'survey-kiosk', 'survey-logic'],
  ...['survey-order', 'survey-paper', 'survey-plain', 'survey-prefill', 'survey-sizes', 'survey-weight'],
  ...['report-access', 'report-elsewhere', 'report-unavailable', 'report-weight'],
].map((name) => `**/${name}.spec.ts`);

/** The site under test is the real one: `npm start` on a free port with an empty home (tests/e2e/global-setup.ts). */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results',
  reporter: [['list']],
  timeout: 60_000,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  use: {
    // Set by the global setup before any worker reads this file.
    ...(process.env.HEED_E2E_URL ? { baseURL: process.env.HEED_E2E_URL } : {}),
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', use: { ...devices['Pixel 7'] }, testIgnore: GALLERY },
    { name: 'desktop', use: { ...devices['Desktop Chrome'] }, testIgnore: [GALLERY, ...ANY_SIZE] },
    // Last, because its development server throws the built functions away.
    {
      name: 'gallery',
      use: { ...devices['Desktop Chrome'] },
      testMatch: GALLERY,
      dependencies: ['phone', 'desktop'],
    },
  ],
});
