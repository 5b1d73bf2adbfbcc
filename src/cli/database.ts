import { join } from 'node:path';
import { claimHome, HomeTaken } from '#embedded/home.ts';
import { openSupabase } from '#embedded/supabase/supabase.ts';
import { ROOT } from './root.ts';
import { Refusal } from './say.ts';

export type OpenDatabase = {
  /** Where the database will answer, and the key that opens it. */
  readonly connection: { readonly url: string; readonly secretKey: string };
  /** The same, once it does answer. */
  readonly ready: Promise<OpenDatabase['connection']>;
  /** Lets other processes be told where people find the site. */
  announce(site: string): Promise<void>;
  /** Waits for what is under way, closes the database and lets go of the folder. */
  close(): Promise<void>;
};

/**
 * Takes the folder, and opens the database in it while other things go on.
 *
 * @throws Refusal when another process has the folder: who, since when, and what to do.
 */
export async function openDatabase(home: string): Promise<OpenDatabase> {
  const claim = await claimHome(home).catch((error: unknown) => {
    throw error instanceof HomeTaken ? new Refusal(error.message) : error;
  });
  const opening = openSupabase({ claim, migrations: join(ROOT, 'supabase/migrations') });
  const connection = { url: claim.url, secretKey: claim.keys.secretKey };
  const ready = opening.then(() => connection);
  // Whoever waits for it is told; before that, a failure must not end the process unhandled.
  ready.catch(() => {});
  return {
    connection,
    ready,
    announce: (site) => claim.announce(site),
    async close() {
      await opening.then(
        (supabase) => supabase.close(),
        () => {},
      );
      await claim.release();
    },
  };
}
