import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { heldBack } from '#core/report/hold/hold.ts';
import type { ChannelsSection, CountShown } from '#core/report/sections/channels/section.ts';
import type { Tally } from '#core/report/tally.ts';
import type { Response } from '#core/response/response.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';

const K = 10;
const COLLECTORS = ['gate', 'letter', 'desk'] as const;
const CHANNEL_OF = { gate: 'qr', letter: 'email', desk: 'kiosk' } as const;
const OUTCOMES = ['complete', 'screenedOut', 'overQuota'] as const;

const fair = surveyOf(`
title: The fair
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
collectors:
  - { id: gate, channel: qr, label: Gate }
  - { id: letter, channel: email, label: Letter }
  - { id: desk, channel: kiosk, label: Desk }
quotas: [{ id: high, if: recommend = 10, max: 50 }]
items: [{ id: recommend, type: nps, text: Would you recommend us?, endIf: { if: recommend = 0, screenOut: true } }]
`);

const anyBatch = fc.array(
  fc.record({
    collector: fc.constantFrom(...COLLECTORS),
    outcome: fc.constantFrom(...OUTCOMES),
    n: fc.constantFrom(0, 1, 2, 3, 5, 8, 12, 20),
  }),
  { minLength: 1, maxLength: 8 },
);
type Batch = typeof anyBatch extends fc.Arbitrary<infer Groups> ? Groups : never;
const arrivedIn = (groups: Batch) =>
  groups.flatMap(({ collector, outcome, n }) =>
    times(n, () =>
      response(fair, { recommend: '9' }, { collector, outcome, channel: CHANNEL_OF[collector] }),
    ),
  );

/** What each release tells of who was turned away for one reason, of everyone and by way. */
function releasesOf(batches: readonly Batch[]) {
  let before: Tally | null = null;
  let arrived: Response[] = [];
  const told: Map<string | null, CountShown>[][] = [];
  for (const batch of batches) {
    arrived = [...arrived, ...arrivedIn(batch)];
    const tally = count(fair, arrived);
    if (tally.responses - (before?.responses ?? 0) < K) continue;
    before = { ...heldBack(tally, before, K), responses: tally.responses };
    const section = buildReport(fair, before, stamp).sections.find(
      (one): one is ChannelsSection => one.kind === 'channels',
    );
    if (section)
      told.push(
        section.turnedAway!.outcomes.map(
          (_, place) => new Map(section.turnedAway!.rows.map(({ way, counts }) => [way, counts[place]!])),
        ),
      );
  }
  return told;
}

const isFew = (n: number) => n !== 0 && Math.abs(n) < K;
/** A published number; null where it is hidden. */
const numberOf = (told: Map<string | null, CountShown>, way: string | null) => {
  const count = told.get(way) ?? { shown: true, responses: 0 };
  return count.shown ? count.responses : null;
};

it('tells of no fewer people than the minimum who was turned away, in one release or by two', () => {
  fc.assert(
    fc.property(fc.array(anyBatch, { minLength: 1, maxLength: 6 }), (batches) => {
      const releases = releasesOf(batches);
      // Nobody knows anything before the first.
      const all = [OUTCOMES.slice(1).map(() => new Map<string | null, CountShown>()), ...releases];
      const ways = [...new Set(releases.flatMap((told) => told.flatMap((one) => [...one.keys()])))].filter(
        (way) => way !== null,
      );
      for (const [later, now] of all.entries())
        for (const then of all.slice(0, later))
          for (const [place, told] of now.entries()) {
            const grown = (way: string | null) => {
              const [a, b] = [numberOf(told, way), numberOf(then[place]!, way)];
              return a === null || b === null ? null : a - b;
            };
            const all = grown(null);
            const known = ways.map(grown).filter((n) => n !== null);
            for (const n of [all, ...known]) if (n !== null) expect(isFew(n)).toBe(false);
            if (all !== null) expect(isFew(all - known.reduce((sum, n) => sum + n, 0))).toBe(false);
          }
    }),
    { numRuns: 300 },
  );
});
