import { asOf } from '#core/survey/change/definition.ts';
import type { Survey } from '#core/survey/survey.ts';
import type { Storage } from '#storage/storage.ts';

/**
 * A survey as it was when one of its versions was in the field. Where that version was never recorded, as it is now,
 * which its `version` then says.
 *
 * @throws {StorageError} when the database cannot be reached or refuses
 */
export async function asFielded(
  survey: Survey,
  version: string,
  store: Pick<Storage, 'version'>,
): Promise<Survey> {
  if (version === survey.version) return survey;
  const definition = await store.version(survey.id, version);
  return definition ? asOf(survey, version, definition) : survey;
}
