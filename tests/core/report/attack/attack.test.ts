import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { heldBack } from '#core/report/hold/hold.ts';
import { crossingOf } from '#core/report/sections/loyalty/loyalty.ts';
import type { Tally } from '#core/report/tally.ts';
import type { Response } from '#core/response/response.ts';
import { response, stamp, surveyOf } from '../fixtures.ts';
import { smallGroupTold, sumOver } from './linear-attack.ts';
import { publishedSums } from './public-knowledge.ts';

const K = 10;
const REGIONS = ['north', 'south', 'east', 'west'];
const KINDS = ['private', 'firm'];
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
  - { id: region, type: single, segment: true, text: Where?, options: [${options(REGIONS)}] }
  - { id: kind, type: single, segment: true, text: Who?, options: [${options(KINDS)}] }
report: { compare: [recommend, overall] }
`);

/** People by region and kind, few of some and many of others, who skip now and then. */
const batch = (most: number) =>
  fc
    .array(
      fc.record({
        region: fc.constantFrom(...REGIONS, 'skipped'),
        kind: fc.constantFrom(...KINDS, 'skipped'),
        recommend: fc.constantFrom('0', '7', '9', '10', 'skipped'),
        overall: fc.constantFrom('1', '3', '4', '5', 'skipped'),
        times: fc.constantFrom(1, 1, 2, 3, 5, 8, 13),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((groups) =>
      groups.flatMap(({ times, ...codes }) => Array.from({ length: times }, () => response(visit, codes))),
    );

function releasesOf(batches: readonly Response[][]) {
  let before: Tally | null = null;
  const arrivals: Response[][] = [];
  const reports = [];
  let waiting: Response[] = [];
  for (const arrived of batches) {
    waiting = [...waiting, ...arrived];
    // A release waits for as many as a figure may rest on.
    if (waiting.length < K) continue;
    arrivals.push([...(arrivals.at(-1) ?? []), ...waiting]);
    waiting = [];
    before = heldBack(count(visit, arrivals.at(-1)!), before, K, crossingOf(visit));
    reports.push(buildReport(visit, before, stamp));
  }
  return { arrivals, reports };
}

const told = (batches: readonly Response[][]) => {
  const { arrivals, reports } = releasesOf(batches);
  for (const item of ['recommend', 'overall'])
    for (const line of ['region', 'kind', 'loyalty']) {
      const found = smallGroupTold(publishedSums(reports, arrivals, item, line), K);
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
});
