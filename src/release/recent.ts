import type { Release, Storage } from '#storage/storage.ts';

/**
 * The newest releases of a survey, the newest first. Releases are never changed or taken back, so that one that is
 * missing has not been made.
 *
 * @throws {StorageError} when the database cannot be reached or refuses
 */
export async function recentReleases(
  newest: Release,
  most: number,
  store: Pick<Storage, 'release'>,
): Promise<readonly Release[]> {
  const before = Array.from({ length: most - 1 }, (_, index) => newest.sequence - 1 - index);
  const found = await Promise.all(
    before.filter((sequence) => sequence > 0).map((sequence) => store.release(newest.survey, sequence)),
  );
  return [newest, ...found.filter((release) => release !== null)];
}
