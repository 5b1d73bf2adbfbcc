import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHeed } from '../start-heed.ts';

/** Starts the site once for all browser tests, with a home of its own, and stops that one again. */
export default async function setUp(): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'heed-e2e-'));
  const heed = await startHeed({ HEED_HOME: home, PORT: '0' }, ['--scheduled-by-hand']);
  process.env.HEED_E2E_URL = heed.url;
  process.env.HEED_E2E_HOME = home;
  return async () => {
    await heed.stop();
    await rm(home, { recursive: true, force: true });
  };
}
