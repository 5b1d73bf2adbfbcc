import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { SURVEY_PAGE } from '../survey.ts';

/** Longer than a start takes once pages are served, in milliseconds. */
const LIMIT_MS = 120_000;

/** Sends one answer to the airport survey until it is stored: by then the functions and the database are there. */
export async function answerStored(url: string): Promise<void> {
  const limit = performance.now() + LIMIT_MS;
  const body = JSON.stringify({ id: randomUUID(), answers: { recommend: ['9'], satisfaction: ['4'] } });
  let last = '';
  while (performance.now() < limit) {
    const reply = await fetch(url + SURVEY_PAGE, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    last = `${reply.status} ${await reply.text()}`;
    if (reply.status === 201) return;
    await sleep(5);
  }
  throw new Error(`An answer was not stored. The last reply: ${last}`);
}
