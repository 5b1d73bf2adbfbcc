import { findOwner } from '#embedded/home.ts';
import { openStorage, type Storage } from '#storage/storage.ts';
import type { Response } from '#core/response/response.ts';
import type { Survey } from '#core/survey/survey.ts';
import { synthesise } from '#core/synthetic/synthesise.ts';
import { decideOnDemo } from './demo-comments.ts';
import { DEMO, type DemoWave } from './demo.ts';
import { ROOT } from './root.ts';
import { say } from './say.ts';
import { homeOf } from './settings.ts';
import { listSurveys } from './surveys.ts';

const SEED = 'heed-demo';
const BATCH = 200;
const DAY = 24 * 60 * 60 * 1_000;
/** A wave that is still open has been answered for so many days. */
const OPEN_DAYS = 56;

/**
 * Puts the demo's made-up answers into the embedded database unless they are there, and asks for a release of them: as
 * soon as the first survey has its own, and again when all have. It goes by whoever has the project's folder, never by
 * SUPABASE_URL: made-up answers do not leave this machine, and a hosted database would refuse them.
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
  if (!embedded) return;
  const storage = openStorage(embedded);
  const surveys = new Map((await listSurveys(ROOT)).map((survey) => [survey.id, survey]));
  const wanted = Object.keys(DEMO).flatMap((id) => surveys.get(id) ?? []);
  let added = 0;
  for (const [index, survey] of wanted.entries()) {
    added += await seed(storage, survey, { now: new Date(), signal });
    if (signal.aborted) return;
    if (index === 0 && added > 0) await release();
  }
  if (added === 0) return;
  for (const survey of wanted) await decideOnDemo(storage, survey);
  await release();
  say(
    `The demo has ${added.toLocaleString('en')} synthetic responses. Nobody gave them, and the reports say so.`,
  );
}

/**
 * Fills one survey with made-up responses of its waves, the last of them of the weeks before now; the same ones every
 * time, so that none is added twice.
 *
 * @returns how many were added
 */
export async function seed(
  storage: Pick<Storage, 'submit' | 'stored'>,
  survey: Survey,
  { now, signal }: { now: Date; signal?: AbortSignal },
): Promise<number> {
  const waves = DEMO[survey.id] ?? [];
  const planned = waves.reduce((sum, { responses }) => sum + responses, 0);
  if ((await storage.stored(survey.id)).responses >= planned) return 0;
  let added = 0;
  for (const wave of waves) {
    const responses = madeUp(survey, wave, now);
    for (let from = 0; from < responses.length && !signal?.aborted; from += BATCH) {
      const batch = await storage.submit(survey, responses.slice(from, from + BATCH));
      added += batch.received.filter(({ status }) => status === 'stored').length;
    }
  }
  return added;
}

function madeUp(survey: Survey, { wave, responses: n, mood }: DemoWave, now: Date): readonly Response[] {
  const { opens, closes } = survey.waves.find(({ id }) => id === wave) ?? {};
  const [from, to] =
    opens && closes
      ? [`${opens}T12:00:00.000Z`, `${closes}T12:00:00.000Z`]
      : [new Date(now.getTime() - OPEN_DAYS * DAY).toISOString(), now.toISOString()];
  return synthesise(survey, { seed: SEED, n, wave, from, to, mood });
}
