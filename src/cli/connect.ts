import { purgeCache } from '@netlify/functions';
import { findOwner } from '#embedded/home.ts';
import { openStorage, StorageError, type Connection, type Storage } from '#storage/storage.ts';
import { openDatabase } from './database.ts';
import { ROOT } from './root.ts';
import { Refusal, say } from './say.ts';
import { homeOf, purgeAccess } from './settings.ts';

/** Drops the cached pages with one of these tags, wherever the site is served. */
export type Purge = (tags: readonly string[]) => Promise<void>;

/** A database, and the cache of the site that shows what is in it. */
interface Place {
  readonly connection: Connection;
  readonly purge: Purge;
}

/**
 * Runs a command on the database that this project has: the one that SUPABASE_URL and SUPABASE_SECRET_KEY name, else
 * the embedded one of the process that has the folder, else that one opened for as long as the command takes.
 *
 * @throws Refusal when only one of the two settings is there, or the database does not do what it is asked to.
 */
export async function withStorage<T>(work: (storage: Storage, purge: Purge) => Promise<T>): Promise<T> {
  try {
    return await withPlace(({ connection, purge }) => work(openStorage(connection), purge));
  } catch (error) {
    throw error instanceof StorageError ? new Refusal(error.message) : error;
  }
}

/** The same for what speaks to the database by itself: where it is, and what opens it. */
export async function withConnection<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    return await withPlace(({ connection }) => work(connection));
  } catch (error) {
    throw error instanceof StorageError ? new Refusal(error.message) : error;
  }
}

/** The database that this project has, where it can be reached without opening anything. */
export async function reachable(): Promise<Storage | undefined> {
  const known = hosted() ?? (await running());
  return known && openStorage(known.connection);
}

async function withPlace<T>(work: (place: Place) => Promise<T>): Promise<T> {
  const known = hosted() ?? (await running());
  if (known) return work(known);
  const { ready, close } = await openDatabase(homeOf(ROOT));
  try {
    // Nothing is served from this folder now, so nothing of it is in a cache.
    return await work({ connection: await ready, purge: async () => {} });
  } finally {
    await close();
  }
}

async function running(): Promise<Place | undefined> {
  const owner = await findOwner(homeOf(ROOT));
  if (!owner) return undefined;
  const { siteId, purgeToken } = purgeAccess(owner.secretKey);
  return {
    connection: owner,
    purge: async (tags) => {
      if (owner.site)
        await purgeCache({ apiURL: owner.site, siteID: siteId, token: purgeToken, tags: [...tags] });
    },
  };
}

function hosted(): Place | undefined {
  const { SUPABASE_URL: url, SUPABASE_SECRET_KEY: secretKey, SITE_ID, NETLIFY_PURGE_API_TOKEN } = process.env;
  if (url && secretKey) {
    return {
      connection: { url, secretKey },
      purge: async (tags) => {
        if (SITE_ID && NETLIFY_PURGE_API_TOKEN) await purgeCache({ tags: [...tags] });
        else
          say(
            'The site may show the release before this one until its next release or deploy. ' +
              'Set SITE_ID and NETLIFY_PURGE_API_TOKEN (a personal access token of Netlify) to renew its pages from here.',
          );
      },
    };
  }
  if (!url && !secretKey) return undefined;
  throw new Refusal(
    `${url ? 'SUPABASE_SECRET_KEY' : 'SUPABASE_URL'} is not set, and the other is. ` +
      'Set both for a hosted database, or neither for the embedded one.',
  );
}
