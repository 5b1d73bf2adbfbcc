import { asOf, type Definition } from '#core/survey/change/definition.ts';
import type { Survey } from '#core/survey/survey.ts';
import type { Storage } from '#storage/storage.ts';

/** Definitions never change, so a process asks for each once. */
const known = new Map<string, Definition>();

/**
 * The survey as the sender of a submission saw it: as it is now, or as it was when the page was opened. `undefined`
 * where the version was never recorded, which no page of this site can be.
 *
 * @param version what the page says of itself; null where it says nothing
 */
export async function asSeen(
  survey: Survey,
  version: string | null,
  storage: Pick<Storage, 'version'>,
): Promise<Survey | undefined> {
  if (version === null || version === survey.version) return survey;
  const key = `${survey.id} ${version}`;
  const definition = known.get(key) ?? (await storage.version(survey.id, version));
  if (!definition) return undefined;
  known.set(key, definition);
  return asOf(survey, version, definition);
}

/** The versions that this process has seen recorded. */
const recorded = new Set<string>();

/**
 * Sees to it that the version in the field is recorded, where the deploy did not do so. What fails is tried again with
 * the next submission.
 */
export async function recordOnce(survey: Survey, storage: Pick<Storage, 'recordVersions'>): Promise<void> {
  const key = `${survey.id} ${survey.version}`;
  if (recorded.has(key)) return;
  recorded.add(key);
  await storage.recordVersions([survey]).catch((error: unknown) => {
    recorded.delete(key);
    console.error(`The version of "${survey.id}" could not be recorded.`, error);
  });
}
