import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { heldBack } from '#core/report/hold/hold.ts';
import type { Report } from '#core/report/report.ts';
import type { Tally } from '#core/report/tally.ts';
import type { Response } from '#core/response/response.ts';
import { alongIn } from '#core/survey/origins.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { response, stamp, surveyOf } from '../fixtures.ts';
import { smallGroupTold, sumOver, type PublishedSum } from './linear-attack.ts';
import { codeOf } from './public-knowledge.ts';

const K = 10;
const REGIONS = ['north', 'south', 'east', 'west'];
const KINDS = ['private', 'firm'];
/** The outcome and its drivers. */
const ASKED = ['overall', 'recommend', 'staff'];
const options = (codes: readonly string[]) =>
  codes.map((code) => `{ value: ${code}, label: ${code} }`).join(', ');

const visit = surveyOf(`
title: Your visit
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
items:
  - { id: recommend, type: nps, text: Would you recommend us? }
  - { id: overall, type: csat, text: How was it? }
  - { id: staff, type: rating, text: How were our staff? }
  - { id: region, type: single, segment: true, text: Where?, options: [${options(REGIONS)}] }
  - { id: kind, type: single, segment: true, text: Who?, options: [${options(KINDS)}] }
report: { drivers: { outcome: overall, items: [recommend, staff] } }
`);

/** People by region and kind, some few and some as many as it takes, whose answers differ, and of whom some left one out. */
const batch = fc
  .array(
    fc.record({
      region: fc.constantFrom(...REGIONS, 'skipped'),
      kind: fc.constantFrom(...KINDS, 'skipped'),
      isComplete: fc.boolean(),
      times: fc.constantFrom(1, 3, 9, 40, 110, 130),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((groups) =>
    groups.flatMap(({ times, isComplete, ...codes }) =>
      Array.from({ length: times }, (_, at) => {
        const answers = ASKED.map((item, place) => [item, String(1 + (((at * at + 1) >> place) % 5))]);
        const left = isComplete ? {} : { staff: 'skipped' };
        return response(visit, { ...codes, ...Object.fromEntries(answers), ...left });
      }),
    ),
  );

function releasesOf(batches: readonly Response[][]) {
  let before: Tally | null = null;
  const arrivals: Response[][] = [];
  const reports: Report[] = [];
  for (const arrived of batches) {
    arrivals.push([...(arrivals.at(-1) ?? []), ...arrived]);
    if (arrived.length < K) continue;
    const now = count(visit, arrivals.at(-1)!, undefined, (id) => Number(id.slice(-2)));
    before = heldBack(now, before, K, null, alongIn(itemsOf(visit)));
    reports.push(buildReport(visit, before, stamp));
  }
  return { arrivals, reports };
}

/**
 * What is told of everyone who gave all answers, and of the groups of a segment. Shares of variance are taken for the sums that
 * they are made of, which tells more than they do; having given all answers is one answer a person.
 */
function toldOfDrivers({ sections }: Report, line: string, arrivals: readonly Response[][]): PublishedSum[] {
  const group = (what: string, base: number | null | undefined, isIn: (one: Response) => boolean) => {
    if (base === null || base === undefined) return [];
    const people = arrivals
      .map((responses) => responses.filter((one) => isIn(one) && ASKED.every((item) => codeOf(one, item))))
      .findLast(({ length }) => length === base);
    if (!people) throw new Error(`A base of ${base} is that of no release.`);
    return [
      sumOver(
        what,
        'drivers',
        people.map(({ id }) => id),
      ),
    ];
  };
  return sections.flatMap((section) => {
    if (section.kind === 'drivers') return group('everyone', section.complete, () => true);
    if (section.kind !== 'importance') return [];
    return (section.segments ?? [])
      .filter(({ segment }) => segment === line)
      .flatMap(({ segment, groups }) =>
        groups.flatMap(({ level, derived }) =>
          group(`${segment} ${level}`, derived?.complete, (one) => codeOf(one, segment) === level),
        ),
      );
  });
}

it('nobody learns of fewer than the minimum by adding and subtracting what goes with an outcome in each group', () => {
  let derived = 0;
  fc.assert(
    fc.property(fc.array(batch, { minLength: 1, maxLength: 3 }), (batches) => {
      const { arrivals, reports } = releasesOf(batches);
      for (const line of ['region', 'kind']) {
        const sums = reports.flatMap((report) => toldOfDrivers(report, line, arrivals));
        expect(smallGroupTold(sums, K)).toBeNull();
      }
      derived += reports
        .flatMap(({ sections }) => sections)
        .flatMap((one) => (one.kind === 'importance' ? (one.segments ?? []) : []))
        .flatMap(({ groups }) => groups)
        .filter((one) => one.derived?.r2).length;
    }),
    { numRuns: 40, interruptAfterTimeLimit: 12_000 },
  );
  // Otherwise nothing would have been tried.
  expect(derived).toBeGreaterThan(10);
});
