import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openStorage } from '#storage/storage.ts';
import { openNetlify } from '#embedded/netlify/netlify.ts';
import { announce } from './announce.ts';
import { build, whyBuild } from './build.ts';
import { openDatabase } from './database.ts';
import { ROOT } from './root.ts';
import { say, sayError } from './say.ts';
import { seedDemo } from './seed.ts';
import { homeOf, purgeAccess, setFunctionEnvironment, wantedPort } from './settings.ts';
import { onStop, stopped } from './stopping.ts';

export type StartOptions = {
  /** Whether scheduled functions may also be called at `/.netlify/functions/<name>`. */
  readonly scheduledByHand: boolean;
  /** Whether the demo's synthetic answers are put into an empty database. */
  readonly demo: boolean;
};

/**
 * `npm start`: the whole product on this machine, as it is deployed. Pages are served as soon as they are built; the
 * database opens meanwhile and functions wait for it.
 *
 * @throws Refusal when another process has the folder, the port cannot be had, or the build fails.
 */
export async function start({ scheduledByHand, demo }: StartOptions): Promise<void> {
  const signal = onStop();
  const wanted = wantedPort();
  const database = await openDatabase(homeOf(ROOT));
  const access = purgeAccess(database.connection.secretKey);
  try {
    const reason = await whyBuild(ROOT);
    if (reason) say(`Building the site, because ${reason}.`);
    if (reason) await build(ROOT, { storage: openStorage(await database.ready), quiet: true, signal });
    else say('The site is built and up to date.');

    const netlify = await openNetlify({
      root: ROOT,
      port: wanted,
      orNext: true,
      ...access,
      scheduledByHand,
      log: sayError,
      before: database.ready,
      ready: (url) => {
        const pages = pathToFileURL(join(ROOT, 'dist/')).href;
        setFunctionEnvironment({ ...access, url, database: database.connection, pages });
      },
    });
    try {
      await database.ready;
      await database.announce(netlify.url);
      await announce(netlify.url, wanted);
      if (demo) {
        await seedDemo({ signal, release: () => netlify.trigger('release') }).catch((error: unknown) =>
          sayError('The demo could not be filled with its synthetic answers. The rest works.', error),
        );
      }
      await stopped(signal);
    } finally {
      await netlify.close();
    }
  } catch (error) {
    // Asked to stop in the middle of something that then says so.
    if (!signal.aborted) throw error;
  } finally {
    await database.close();
  }
  say('Stopped. Everything is kept.');
}
