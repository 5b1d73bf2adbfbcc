import type { Survey } from '#core/survey/survey.ts';
import { release } from '#release/release.ts';
import type { Effects } from './effects.ts';

/** Releases that this process is making, by survey: submissions that come meanwhile need not begin the same one. */
const underWay = new Map<string, Promise<void>>();

/**
 * Releases the report of a survey after a submission has made that due. The respondent's answer is safe by now: a
 * release that fails is for the log, and for the next scheduled one.
 */
export function releaseAfter(survey: Survey, effects: Effects): Promise<void> {
  const known = underWay.get(survey.id);
  if (known) return known;
  const making = release(survey, 'submission', effects)
    .then(
      () => {},
      (error: unknown) =>
        console.error(`The report of "${survey.id}" could not be released after a submission.`, error),
    )
    .finally(() => underWay.delete(survey.id));
  underWay.set(survey.id, making);
  return making;
}
