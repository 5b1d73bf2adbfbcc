import { buildReport } from '#core/report/build-report.ts';
import { digestOf } from '#core/report/digest.ts';
import { isDue, mayBeRemade, saysTheSame, type Trigger } from '#core/report/due.ts';
import { heldBack } from '#core/report/hold/hold.ts';
import { crossingOf } from '#core/report/sections/loyalty/loyalty.ts';
import { planOf } from '#core/report/plan.ts';
import { alongIn } from '#core/survey/origins.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { REPORTS_TAG, reportTag } from '#paths.ts';
import { StorageError, type Storage } from '#storage/storage.ts';
import { reviewedComments, tallyThemes } from './comments.ts';
import { drawnOf } from './draw.ts';

/** What a release does to the world, passed in: the database, the cache and the clock. */
export interface ReleaseEffects {
  readonly storage: Storage;
  /** Drops every cached page with one of these tags. */
  readonly purge: (tags: readonly string[]) => Promise<void>;
  readonly now: () => Date;
  /** Has pages drawn that were just dropped, before any reader comes. Never throws: the release is made by then. */
  readonly draw?: (paths: readonly string[]) => Promise<void>;
}

export type ReleaseOutcome =
  | { readonly released: true; readonly sequence: number; readonly responses: number }
  /**
   * `waiting`: too few new responses. `unchanged`: the newest release holds them all, and would say the same.
   * `overtaken`: another release of the same responses was faster.
   */
  | {
      readonly released: false;
      readonly why: 'waiting' | 'unchanged' | 'overtaken';
      readonly responses: number;
    };

/**
 * Releases the report of a survey if that is due: tally (in the database), hold back what a few people have changed,
 * estimate (both here), store the release with the digest of the one before, then drop the cached pages of this report
 * and the list of reports, and no others, and draw those that are pictures. Of the same responses a release is made anew where the report now says
 * something else.
 *
 * @throws {StorageError} when the database cannot be reached or refuses
 */
export async function release(
  survey: Survey,
  trigger: Trigger,
  { storage, purge, now, draw }: ReleaseEffects,
): Promise<ReleaseOutcome> {
  const [newest, tally] = [
    await storage.newestRelease(survey.id),
    await storage.tally(survey.id, planOf(survey)),
  ];
  const { responses } = tally;
  const released = newest?.responses ?? 0;
  const pending = responses - released;
  const remade = mayBeRemade(pending, released, trigger);
  if (!remade && !isDue(pending, released, survey.report.minimum, trigger))
    return { released: false, why: 'waiting', responses };

  const before = await storage.published(survey.id);
  const counts = heldBack(
    await tallyThemes(survey, tally, storage),
    before,
    survey.report.minimum,
    crossingOf(survey),
    alongIn(itemsOf(survey)),
  );
  const sequence = (newest?.sequence ?? 0) + 1;
  const stamp = { sequence, at: now().toISOString(), previous: newest?.digest ?? null };
  const wordings = await storage.wordings(survey.id);
  const comments = await reviewedComments(survey, tally, storage);
  const report = buildReport(survey, counts, stamp, wordings, comments);
  if (remade && newest && saysTheSame(report, newest.report))
    return { released: false, why: 'unchanged', responses };
  try {
    await storage.publish({ report, responses, digest: digestOf(report), counts });
  } catch (error) {
    if (error instanceof StorageError && error.kind === 'conflict')
      return { released: false, why: 'overtaken', responses };
    throw error;
  }
  await purge([reportTag(survey.id), REPORTS_TAG]);
  await draw?.(drawnOf(survey));
  return { released: true, sequence, responses };
}
