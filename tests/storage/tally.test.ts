import { createHash, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planOf, type CountingPlan, type SummedSet } from '#core/report/plan.ts';
import { count } from '#core/report/count.ts';
import type { Tally } from '#core/report/tally.ts';
import type { Response } from '#core/response/response.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { openSupabase, type EmbeddedSupabase } from '#embedded/supabase/supabase.ts';
import { openStorage, type Storage } from '#storage/storage.ts';
import { anyResponses, shop } from '../core/report/fixtures.ts';

let supabase: EmbeddedSupabase;
let storage: Storage;
beforeAll(async () => {
  supabase = await openSupabase();
  storage = openStorage(supabase);
});
afterAll(() => supabase.close());

let made = 0;
/** The responses under ids and a survey of their own, so that every run begins with nothing. */
function fresh(responses: readonly Response[]): { survey: Survey; responses: Response[] } {
  const survey = { ...shop, id: `tally-${++made}` };
  return {
    survey,
    responses: responses.map((response, index) => ({
      ...response,
      id: randomUUID(),
      survey: survey.id,
      startedAt: index % 5 === 0 ? null : before(response.endedAt, (index % 90) * 47),
      outcome: index % 7 === 5 ? 'screenedOut' : response.outcome,
    })),
  };
}

function before(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) - seconds * 1000).toISOString();
}

/** Everything that can be counted. */
const everything: CountingPlan = {
  segments: ['branch', 'bought'],
  joints: [['branch', 'age']],
  pairs: [
    ['overall', 'recommend'],
    ['staff', 'bought'],
  ],
  batteries: [{ id: 'all', items: ['overall', 'staff'] }],
  ways: [
    { collector: 'till', way: 'consumer-day/qr' },
    { channel: 'qr', way: 'web-survey/qr' },
    { channel: 'email', way: 'web-survey/email' },
  ],
  asked: ['overall', 'staff', 'recommend'],
  comments: [
    { item: 'comment', consent: 'branch' },
    { item: 'bought', consent: null },
  ],
  sets: [
    {
      id: 'drivers',
      items: ['overall', 'staff', 'recommend'],
      by: [['branch'], ['branch', 'age'], ['bought']],
    },
    { id: 'index', items: ['overall', 'staff'], by: [['age']], whole: true },
    { id: 'none', items: ['branch', 'overall'] },
  ],
};

const NOTHING: CountingPlan = {
  segments: [],
  joints: [],
  pairs: [],
  batteries: [],
  ways: [],
  asked: ['nothing'],
  comments: [],
  sets: [],
};

const anyItem = fc.constantFrom(...itemsOf(shop).map(({ id }) => id), 'no-longer-asked');
const anySome = (minLength: number) => fc.uniqueArray(anyItem, { minLength, maxLength: 4 });
const anySets = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('one', 'other', "it's"), items: anySome(1) }, { noNullPrototype: true }),
  { selector: ({ id }) => id, maxLength: 3 },
);
const anySummed: fc.Arbitrary<SummedSet[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.constantFrom('one', 'other', "it's"),
      items: anySome(1),
      by: fc.uniqueArray(anySome(1), { selector: (items) => items.join('+'), maxLength: 3 }),
      whole: fc.constant(true as const),
    },
    { noNullPrototype: true, requiredKeys: ['id', 'items'] },
  ),
  { selector: ({ id }) => id, maxLength: 3 },
);
const anyWay = fc.constantFrom('web-survey/qr', 'questionnaire/qr');
/** Any plan, sensible or not. */
const anyPlan: fc.Arbitrary<CountingPlan> = fc.record(
  {
    segments: anySome(0),
    joints: fc.uniqueArray(anySome(2), { selector: (items) => items.join('+'), maxLength: 2 }),
    pairs: fc.uniqueArray(fc.tuple(anyItem, anyItem), { selector: (pair) => pair.join('*'), maxLength: 4 }),
    batteries: anySets,
    ways: fc.array(
      fc.oneof(
        fc.record(
          { collector: fc.constantFrom('till', 'door', 'letter'), way: anyWay },
          { noNullPrototype: true },
        ),
        fc.record(
          { channel: fc.constantFrom('qr', 'email', 'link'), way: anyWay },
          { noNullPrototype: true },
        ),
      ),
      { maxLength: 6 },
    ),
    asked: anySome(0),
    comments: fc.uniqueArray(
      fc.record({ item: anyItem, consent: fc.option(anyItem) }, { noNullPrototype: true }),
      { selector: ({ item }) => item, maxLength: 2 },
    ),
    sets: anySummed,
  },
  { noNullPrototype: true },
);

/** As heed.sums_of divides them. */
const partOf = (id: string) =>
  Number.parseInt(createHash('md5').update(id).digest('hex').slice(0, 6), 16) % 100;

/** Independent of the order of cells and of how an instant is written. */
const plain = ({ cells, sums, waves, ...tally }: Tally) => ({
  ...tally,
  sums: sums
    .map((sum) => JSON.stringify([sum.wave, sum.set, sum.segment, sum.level, sum.part, sum.sums]))
    .sort(),
  waves: waves.map((wave) => ({ ...wave, first: Date.parse(wave.first), last: Date.parse(wave.last) })),
  cells: cells
    .map(({ wave, segment, level, item, state, value, n }) =>
      JSON.stringify([wave, segment, level, item, state, value, n]),
    )
    .sort(),
});

test('the database counts by any plan as core does and as it does from nothing, in whatever portions responses come', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyResponses,
      fc.oneof(fc.constant(everything), anyPlan),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
      async (any, plan, portions) => {
        const { survey, responses } = fresh(any);
        for (let from = 0, turn = 0; from < responses.length; turn++) {
          const portion = portions[turn % portions.length]!;
          await storage.submit(survey, responses.slice(from, from + portion));
          if (turn % 2 === 0) await storage.tally(survey.id, plan);
          from += portion;
        }
        const bitByBit = plain(await storage.tally(survey.id, plan));
        expect(bitByBit).toEqual(plain(count(survey, responses, plan, partOf)));
        // And as it does from nothing: another plan throws away what was counted.
        await storage.tally(survey.id, NOTHING);
        expect(plain(await storage.tally(survey.id, plan))).toEqual(bitByBit);
      },
    ),
    { numRuns: 40 },
  );
});

test('no response is lost or counted twice while many come in and several count', async () => {
  const [any] = fc.sample(anyResponses, { numRuns: 1, seed: 7 });
  const { survey, responses } = fresh(Array.from({ length: 12 }, () => any!).flat());
  const submitted = Promise.all(
    Array.from({ length: Math.ceil(responses.length / 3) }, (_, turn) =>
      storage.submit(survey, responses.slice(turn * 3, turn * 3 + 3)),
    ),
  );
  let sending = true;
  const counting = async () => {
    while (sending) {
      const tally = await storage.tally(survey.id, planOf(survey));
      expect(
        tally.cells
          .filter(({ segment, item }) => segment === '' && item === '')
          .reduce((sum, { n }) => sum + n, 0),
      ).toBe(tally.responses);
    }
  };
  const counted = Promise.all([counting(), counting(), counting()]);
  await submitted;
  sending = false;
  await counted;
  expect(plain(await storage.tally(survey.id, planOf(survey)))).toEqual(plain(count(survey, responses)));
});

test('more than one batch of responses is counted to the end', async () => {
  const [any] = fc.sample(anyResponses, { numRuns: 1, seed: 11 });
  const { survey, responses } = fresh(
    Array.from({ length: 12_000 }, (_, place) => any![place % any!.length]!),
  );
  for (let from = 0; from < responses.length; from += 1000)
    await storage.submit(survey, responses.slice(from, from + 1000));
  const tally = await storage.tally(survey.id, planOf(survey));
  expect(tally.responses).toBeGreaterThan(10_000);
  expect(plain(tally)).toEqual(plain(count(survey, responses)));
});

test('another plan has everything counted again, and the first gives the first counts back', async () => {
  const [any] = fc.sample(anyResponses, { numRuns: 1, seed: 5 });
  const { survey, responses } = fresh(any!);
  await storage.submit(survey, responses.slice(0, 500));
  const first = plain(await storage.tally(survey.id, planOf(survey)));
  const other = plain(await storage.tally(survey.id, everything));
  expect(other).toEqual(plain(count(survey, responses.slice(0, 500), everything, partOf)));
  expect(plain(await storage.tally(survey.id, planOf(survey)))).toEqual(first);
});
