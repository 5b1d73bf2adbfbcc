import { purgeCache } from '@netlify/functions';
import { readEnvironment } from '#environment.ts';
import { openStorage, type Storage } from '#storage/storage.ts';
import { readPage } from './pages.ts';

/** Everything a function does to the world, or asks it, beyond its request. */
export interface Effects {
  readonly storage: Storage;
  readonly purge: (tags: readonly string[]) => Promise<void>;
  readonly now: () => Date;
  /** The HTML of a page of this site, as it was built. */
  readonly page: (path: string) => Promise<string>;
}

/** The real effects, from the environment. */
export function openEffects(): Effects {
  const environment = readEnvironment();
  return {
    storage: openStorage(environment),
    purge: (tags) =>
      purgeCache({ tags: [...tags], ...(environment.purgeApi ? { apiURL: environment.purgeApi } : {}) }),
    now: () => new Date(),
    page: (path) => readPage(path, environment.pages),
  };
}
