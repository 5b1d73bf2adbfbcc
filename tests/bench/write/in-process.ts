import { getRequestListener } from '@hono/node-server';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { setFunctionEnvironment } from '#cli/settings.ts';
import { openNetlify } from '#embedded/netlify/netlify.ts';
import { openDatabase } from '#embedded/supabase/database.ts';
import { makeKeys } from '#embedded/supabase/keys.ts';
import { migrate } from '#embedded/supabase/migrate.ts';
import { rpc } from '#embedded/supabase/rpc.ts';
import { supabaseApp } from '#embedded/supabase/server.ts';
import { openStorage, type Storage } from '#storage/storage.ts';

/** Everything between a submission and the disk in this one process, so that the database itself is at hand, too. */
export type InProcess = {
  readonly database: PGlite;
  readonly storage: Storage;
  /** The site's address. */
  readonly url: string;
};

/**
 * Opens the embedded database and the server of functions as `npm start` does, but the database in this thread.
 *
 * @param root a built project
 * @param home an empty folder
 */
export async function openInProcess(
  opened: AsyncDisposableStack,
  root: string,
  home: string,
): Promise<InProcess> {
  const database = await openDatabase(join(home, 'database'));
  opened.defer(() => database.close());
  await database.exec(await readFile(join(root, 'supabase/roles.sql'), 'utf8'));
  await database.exec(`set heed.embedded = 'on'`);
  await migrate(database, join(root, 'supabase/migrations'));

  const keys = makeKeys();
  const respond = getRequestListener(supabaseApp(keys, (call) => rpc(database, call)).fetch);
  const server = createServer((request, reply) => void respond(request, reply));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.defer(() => {
    server.closeAllConnections();
    server.close();
  });
  const connection = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secretKey: keys.secretKey,
  };
  const access = { siteId: 'bench', purgeToken: 'bench' };
  const ready = (url: string) =>
    setFunctionEnvironment({ ...access, url, database: connection, pages: join(root, 'dist') });
  const site = await openNetlify({ root, port: 0, ...access, schedules: false, ready });
  opened.defer(() => site.close());
  return { database, storage: openStorage(connection), url: site.url };
}
