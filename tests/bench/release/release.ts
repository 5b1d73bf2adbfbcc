import { fileURLToPath } from 'node:url';
import { figure, type Figure } from '../figure.ts';
import { runToEnd } from '../product/run-to-end.ts';
import type { Step } from '../step.ts';
import type { Released, SizeMeasured } from './measure-size.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MEASURE = fileURLToPath(new URL('measure-size.ts', import.meta.url));

/** Responses stored, and how often each size is worth measuring. */
const SIZES = [
  { n: 1_000, runs: 5 },
  { n: 10_000, runs: 5 },
  { n: 100_000, runs: 3 },
];
/** Made in a quarter of an hour. */
const LARGE = { n: 1_000_000, runs: 1 };

/** What a release costs: by what is new, and by what is there already. */
export const release: Step = {
  name: 'release',
  what: 'Tally, estimate and publish a report; embedded database on disk, each run in a process of its own.',
  async measure(bench) {
    const sizes = bench.large ? [...SIZES, LARGE] : SIZES;
    const measured = new Map<number, SizeMeasured[]>(sizes.map(({ n }) => [n, []]));
    const rounds = Math.max(...sizes.map(({ runs }) => bench.runs(runs)));
    for (let round = 1; round <= rounds; round += 1) {
      for (const { n, runs } of sizes) {
        if (round > bench.runs(runs)) continue;
        bench.say(`${words(n)} responses, round ${round}`);
        measured.get(n)!.push(await measureSize(bench.opened, n));
      }
    }
    const each = [...measured];
    return [
      ...compared(
        each,
        (n) => `${words(n)} stored, all new`,
        (one) => [one.everything],
        wholeOf,
      ),
      ...compared(
        each,
        (n) => `${words(n)} counted, 1,000 new`,
        (one) => one.increments,
        wholeOf,
        10_000,
      ),
      // A busy machine makes this longer too, but by far less.
      ...compared(
        each,
        (n) => `… of the processor, ${words(n)} counted`,
        (one) => one.increments,
        ({ cpuMs }) => cpuMs,
        10_000,
      ),
      ...parts(each),
      ...memory(each),
    ];
  },
};

const words = (n: number): string => n.toLocaleString('en');

async function measureSize(opened: AsyncDisposableStack, n: number): Promise<SizeMeasured> {
  return JSON.parse(await runToEnd(opened, process.execPath, [MEASURE, String(n)], ROOT)) as SizeMeasured;
}

type Measured = readonly (readonly [number, readonly SizeMeasured[]])[];

/** The whole release at each size from `base` on, against that of `base`. */
function compared(
  each: Measured,
  name: (n: number) => string,
  pick: (one: SizeMeasured) => readonly Released[],
  taken: (one: Released) => number,
  base = 1_000,
): readonly Figure[] {
  let against: Figure | undefined;
  return each.map(([n, runs]) => {
    const made = figure(name(n), 'ms', runs.flatMap(pick).map(taken), against);
    if (n === base) against = made;
    return made;
  });
}

const wholeOf = ({ tallyMs, buildMs, publishMs }: Released): number => tallyMs + buildMs + publishMs;

/** Where the time of the largest release goes. */
function parts(each: Measured): readonly Figure[] {
  const [n, runs] = each.at(-1)!;
  const all = runs.map(({ everything }) => everything);
  const whole = figure('the whole release', 'ms', all.map(wholeOf));
  return [
    figure(
      `… of ${words(n)} all new: counting in SQL`,
      'ms',
      all.map(({ tallyMs }) => tallyMs),
      whole,
    ),
    figure(
      `… estimating`,
      'ms',
      all.map(({ buildMs }) => buildMs),
      whole,
    ),
    figure(
      `… storing the release`,
      'ms',
      all.map(({ publishMs }) => publishMs),
      whole,
    ),
  ];
}

/** The resident memory of a process with the database in it. */
function memory(each: Measured): readonly Figure[] {
  const all = each.flatMap(([, runs]) => runs);
  const empty = figure(
    'RSS, database open and empty',
    'MB',
    all.map(({ emptyMB }) => emptyMB),
  );
  return [
    empty,
    figure(
      '… at its peak while it opens',
      'MB',
      all.map(({ openingMB }) => openingMB),
      empty,
    ),
    ...each.map(([n, runs]) =>
      figure(
        `… after ${words(n)} responses`,
        'MB',
        runs.map(({ fullMB }) => fullMB),
        empty,
      ),
    ),
  ];
}
