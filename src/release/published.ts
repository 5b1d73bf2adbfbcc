import { commentKeys, withCommentWords } from '#core/report/sections/comments/words.ts';
import type { Survey } from '#core/survey/survey.ts';
import type { Release, Storage } from '#storage/storage.ts';

/** What there is to be read of a survey's report. */
export type Published =
  | { readonly state: 'released'; readonly survey: Survey; readonly release: Release }
  /** The survey will be reported, and has not been yet. */
  | { readonly state: 'waiting'; readonly survey: Survey }
  /** There is no such report, and none is to come. */
  | { readonly state: 'missing' }
  /** The database does not answer, or not as it should. */
  | { readonly state: 'unavailable'; readonly survey: Survey; readonly error: unknown };

type ReleaseStore = Pick<Storage, 'newestRelease' | 'release' | 'commentWords'>;

/**
 * Finds the newest release of a survey's report, or the one of a number. Never throws: what fails is a state.
 *
 * @param survey undefined where there is none; one that is not to be published has no report
 * @param open opens the database, which may fail where settings are missing
 * @param sequence as an address spells it; undefined for the newest
 */
export async function published(
  survey: Survey | undefined,
  open: () => ReleaseStore,
  sequence?: string,
): Promise<Published> {
  if (!survey?.report.publish) return { state: 'missing' };
  if (sequence !== undefined && !/^[1-9]\d{0,8}$/.test(sequence)) return { state: 'missing' };
  try {
    const store = open();
    const release =
      sequence === undefined
        ? await store.newestRelease(survey.id)
        : await store.release(survey.id, Number(sequence));
    if (release) return { state: 'released', survey, release: await withWords(release, store) };
    return sequence === undefined ? { state: 'waiting', survey } : { state: 'missing' };
  } catch (error) {
    return { state: 'unavailable', survey, error };
  }
}

/** The newest release of every survey that is published, in the order of the surveys. */
export async function allPublished(
  surveys: readonly Survey[],
  store: Pick<Storage, 'releases' | 'newestRelease'>,
): Promise<{ readonly survey: Survey; readonly release: Release }[]> {
  const listed = new Set((await store.releases()).map(({ survey }) => survey));
  const wanted = surveys.filter((survey) => survey.report.publish && listed.has(survey.id));
  const releases = await Promise.all(wanted.map((survey) => store.newestRelease(survey.id)));
  return wanted.flatMap((survey, index) => {
    const release = releases[index];
    return release ? [{ survey, release }] : [];
  });
}

/** The words of comments are no part of a release, so that they can be taken back. */
async function withWords(release: Release, store: Pick<Storage, 'commentWords'>): Promise<Release> {
  const keys = commentKeys(release.report);
  if (keys.length === 0) return release;
  return {
    ...release,
    report: withCommentWords(release.report, await store.commentWords(release.survey, keys)),
  };
}

/** Surveys with the newest release of each, null where there is none yet. */
export async function newestReleases(
  surveys: readonly Survey[],
  store: Pick<Storage, 'newestRelease'>,
): Promise<{ readonly survey: Survey; readonly release: Release | null }[]> {
  return Promise.all(
    surveys.map(async (survey) => ({ survey, release: await store.newestRelease(survey.id) })),
  );
}
