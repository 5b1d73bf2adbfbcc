import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { everyone, groupCounts, type Group } from '#core/report/group-counts.ts';
import { heldBack } from '#core/report/hold/hold.ts';
import type { Report } from '#core/report/report.ts';
import { partsOf } from '#core/report/sums.ts';
import type { Tally } from '#core/report/tally.ts';
import type { Response } from '#core/response/response.ts';
import { alongIn } from '#core/survey/origins.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { response, stamp, surveyOf } from '../fixtures.ts';
import { answerKey, smallGroupTold, type PublishedSum } from './linear-attack.ts';
import { codeOf } from './public-knowledge.ts';

const K = 10;
const REGIONS = ['north', 'south', 'east', 'west', 'abroad', 'islands'];
const RATED = ['room', 'food'];
/** Who answered both, whose own indices the interval is made of. */
const BOTH = 'room and food';

const visit = surveyOf(`
title: Your stay
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
items:
  - { id: room, type: rating, text: The room }
  - { id: food, type: rating, text: The food }
  - id: region
    type: single
    segment: true
    text: Where from?
    options: [${REGIONS.map((code) => `{ value: ${code}, label: ${code} }`).join(', ')}]
report:
  index: { items: [room, food] }
  weights: { targets: { region: { ${REGIONS.map((code, at) => `${code}: ${at + 1}`).join(', ')} } }, source: Register }
`);

const batch = fc
  .array(
    fc.record({
      region: fc.constantFrom(...REGIONS, 'skipped'),
      room: fc.constantFrom('2', '4', '5', 'skipped'),
      food: fc.constantFrom('1', '3', '4', 'skipped'),
      times: fc.constantFrom(1, 3, 9, 11, 20, 30),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((groups) =>
    groups.flatMap(({ times, ...codes }) => Array.from({ length: times }, () => response(visit, codes))),
  );

/** The first of all: weights need somebody in each region. */
const beginning = fc
  .array(fc.record({ both: few(), roomAlone: few(), foodAlone: few() }), {
    minLength: REGIONS.length,
    maxLength: REGIONS.length,
  })
  .map((regions) =>
    regions.flatMap(({ both, roomAlone, foodAlone }, at) => {
      const people = (n: number, codes: Record<string, string>) =>
        Array.from({ length: n }, () => response(visit, { region: REGIONS[at]!, ...codes }));
      return [
        ...people(2, { room: 'skipped', food: 'skipped' }),
        ...people(both, { room: '4|5', food: '3|4' }),
        ...people(roomAlone, { room: '1|2', food: 'skipped' }),
        ...people(foodAlone, { room: 'skipped', food: '4|5' }),
      ];
    }),
  );
function few() {
  return fc.constantFrom(0, 8, 12, 25, 25, 40);
}

interface Released {
  readonly report: Report;
  readonly tally: Tally;
  /** Everyone who had answered then and in the releases before, the newest last. */
  readonly arrivals: readonly (readonly Response[])[];
}

function releasesOf(batches: readonly Response[][]): Released[] {
  let before: Tally | null = null;
  const arrivals: Response[][] = [];
  const released: Released[] = [];
  for (const arrived of batches) {
    arrivals.push([...(arrivals.at(-1) ?? []), ...arrived]);
    if (arrived.length < K) continue;
    before = heldBack(count(visit, arrivals.at(-1)!), before, K, null, alongIn(itemsOf(visit)));
    released.push({ report: buildReport(visit, before, stamp), tally: before, arrivals: [...arrivals] });
  }
  return released;
}

/** Who is in a group that is counted with so many people: they have come in an order that everybody knows. */
function peopleIn({ arrivals }: Released, { segment, level }: Group, asked: string, size: number): string[] {
  const items = asked === BOTH ? RATED : [asked];
  const isIn = (one: Response) =>
    (segment === '' || (codeOf(one, segment) ?? '') === level) &&
    items.every((item) => codeOf(one, item) !== undefined);
  const people = arrivals
    .map((responses) => responses.filter(isIn))
    .findLast(({ length }) => length === size);
  if (!people) throw new Error(`${size} people of ${level} is no number of any release.`);
  return people.map(({ id }) => id);
}

/** The weighted figures of an item, or the squares in the interval of the index, as sums over regions beside those of everyone. */
function sumsOf(released: Released, asked: string): PublishedSum[] {
  const { report, tally } = released;
  const wave = report.current;
  const counts = groupCounts(tally);
  const sizeOf = (group: Group) =>
    asked === BOTH
      ? partsOf(tally, group, '@weighted-index').reduce((sum, [n = 0]) => sum + n, 0)
      : (counts.states(group, asked).get('answered') ?? 0);
  const section = report.sections.find((one) => one.kind === 'weights')!;
  const { figures, ratings = [], targets } = section;
  const index = figures.find(({ metric }) => metric === 'index');
  const own = asked === BOTH ? index : ratings.find(({ item }) => item === asked);
  const counted = (what: string, weights: ReadonlyMap<Group, number>): PublishedSum => ({
    what,
    counts: new Map(
      [...weights].flatMap(([group, weight]) =>
        peopleIn(released, group, asked, sizeOf(group)).map((id) => [answerKey(asked, id), weight] as const),
      ),
    ),
  });
  const byRegion = (power: number) =>
    new Map(
      targets[0]!.levels.map(({ level, target, share }): [Group, number] => [
        { wave, segment: 'region', level },
        (target / share!) ** power,
      ]),
    );
  return [
    ...(own?.unweighted.shown ? [counted(`everyone, ${asked}`, new Map([[everyone(wave), 1]]))] : []),
    ...(own?.weighted.shown || index?.weighted.shown
      ? [counted(`weighted, ${asked}`, byRegion(asked === BOTH ? 2 : 1))]
      : []),
  ];
}

it('nobody learns of fewer than the minimum from the weighted index, beside all that is weighted', () => {
  let shown = 0;
  fc.assert(
    fc.property(beginning, fc.array(batch, { maxLength: 2 }), (first, batches) => {
      const releases = releasesOf([first, ...batches]);
      for (const asked of [...RATED, BOTH]) {
        const sums = releases.flatMap((one) => sumsOf(one, asked));
        expect(smallGroupTold(sums, K)).toBeNull();
        shown += sums.filter(({ what }) => what === `weighted, ${BOTH}`).length;
      }
    }),
    { numRuns: 100, interruptAfterTimeLimit: 12_000 },
  );
  // Otherwise nothing would have been tried.
  expect(shown).toBeGreaterThan(0);
});
