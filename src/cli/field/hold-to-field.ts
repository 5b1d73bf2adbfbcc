import { StorageError, type Storage } from '#storage/storage.ts';
import { Refusal, say, warn } from '../say.ts';
import { compareSurveys } from './compare-surveys.ts';
import { sayComparison, sayRefusals } from './words.ts';

/**
 * Before a site is built: says what it changes for those who are answering, and refuses what would mix up the answers
 * that people have given.
 *
 * @param storage undefined where no database can be reached, which is said and stops nothing
 * @throws Refusal that names every survey that may not be published
 */
export async function holdToField(
  root: string,
  storage: Pick<Storage, 'versions'> | undefined,
): Promise<void> {
  if (!storage) return say(`${NOT_COMPARED}: no database is running or set.`);
  const compared = await compareSurveys(root, storage).catch((error: unknown) => {
    if (error instanceof StorageError) return error;
    throw error;
  });
  if (compared instanceof StorageError) return warn(`${NOT_COMPARED}. ${compared.message}`);
  for (const one of compared) {
    const said = sayComparison(one);
    if (said) say(said);
  }
  const refused = sayRefusals(compared);
  if (refused) throw new Refusal(refused);
}

const NOT_COMPARED = 'The surveys could not be compared with what people have answered';
