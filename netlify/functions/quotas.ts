import type { Config, Context } from '@netlify/functions';
import { endingOfQuota } from '#core/response/ending.ts';
import { waveAt } from '#core/survey/waves.ts';
import { openEffects } from './_shared/effects.ts';
import { json, problemJson } from './_shared/reply.ts';
import { surveyOf } from './_shared/surveys.ts';

/** A page whose survey has quotas asks which are full, so that nobody answers to the end for nothing. */
export const config: Config = { path: '/s/:survey/quotas/', method: 'GET' };

/** How long an answer may be shared, in seconds. Who comes in between is told when sending. */
const SHARED = 30;

export default async function quotas(_: Request, context: Context): Promise<Response> {
  const survey = await surveyOf(context.params.survey ?? '');
  if (!survey || survey.quotas.length === 0) return problemJson(404, { title: 'There are no quotas.' });
  const effects = openEffects();
  const wave = waveAt(survey, effects.now());
  try {
    const counts = 'open' in wave ? await effects.storage.quotas(survey.id, wave.open.id) : {};
    const full = survey.quotas.filter(({ id, max }) => (counts[id] ?? 0) >= max);
    return json(
      200,
      { full: full.map((quota) => ({ if: quota.if, ending: endingOfQuota(quota) })) },
      {
        'cache-control': 'public, max-age=0, must-revalidate',
        'netlify-cdn-cache-control': `public, max-age=${SHARED}`,
      },
    );
  } catch (error) {
    console.error(`How full the quotas of "${survey.id}" are could not be told.`, error);
    return problemJson(503, { title: 'The database does not answer.' });
  }
}
