import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { heldBack } from '#core/report/hold/hold.ts';
import { isDue } from '#core/report/due.ts';
import { crossingOf } from '#core/report/sections/loyalty/loyalty.ts';
import type { Tally } from '#core/report/tally.ts';
import type { Response } from '#core/response/response.ts';
import { alongIn } from '#core/survey/origins.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';
import { smallGroupTold, sumOver } from './linear-attack.ts';
import { codeOf, publishedSums } from './public-knowledge.ts';
import { unanimousTold } from './unanimous-attack.ts';

const K = 10;
const REGIONS = ['north', 'south', 'east', 'west'];
const KINDS = ['private', 'firm'];
const options = (codes: readonly string[]) =>
  codes.map((code) => `{ value: ${code}, label: ${code} }`).join(', ');

/** What a survey may say of its report in one release and otherwise in the next. */
interface Settings {
  readonly divides: 'region' | 'half' | 'side';
  readonly byKind: boolean;
  readonly satisfied: number;
  readonly minimum: number;
}
const ORDINARY: Settings = { divides: 'region', byKind: true, satisfied: 4, minimum: K };

function visitOf({ divides, byKind, satisfied, minimum }: Settings): Survey {
  const segment = (id: string) => `segment: ${id === divides}`;
  const computed = (id: string, ...codes: readonly [string, string]) =>
    `{ id: ${id}, type: computed, ${segment(id)}, text: Which ${id}?, options: [
      { value: a, label: a, if: 'region = ${codes[0]} or region = ${codes[1]}' }, { value: b, label: b }] }`;
  return surveyOf(`
title: Your visit
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
items:
  - { id: recommend, type: nps, text: Would you recommend us? }
  - { id: overall, type: csat, text: How was it? }
  - { id: region, type: single, ${segment('region')}, text: Where?, options: [${options(REGIONS)}] }
  - { id: kind, type: single, segment: ${byKind}, text: Who?, options: [${options(KINDS)}] }
  - ${computed('half', 'north', 'south')}
  - ${computed('side', 'north', 'east')}
report:
  minimum: ${minimum}
  compare: [recommend, overall]
  loyalty: { satisfaction: overall, loyalty: recommend, satisfied: ${satisfied}, loyal: 9 }
`);
}
const surveys = new Map<string, Survey>();
function visitWith(settings: Settings): Survey {
  const key = JSON.stringify(settings);
  const survey = surveys.get(key) ?? visitOf(settings);
  surveys.set(key, survey);
  return survey;
}
const visit = visitWith(ORDINARY);

/** People by region, kind and channel, few of some and many of others, who skip now and then. */
const batch = (most: number, least = 1) =>
  fc
    .array(
      fc.record({
        region: fc.constantFrom(...REGIONS, 'skipped'),
        kind: fc.constantFrom(...KINDS, 'skipped'),
        recommend: fc.constantFrom('0', '7', '9', '10', 'skipped'),
        overall: fc.constantFrom('1', '3', '4', '5', 'skipped'),
        channel: fc.constantFrom('link', 'link', 'qr', 'email'),
        times: fc.constantFrom(1, 1, 2, 3, 5, 8, 13),
      }),
      { minLength: least, maxLength: most },
    )
    .map((groups) =>
      groups.flatMap(({ times, channel, ...codes }) => {
        const { region } = codes;
        const half = region === 'skipped' ? region : ['north', 'south'].includes(region) ? 'a' : 'b';
        const side = region === 'skipped' ? region : ['north', 'east'].includes(region) ? 'a' : 'b';
        return Array.from({ length: times }, () => response(visit, { ...codes, half, side }, { channel }));
      }),
    );

function releasesOf(batches: readonly Response[][], settings: readonly Settings[]) {
  let before: Tally | null = null;
  const arrivals: Response[][] = [];
  const reports = [];
  let waiting: Response[] = [];
  for (const [at, arrived] of batches.entries()) {
    waiting = [...waiting, ...arrived];
    const { minimum, ...rest } = settings[at] ?? ORDINARY;
    const survey = visitWith({ minimum, ...rest });
    // A release waits for as many as a figure may rest on, or is made anew of the same people.
    if (!isDue(waiting.length, 0, minimum, 'schedule') && !(waiting.length === 0 && before)) continue;
    arrivals.push([...(arrivals.at(-1) ?? []), ...waiting]);
    waiting = [];
    const now = count(survey, arrivals.at(-1)!);
    before = heldBack(now, before, minimum, crossingOf(survey), alongIn(itemsOf(survey)));
    reports.push(buildReport(survey, before, stamp));
  }
  return { arrivals, reports };
}

/** What is asked, and the lines along which it is published that could be laid upon each other. */
const ATTACKED: readonly (readonly [item: string, lines: readonly string[]])[] = [
  ...['recommend', 'overall'].map((item) => [item, ['region', 'half', 'side']] as const),
  ...['recommend', 'overall'].flatMap((item) => ['kind', 'loyalty'].map((line) => [item, [line]] as const)),
  ...['region', 'kind'].map((item) => [item, ['way']] as const),
];

const told = (batches: readonly Response[][], settings: readonly Settings[] = []) => {
  const { arrivals, reports } = releasesOf(batches, settings);
  const least = Math.min(K, ...settings.map(({ minimum }) => minimum));
  for (const [item, lines] of ATTACKED) {
    const sums = lines.flatMap((line) => publishedSums(reports, arrivals, item, line));
    const found = smallGroupTold(sums, least);
    if (found) return found;
  }
  return null;
};

describe('who adds and subtracts all that is public', () => {
  it('would find a few people, were they there to be found', () => {
    const people = Array.from({ length: 30 }, (_, n) => `p${n}`);
    const all = sumOver('all', 'a', people);
    expect(smallGroupTold([all, sumOver('most', 'a', people.slice(0, 25))], K)).toMatch(/^5 people/);
    expect(smallGroupTold([all, sumOver('half', 'a', people.slice(0, 15))], K)).toBeNull();
    const weighted = {
      what: 'weighted',
      counts: new Map([...all.counts].map(([key], at) => [key, at < 4 ? 2 : 1])),
    };
    expect(smallGroupTold([all, weighted], K)).toMatch(/^4 people/);
  });

  it('learns nothing of fewer than the minimum from one release', () => {
    fc.assert(
      fc.property(batch(24), (responses) => {
        expect(told([responses])).toBeNull();
      }),
      { numRuns: 300, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('nor from several', () => {
    fc.assert(
      fc.property(fc.array(batch(12), { minLength: 2, maxLength: 4 }), (batches) => {
        expect(told(batches)).toBeNull();
      }),
      { numRuns: 300, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('nor where the survey says something else of its report from one to the next', () => {
    const settings = fc.record({
      divides: fc.constantFrom('region', 'half', 'side'),
      byKind: fc.boolean(),
      satisfied: fc.constantFrom(3, 4, 5),
      minimum: fc.constantFrom(K, K, 15),
    });
    const plan = fc.tuple(
      fc.array(batch(10, 0), { minLength: 2, maxLength: 4 }),
      fc.array(settings, { minLength: 4, maxLength: 4 }),
    );
    fc.assert(
      fc.property(plan, ([batches, changing]) => {
        expect(told(batches, changing)).toBeNull();
      }),
      { numRuns: 300, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('nor what all of a group answered who answered the same, however many they are', () => {
    const alike = fc
      .tuple(batch(8), fc.constantFrom('9', '3'), fc.constantFrom('north', 'south', 'west'), fc.nat(40))
      .map(([mixed, recommend, region, n]) => [
        ...mixed.slice(0, 25),
        ...times(n, () => response(visit, { recommend, overall: '5', region, kind: 'firm' })),
      ]);
    fc.assert(
      fc.property(fc.array(alike, { minLength: 1, maxLength: 4 }), (batches) => {
        const { arrivals, reports } = releasesOf(batches, []);
        for (const item of ['recommend', 'overall'])
          for (const line of ['region', 'kind']) {
            const sums = publishedSums(reports, arrivals, item, line);
            expect(unanimousTold(sums, answersIn(arrivals.at(-1), item))).toBeNull();
          }
      }),
      { numRuns: 300, interruptAfterTimeLimit: 20_000 },
    );
  });
});

/** What each person answered to an item, by their id. */
function answersIn(responses: readonly Response[] = [], item: string): ReadonlyMap<string, string> {
  return new Map(responses.map((one) => [one.id, codeOf(one, item) ?? '']));
}
