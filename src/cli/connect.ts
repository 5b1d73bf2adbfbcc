import { findOwner } from '#embedded/home.ts';
import { openStorage, type Storage } from '#storage/storage.ts';
import { openDatabase } from './database.ts';
import { ROOT } from './root.ts';
import { Refusal } from './say.ts';
import { homeOf } from './settings.ts';

/**
 * Runs a command on the database that this project has: the one that SUPABASE_URL and SUPABASE_SECRET_KEY name, else
 * the embedded one of the process that has the folder, else that one opened for as long as the command takes.
 *
 * @throws Refusal when only one of the two settings is there.
 */
export async function withStorage<T>(work: (storage: Storage) => Promise<T>): Promise<T> {
  const hosted = hostedDatabase();
  if (hosted) return work(openStorage(hosted));
  const home = homeOf(ROOT);
  const owner = await findOwner(home);
  if (owner) return work(openStorage(owner));
  const { ready, close } = await openDatabase(home);
  try {
    return await work(openStorage(await ready));
  } finally {
    await close();
  }
}

function hostedDatabase(): { url: string; secretKey: string } | undefined {
  const { SUPABASE_URL: url, SUPABASE_SECRET_KEY: secretKey } = process.env;
  if (url && secretKey) return { url, secretKey };
  if (!url && !secretKey) return undefined;
  throw new Refusal(`${url ? 'SUPABASE_SECRET_KEY' : 'SUPABASE_URL'} is not set, and the other is. Set both for a hosted database, or neither for the embedded one.`);
}
