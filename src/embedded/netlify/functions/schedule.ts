import { Cron } from 'croner';
import type { LoadedFunction } from './functions.ts';

/** Calls a function on its schedule, with the request Netlify's scheduler sends. */
export type Trigger = (found: LoadedFunction, request: Request) => Promise<Response>;

/** The request a schedule sends: a POST whose body says when the next one comes. */
export const scheduledRequest = (siteUrl: string, name: string, nextRun: Date | null): Request =>
  new Request(`${siteUrl}/.netlify/functions/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-nf-event': 'schedule',
      'user-agent': 'Netlify Clockwork',
    },
    body: JSON.stringify({ next_run: nextRun?.toISOString() ?? null }),
  });

/**
 * Runs the scheduled functions: cron patterns and `@hourly`-style names, in UTC as on Netlify. A run that is still
 * going when the next is due is not joined by a second one.
 *
 * @returns a function that stops them all.
 */
export function runSchedules(
  functions: readonly LoadedFunction[],
  siteUrl: string,
  trigger: Trigger,
): () => void {
  const jobs = functions.flatMap((found) =>
    found.schedule === undefined
      ? []
      : [
          new Cron(found.schedule, { timezone: 'UTC', protect: true, unref: true }, async (job: Cron) => {
            await trigger(found, scheduledRequest(siteUrl, found.name, job.nextRun()));
          }),
        ],
  );
  return () => jobs.forEach((job) => job.stop());
}
