import { StorageError, type Storage } from '#storage/storage.ts';
import { warn } from '../say.ts';
import { compareSurveys } from './compare-surveys.ts';
import { sayRefusals } from './words.ts';

/**
 * While the site is developed: warns of changes to survey files that a build would refuse, each time they become
 * others, and stops nothing.
 *
 * @returns compares once; what is called meanwhile is one comparison more
 */
export function fieldWarning(root: string, storage: Pick<Storage, 'versions'>): () => Promise<void> {
  let told: string | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  async function look(): Promise<void> {
    do {
      again = false;
      const refused = await compareSurveys(root, storage).then(sayRefusals).catch(unreachable);
      if (refused !== undefined && refused !== told) warn(`A build would refuse this:\n${refused}`);
      told = refused;
    } while (again);
  }
  return () => {
    if (running) again = true;
    running ??= look().finally(() => (running = undefined));
    return running;
  };
}

/** A file that is just being written, or a database that does not answer, says nothing about the surveys. */
function unreachable(error: unknown): undefined {
  if (error instanceof StorageError || (error instanceof Error && 'code' in error)) return undefined;
  throw error;
}
