import { join, sep } from 'node:path';
import { dev as astroDev } from 'astro';
import { openDevelopment } from '#embedded/netlify/development.ts';
import { openStorage } from '#storage/storage.ts';
import { SURVEY_FOLDER } from '#surveys/folder.ts';
import { announce } from './announce.ts';
import { openDatabase } from './database.ts';
import { fieldWarning } from './field/field-warning.ts';
import { ROOT } from './root.ts';
import { sayError } from './say.ts';
import { seedDemo } from './seed.ts';
import { homeOf, purgeAccess, setFunctionEnvironment, wantedPort } from './settings.ts';
import { onStop, stopped } from './stopping.ts';

/**
 * `npm run dev`: the same on Astro's development server. Pages, components, survey files and functions apply as they
 * are saved; a survey file that a build would refuse is told of in the log.
 */
export async function dev(): Promise<void> {
  const signal = onStop();
  const wanted = wantedPort();
  const database = await openDatabase(homeOf(ROOT));
  const access = purgeAccess(database.connection.secretKey);
  try {
    const platform = openDevelopment({
      root: ROOT,
      ...access,
      log: sayError,
      before: database.ready,
      ready: (url) => setFunctionEnvironment({ ...access, url, database: database.connection, pages: url }),
    });
    // Keeps the adapter's own stand-in for the platform from starting beside this one.
    process.env.NETLIFY_DEV = '1';
    const server = await astroDev({
      root: ROOT,
      server: { port: wanted, host: 'localhost' },
      integrations: [platform.integration],
    });
    try {
      await database.ready;
      const url = `http://localhost:${server.address.port}`;
      await database.announce(url);
      await announce(url, wanted);
      await seedDemo({
        signal,
        release: () => fetch(`${url}/.netlify/functions/release`, { method: 'POST' }),
      });
      const warnOfField = fieldWarning(ROOT, openStorage(database.connection));
      const look = () =>
        void warnOfField().catch((error) => sayError('The surveys were not compared.', error));
      const folder = join(ROOT, SURVEY_FOLDER) + sep;
      server.watcher.on('all', (_, file) => {
        if (file.startsWith(folder)) look();
      });
      look();
      await stopped(signal);
    } finally {
      await server.stop();
      await platform.close();
    }
  } finally {
    await database.close();
  }
}
