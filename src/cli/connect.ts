import { findOwner } from '#embedded/home.ts';
import { openStorage, StorageError, type Connection, type Storage } from '#storage/storage.ts';
import { openDatabase } from './database.ts';
import { ROOT } from './root.ts';
import { Refusal } from './say.ts';
import { homeOf } from './settings.ts';

/**
 * Runs a command on the database that this project has: the one that SUPABASE_URL and SUPABASE_SECRET_KEY name, else
 * the embedded one of the process that has the folder, else that one opened for as long as the command takes.
 *
 * @throws Refusal when only one of the two settings is there, or the database does not do what it is asked to.
 */
export async function withStorage<T>(work: (storage: Storage) => Promise<T>): Promise<T> {
  try {
    return await withConnection((connection) => work(openStorage(connection)));
  } catch (error) {
    throw error instanceof StorageError ? new Refusal(error.message) : error;
  }
}

async function withConnection<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  const known = hosted() ?? (await findOwner(homeOf(ROOT)));
  if (known) return work(known);
  const { ready, close } = await openDatabase(homeOf(ROOT));
  try {
    return await work(await ready);
  } finally {
    await close();
  }
}

function hosted(): Connection | undefined {
  const { SUPABASE_URL: url, SUPABASE_SECRET_KEY: secretKey } = process.env;
  if (url && secretKey) return { url, secretKey };
  if (!url && !secretKey) return undefined;
  throw new Refusal(
    `${url ? 'SUPABASE_SECRET_KEY' : 'SUPABASE_URL'} is not set, and the other is. ` +
      'Set both for a hosted database, or neither for the embedded one.',
  );
}
