import { purgeCache } from '@netlify/functions';
import { readEnvironment } from '#environment.ts';
import { drawAhead } from '#release/draw.ts';
import { openStorage, type Connection, type Storage } from '#storage/storage.ts';
import { readPage } from './pages.ts';

/** Everything a function does to the world, or asks it, beyond its request. */
export interface Effects {
  readonly storage: Storage;
  readonly purge: (tags: readonly string[]) => Promise<void>;
  readonly draw: (paths: readonly string[]) => Promise<void>;
  readonly now: () => Date;
  /** The HTML of a page of this site, as it was built. */
  readonly page: (path: string) => Promise<string>;
}

/** The real effects, from the environment. */
export function openEffects(): Effects {
  const environment = readEnvironment();
  return {
    storage: storageAt(environment),
    purge: (tags) =>
      purgeCache({ tags: [...tags], ...(environment.purgeApi ? { apiURL: environment.purgeApi } : {}) }),
    draw: async (paths) => {
      // On one machine one process does all, and whoever sends an answer would wait for the drawing.
      if (environment.site && !environment.purgeApi) await drawAhead(environment.site, paths);
    },
    now: () => new Date(),
    page: (path) => readPage(path, environment.pages),
  };
}

let opened: { readonly at: Connection; readonly storage: Storage } | undefined;

/** A process serves many requests with the same settings: the client for them is made once. */
function storageAt({ url, secretKey }: Connection): Storage {
  if (opened?.at.url !== url || opened.at.secretKey !== secretKey)
    opened = { at: { url, secretKey }, storage: openStorage({ url, secretKey }) };
  return opened.storage;
}
