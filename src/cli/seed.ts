import { findOwner } from '#embedded/home.ts';
import { openStorage, type Storage } from '#storage/storage.ts';
import type { Survey } from '#core/survey/survey.ts';
import { synthesise } from '#core/synthetic/synthesise.ts';
import { ROOT } from './root.ts';
import { say } from './say.ts';
import { homeOf } from './settings.ts';
import { listSurveys } from './surveys.ts';

/** The survey that the demo is about, and what is made up for it. */
const DEMO = { survey: 'airport', seed: 'heed-demo', responses: 1_200, days: 56 };
const BATCH = 200;
const DAY = 24 * 60 * 60 * 1_000;

/**
 * Puts the demo's made-up answers into the embedded database unless they are there, and asks for a release of them.
 * It goes by whoever has the project's folder, never by SUPABASE_URL: made-up answers do not leave this machine, and a
 * hosted database would refuse them.
 *
 * @param signal stops it between two batches; the next start goes on from there
 */
export async function seedDemo({
  signal,
  release,
}: {
  signal: AbortSignal;
  release: () => Promise<unknown>;
}): Promise<void> {
  const embedded = await findOwner(homeOf(ROOT));
  const survey = (await listSurveys(ROOT)).find(({ id }) => id === DEMO.survey);
  if (!embedded || !survey) return;
  const added = await seed(openStorage(embedded), survey, { now: new Date(), signal });
  if (added === 0 || signal.aborted) return;
  await release();
  say(
    `The demo has ${added.toLocaleString('en')} synthetic responses. Nobody gave them, and the report says so.`,
  );
}

/**
 * Fills one survey with made-up responses of the weeks before now; the same ones every time, so that none is added twice.
 *
 * @returns how many were added
 */
export async function seed(
  storage: Pick<Storage, 'submit' | 'stored'>,
  survey: Survey,
  { now, signal }: { now: Date; signal?: AbortSignal },
): Promise<number> {
  const { responses: present } = await storage.stored(survey.id);
  if (present >= DEMO.responses) return 0;
  const responses = synthesise(survey, {
    seed: DEMO.seed,
    n: DEMO.responses,
    wave: survey.waves.at(-1)!.id,
    from: new Date(now.getTime() - DEMO.days * DAY).toISOString(),
    to: now.toISOString(),
  });
  let added = 0;
  for (let from = 0; from < responses.length && !signal?.aborted; from += BATCH) {
    const batch = await storage.submit(survey, responses.slice(from, from + BATCH));
    added += batch.received.filter(({ status }) => status === 'stored').length;
  }
  return added;
}
