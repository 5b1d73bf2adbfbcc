import { SURVEY_PAGE } from '../survey.ts';

/** Longer than a submission takes on a very busy machine, in milliseconds. */
const LIMIT_MS = 60_000;

/**
 * Posts a submission as the survey page does with JavaScript, and reads the whole answer.
 *
 * @throws Error when it was not stored
 */
export async function send(url: string, body: string): Promise<void> {
  const reply = await fetch(url + SURVEY_PAGE, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  const said = await reply.text();
  if (reply.status !== 201) throw new Error(`A submission was not stored: ${reply.status} ${said}`);
}
