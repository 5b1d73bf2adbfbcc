import { releaseComments } from '#release/comments.ts';
import { withStorage } from '../connect.ts';
import { say } from '../say.ts';
import { findScope } from './scope.ts';

/**
 * `heed comments publish`: a release with the comments that were let through since the newest, its figures unchanged.
 *
 * @throws Refusal when there is no such survey, or the database cannot do it
 */
export async function publishComments(surveyId: string): Promise<void> {
  const { survey } = await findScope(surveyId);
  const outcome = await withStorage((storage, purge) =>
    releaseComments(survey, { storage, purge, now: () => new Date() }),
  );
  if (outcome.released)
    say(`Released report ${outcome.sequence} of "${surveyId}": it shows ${outcome.shown} comments.`);
  else
    say(
      {
        nothing: `The newest release of "${surveyId}" has all that was decided already.`,
        none: `"${surveyId}" has no release with comments yet. They come with the next one.`,
        overtaken: `Another release of "${surveyId}" was faster. Call this again.`,
      }[outcome.why],
    );
}
