import { release } from '#release/release.ts';
import { withStorage } from './connect.ts';
import { ROOT } from './root.ts';
import { say } from './say.ts';
import { findSurvey } from './surveys.ts';

/**
 * `heed release`: publishes a new release of a survey's report, if enough responses are new.
 *
 * @throws Refusal when there is no such survey, or the database cannot do it
 */
export async function releaseReport(surveyId: string): Promise<void> {
  const survey = await findSurvey(ROOT, surveyId);
  const outcome = await withStorage((storage, purge) =>
    release(survey, 'schedule', { storage, purge, now: () => new Date() }),
  );
  if (outcome.released)
    say(`Released report ${outcome.sequence} of "${survey.id}": ${inNumbers(outcome.responses)} responses.`);
  else if (outcome.why === 'overtaken')
    say(`Another release of "${survey.id}" was faster. It holds the same responses.`);
  else if (outcome.why === 'unchanged')
    say(
      `Nothing was released: the newest report of "${survey.id}" holds all ${inNumbers(outcome.responses)} responses, and would say the same.`,
    );
  else
    say(
      `Nothing was released: "${survey.id}" has ${inNumbers(outcome.responses)} responses, and too few of them are new. ` +
        `A release takes at least ${survey.report.minimum} new ones, so that it tells on nobody.`,
    );
}

const inNumbers = (n: number) => n.toLocaleString('en');
