import type { DeploySucceededEvent } from '@netlify/functions';
import { release } from '#release/release.ts';
import { openEffects } from './_shared/effects.ts';
import { allSurveys } from './_shared/surveys.ts';

/**
 * When a deploy is in the field: keeps the definitions of its surveys, so that whoever has one of its pages open is
 * judged by what they saw after the next, and releases the reports that it changes. A preview is not in the field.
 */
export default {
  async deploySucceeded({ deploy }: DeploySucceededEvent): Promise<void> {
    if (deploy.context !== 'production') return;
    const effects = openEffects();
    const surveys = await allSurveys();
    const recorded = await effects.storage.recordVersions(surveys);
    if (recorded > 0)
      console.log(`Recorded ${recorded} new ${recorded === 1 ? 'version' : 'versions'} of surveys.`);
    // What a survey says of its report may have changed: then the report follows, without new responses. A first release
    // is left to the clock and to those who answer, who may be answering just now.
    const released = new Set((await effects.storage.releases()).map(({ survey }) => survey));
    const reported = surveys.filter(({ id }) => released.has(id));
    const outcomes = await Promise.allSettled(reported.map((survey) => release(survey, 'schedule', effects)));
    outcomes.forEach((outcome, index) => {
      if (outcome.status === 'rejected')
        console.error(`The report of "${reported[index]?.id}" could not be released.`, outcome.reason);
    });
  },
};
