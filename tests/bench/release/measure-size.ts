/**
 * `node tests/bench/release/measure-size.ts <n>`: stores n made-up responses in an embedded database on disk and
 * releases them, then releases 1,000 more several times. Prints what it measured as JSON. A process of its own, so
 * that memory is that of one size.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heldBack } from '#core/report/hold/hold.ts';
import { planOf } from '#core/report/plan.ts';
import { buildReport } from '#core/report/build-report.ts';
import { digestOf } from '#core/report/digest.ts';
import type { Response } from '#core/response/response.ts';
import { claimHome } from '#embedded/home.ts';
import { openSupabase } from '#embedded/supabase/supabase.ts';
import { LARGEST_SUBMISSION, openStorage, type Storage } from '#storage/storage.ts';
import { airport, madeUp } from '../survey.ts';
import { copyResponses } from './copy-responses.ts';

/** Milliseconds of the three parts of one release, and of the processor for all of it, database included. */
export type Released = {
  readonly tallyMs: number;
  readonly buildMs: number;
  readonly publishMs: number;
  readonly cpuMs: number;
};
export type SizeMeasured = {
  readonly everything: Released;
  readonly increments: readonly Released[];
  /** What this process held at most while the database opened, then, and in the end with the responses made up. */
  readonly openingMB: number;
  readonly emptyMB: number;
  readonly fullMB: number;
};

const NEW = 1_000;
const INCREMENTS = 5;
/** Different responses; the rest are copies of them, for making up a million takes long. */
const DISTINCT = 1_000;

const n = Number(process.argv[2]);
const survey = await airport(process.cwd());
const home = await mkdtemp(join(tmpdir(), 'heed-bench-size-'));
// Node counts the largest resident set in kilobytes, the present one in bytes.
const rssMB = () => process.memoryUsage.rss() / 2 ** 20;
try {
  await withStorage((storage) => submit(storage, madeUp(survey, Math.min(n, DISTINCT))));
  await copyResponses(join(home, 'database'), n);
  const memory = { openingMB: 0, emptyMB: 0 };
  const everything = await withStorage((storage) => {
    memory.openingMB = process.resourceUsage().maxRSS / 1024;
    memory.emptyMB = rssMB();
    return release(storage);
  });
  // Opened once more, as after a night: what waited and was counted is cleared away then.
  const increments = await withStorage(async (storage) => {
    const released: Released[] = [];
    for (let round = 1; round <= INCREMENTS; round += 1) {
      await submit(storage, madeUp(survey, NEW, `new-${round}`));
      released.push(await release(storage));
    }
    return released;
  });
  const measured: SizeMeasured = { everything, increments, ...memory, fullMB: rssMB() };
  process.stdout.write(JSON.stringify(measured));
} finally {
  await rm(home, { recursive: true, force: true });
}

/** Opens the database of this run for some work, and closes it. */
async function withStorage<T>(work: (storage: Storage) => Promise<T>): Promise<T> {
  await using opened = new AsyncDisposableStack();
  const claim = await claimHome(home);
  opened.defer(() => claim.release());
  const supabase = await openSupabase({ claim });
  opened.defer(() => supabase.close());
  return await work(openStorage(supabase));
}

async function submit(storage: Storage, responses: readonly Response[]): Promise<void> {
  for (let from = 0; from < responses.length; from += LARGEST_SUBMISSION) {
    await storage.submit(survey, responses.slice(from, from + LARGEST_SUBMISSION));
  }
}

/** The steps of src/release/release.ts, with a clock between them. */
async function release(storage: Storage): Promise<Released> {
  const started = performance.now();
  const before = process.cpuUsage();
  const newest = await storage.newestRelease(survey.id);
  const tally = await storage.tally(survey.id, planOf(survey));
  const tallied = performance.now();
  const counts = heldBack(tally, await storage.published(survey.id), survey.report.minimum);
  const report = buildReport(survey, counts, {
    sequence: (newest?.sequence ?? 0) + 1,
    at: new Date().toISOString(),
    previous: newest?.digest ?? null,
  });
  const digest = digestOf(report);
  const built = performance.now();
  await storage.publish({ report, responses: tally.responses, digest, counts });
  const { user, system } = process.cpuUsage(before);
  return {
    tallyMs: tallied - started,
    buildMs: built - tallied,
    publishMs: performance.now() - built,
    cpuMs: (user + system) / 1000,
  };
}
