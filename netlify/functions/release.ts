import type { Config } from '@netlify/functions';
import { release } from '#release/release.ts';
import { openEffects } from './_shared/effects.ts';
import { allSurveys } from './_shared/surveys.ts';

/** Once an hour, every report with enough new responses: also those whose last submission made none due. */
export const config: Config = { schedule: '@hourly' };

export default async function releaseAll(): Promise<void> {
  const effects = openEffects();
  const waiting = new Set((await effects.storage.pending()).map(({ survey }) => survey));
  const due = (await allSurveys()).filter((survey) => waiting.has(survey.id));
  const outcomes = await Promise.allSettled(due.map((survey) => release(survey, 'schedule', effects)));
  outcomes.forEach((outcome, index) => {
    const id = due[index]?.id;
    if (outcome.status === 'rejected')
      console.error(`The report of "${id}" could not be released.`, outcome.reason);
    else if (outcome.value.released)
      console.log(
        `Released report ${outcome.value.sequence} of "${id}": ${outcome.value.responses} responses.`,
      );
  });
}
