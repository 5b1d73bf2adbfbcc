import { StorageError, type Storage } from '#storage/storage.ts';
import { warn } from '../say.ts';
import { listSurveys } from '../surveys.ts';

/**
 * Keeps the definitions that a site is about to show. The deploy does so too, once it is live; where neither can, the
 * first submission does.
 */
export async function recordVersions(
  root: string,
  storage: Pick<Storage, 'recordVersions'> | undefined,
): Promise<void> {
  try {
    await storage?.recordVersions(await listSurveys(root));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    warn(`The versions of the surveys could not be recorded. ${error.message}`);
  }
}
