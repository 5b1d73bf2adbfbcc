import { getRequestListener } from '@hono/node-server';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Claim } from '../home.ts';
import { makeKeys, type Keys } from './keys.ts';
import { supabaseApp } from './server.ts';
import { openThread } from './thread.ts';

/** Supabase on one machine: what SUPABASE_URL and a key lead to in production. */
export interface EmbeddedSupabase extends Keys {
  /** Where it answers, such as `http://127.0.0.1:54321`. */
  readonly url: string;
  /** Takes no more requests, finishes those under way, and closes the database. The claim stays. */
  close(): Promise<void>;
}

export interface SupabaseOptions {
  /** The folder to keep the database in, in `<home>/database`; in memory without one. */
  readonly claim?: Claim;
  /** The folder of the migrations; those of this project if not told otherwise. */
  readonly migrations?: string;
}

const PROJECT = fileURLToPath(new URL('../../../supabase/', import.meta.url));
/** The roles that a Supabase project has before the first migration. */
const ROLES = join(PROJECT, 'roles.sql');

/**
 * Opens the embedded database, brings it up to date, and answers for it over HTTP as Supabase would.
 *
 * @throws Error when the database cannot be opened, or a migration fails or was changed after it had been applied
 */
export async function openSupabase({
  claim,
  migrations = join(PROJECT, 'migrations'),
}: SupabaseOptions = {}): Promise<EmbeddedSupabase> {
  const thread = await openThread({
    folder: claim ? join(claim.home, 'database') : null,
    migrations,
    roles: ROLES,
  });
  const keys = claim?.keys ?? makeKeys();
  const app = supabaseApp(keys, thread.call);

  let closing = false;
  const underWay = new Set<Promise<void>>();
  const respond = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const listener: Parameters<Claim['serve']>[0] = (request, reply) => {
    if (closing) return void reply.writeHead(503, { connection: 'close' }).end();
    const done = new Promise<void>((resolve) => reply.once('close', resolve)).finally(() =>
      underWay.delete(done),
    );
    underWay.add(done);
    void respond(request, reply);
  };

  const own = claim ? null : createServer(listener);
  if (own) await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  claim?.serve(listener);
  const url = claim?.url ?? `http://127.0.0.1:${(own?.address() as AddressInfo).port}`;

  let closed: Promise<void> | null = null;
  const close = async () => {
    closing = true;
    await Promise.all(underWay);
    await thread.close();
    own?.closeAllConnections();
    await new Promise<void>((resolve) => (own ? own.close(() => resolve()) : resolve()));
  };
  return {
    url,
    publishableKey: keys.publishableKey,
    secretKey: keys.secretKey,
    close: () => (closed ??= close()),
  };
}
