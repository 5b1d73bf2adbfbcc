import type { DeploySucceededEvent } from '@netlify/functions';
import { openEffects } from './_shared/effects.ts';
import { allSurveys } from './_shared/surveys.ts';

/**
 * When a deploy is in the field: keeps the definitions of its surveys, so that whoever has one of its pages open is
 * judged by what they saw after the next. A preview is not in the field.
 */
export default {
  async deploySucceeded({ deploy }: DeploySucceededEvent): Promise<void> {
    if (deploy.context !== 'production') return;
    const recorded = await openEffects().storage.recordVersions(await allSurveys());
    if (recorded > 0)
      console.log(`Recorded ${recorded} new ${recorded === 1 ? 'version' : 'versions'} of surveys.`);
  },
};
