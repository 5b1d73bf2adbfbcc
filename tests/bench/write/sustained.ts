import type { Survey } from '#core/survey/survey.ts';
import { madeUp } from '../survey.ts';
import { send } from './send.ts';
import { submissionOf } from './submission.ts';

/** So many people press "send" at the same moment, and the next as soon as one is answered. */
export const AT_ONCE = 8;
const EACH_RUN = 600;

/**
 * Sends submissions without a pause.
 *
 * @param run numbers the run: each sends responses of its own
 * @returns submissions stored a second
 */
export async function measureSustained(url: string, survey: Survey, run: number): Promise<number> {
  const bodies = madeUp(survey, EACH_RUN, `sustained-${run}`).map(submissionOf);
  const started = performance.now();
  let next = 0;
  const person = async () => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) await send(url, body);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, person));
  return (EACH_RUN * 1000) / (performance.now() - started);
}
