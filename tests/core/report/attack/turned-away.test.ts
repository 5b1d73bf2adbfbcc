import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { heldBack } from '#core/report/hold/hold.ts';
import type { ChannelsSection } from '#core/report/sections/channels/section.ts';
import type { Tally } from '#core/report/tally.ts';
import type { Response } from '#core/response/response.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';
import { smallGroupTold, sumOver, type PublishedSum } from './linear-attack.ts';

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

/** Every number of people turned away that is published, as a sum over them: of everyone and by way. */
function publishedNumbers(batches: readonly Batch[], outcome: (typeof OUTCOMES)[number]): PublishedSum[] {
  let before: Tally | null = null;
  let arrived: Response[] = [];
  const arrivals: Response[][] = [];
  const sums: PublishedSum[] = [];
  for (const [release, batch] of batches.entries()) {
    arrived = [...arrived, ...arrivedIn(batch)];
    const tally = count(fair, arrived);
    if (tally.responses - (before?.responses ?? 0) < K) continue;
    arrivals.push(arrived.filter((one) => one.outcome === outcome));
    before = { ...heldBack(tally, before, K), responses: tally.responses };
    const section = buildReport(fair, before, stamp).sections.find(
      (one): one is ChannelsSection => one.kind === 'channels',
    );
    const { outcomes, rows } = section?.turnedAway ?? { outcomes: [], rows: [] };
    for (const { way, counts } of rows) {
      const told = counts[outcomes.findIndex((one) => one === outcome)]!;
      if (told.shown && told.responses > 0)
        sums.push(
          sumOver(`${way ?? 'everyone'} in ${release + 1}`, outcome, peopleOf(arrivals, way, told.responses)),
        );
    }
  }
  return sums;
}

/** Who they are that a number counts: those who had come by a way when there were as many. */
function peopleOf(arrivals: readonly (readonly Response[])[], way: string | null, n: number): string[] {
  const then = arrivals
    .map((all) => all.filter(({ channel }) => way === null || way.endsWith(`/${channel}`)))
    .find((some) => some.length === n);
  if (!then) throw new Error(`There were never ${n} by ${way ?? 'any way'}.`);
  return then.map(({ id }) => id);
}

it('tells of no fewer people than the minimum who was turned away, whatever is added and subtracted', () => {
  fc.assert(
    fc.property(
      fc.array(anyBatch, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('screenedOut', 'overQuota'),
      (batches, outcome) => {
        expect(smallGroupTold(publishedNumbers(batches, outcome), K)).toBeNull();
      },
    ),
    { numRuns: 200 },
  );
});

it('would find a few, were they told', () => {
  const people = Array.from({ length: 30 }, (_, place) => String(place));
  const sums = [sumOver('everyone', 'screenedOut', people), sumOver('a way', 'screenedOut', people.slice(9))];
  expect(smallGroupTold(sums, K)).toContain('9 people are told');
});
