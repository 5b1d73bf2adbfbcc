import type { Config } from '@netlify/functions';
import { turnsAfter } from '#core/survey/waves.ts';
import { readEnvironment } from '#environment.ts';
import { allSurveys } from './_shared/surveys.ts';

/**
 * Once an hour: has the site built anew where a survey has opened or closed since the last time, so that its page says so
 * without a script too. Does nothing without a build hook.
 */
export const config: Config = { schedule: '@hourly' };

const HOUR = 60 * 60 * 1000;

export default async function rebuild(): Promise<void> {
  const { buildHook } = readEnvironment();
  if (!buildHook) return;
  // Whole hours, whatever the seconds that it takes to begin: no turn is missed, and none is told twice.
  const until = Math.floor(Date.now() / HOUR) * HOUR;
  const turned = (await allSurveys()).filter((survey) =>
    turnsAfter(survey, new Date(until - HOUR)).some(({ at }) => at <= until),
  );
  if (turned.length === 0) return;
  const reply = await fetch(buildHook, { method: 'POST' });
  if (!reply.ok) throw new Error(`The build hook answered ${reply.status}. Check NETLIFY_BUILD_HOOK.`);
  console.log(`Building the site anew, because of ${turned.map(({ id }) => `"${id}"`).join(', ')}.`);
}
