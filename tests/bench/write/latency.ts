import type { Response } from '#core/response/response.ts';
import type { Survey } from '#core/survey/survey.ts';
import { release } from '#release/release.ts';
import { LARGEST_SUBMISSION, type Storage } from '#storage/storage.ts';
import { quantile } from '../figure.ts';
import { madeUp } from '../survey.ts';
import type { InProcess } from './in-process.ts';
import { send } from './send.ts';
import { submissionOf } from './submission.ts';

/** Stored and released beforehand: enough that no submission that is measured makes a release due. */
export const ALREADY = 20_000;
const EACH_ROUND = 100;
const WARM_UP = 40;

/** Milliseconds, one value a round. */
export type Latency = { readonly half: number[]; readonly most: number[] };
export type Latencies = { readonly insert: Latency; readonly door: Latency; readonly submission: Latency };

/**
 * Stores one response after another in three ways that take turns: the bare INSERT of its JSON into a plain table, the
 * call of the database's door over HTTP, and the whole submission over HTTP.
 *
 * @returns the 50th and the 95th percentile of each round
 */
export async function measureLatency(
  { database, storage, url }: InProcess,
  survey: Survey,
  rounds: number,
): Promise<Latencies> {
  await database.exec(
    'create schema bench; create table bench.plain (id bigserial primary key, body jsonb not null)',
  );
  const ways = {
    insert: (response: Response) =>
      database.query('insert into bench.plain (body) values ($1)', [submissionOf(response)]),
    door: (response: Response) => storage.submit(survey, [response]),
    submission: (response: Response) => send(url, submissionOf(response)),
  };
  await fill(storage, survey);
  const measured = { insert: empty(), door: empty(), submission: empty() };
  for (let round = 0; round <= rounds; round += 1) {
    const warming = round === 0;
    const n = warming ? WARM_UP : EACH_ROUND;
    const taken = { insert: [] as number[], door: [] as number[], submission: [] as number[] };
    const names = Object.keys(ways) as (keyof typeof ways)[];
    const fresh = madeUp(survey, n * names.length, `bench-${round}`);
    for (const [index, response] of fresh.entries()) {
      const name = names[index % names.length]!;
      const started = performance.now();
      await ways[name](response);
      taken[name].push(performance.now() - started);
    }
    await releaseNow(storage, survey);
    if (warming) continue;
    for (const name of names) {
      measured[name].half.push(quantile(taken[name], 0.5));
      measured[name].most.push(quantile(taken[name], 0.95));
    }
  }
  return measured;
}

const empty = (): Latency => ({ half: [], most: [] });

async function fill(storage: Storage, survey: Survey): Promise<void> {
  const responses = madeUp(survey, ALREADY);
  for (let from = 0; from < responses.length; from += LARGEST_SUBMISSION) {
    await storage.submit(survey, responses.slice(from, from + LARGEST_SUBMISSION));
  }
  await releaseNow(storage, survey);
}

const releaseNow = (storage: Storage, survey: Survey) =>
  release(survey, 'schedule', { storage, purge: async () => {}, now: () => new Date() });
