import type { Survey } from '#core/survey/survey.ts';
import { madeUp } from '../survey.ts';
import { send } from './send.ts';
import { submissionOf } from './submission.ts';

const LASTS_MS = 5_000;
/** More than one run can send. */
const ENOUGH = 2_000;

/**
 * Sends submissions without a pause, for a few seconds.
 *
 * @param people so many press "send" at the same moment, and the next as soon as one is answered
 * @param seed each run sends responses of its own
 * @returns submissions stored a second
 */
export async function measureSustained(
  url: string,
  survey: Survey,
  people: number,
  seed: string,
): Promise<number> {
  const bodies = madeUp(survey, ENOUGH, seed).map(submissionOf).values();
  const started = performance.now();
  let sent = 0;
  const person = async () => {
    for (const body of bodies) {
      if (performance.now() - started > LASTS_MS) return;
      await send(url, body);
      sent += 1;
    }
  };
  await Promise.all(Array.from({ length: people }, person));
  return (sent * 1000) / (performance.now() - started);
}
