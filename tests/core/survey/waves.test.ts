import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnAt, turnsAfter, waveAt } from '#core/survey/waves.ts';

const survey = {
  timezone: 'America/Los_Angeles',
  waves: [
    { id: 'spring', opens: '2026-03-01', closes: '2026-03-31' },
    { id: 'autumn', opens: '2026-09-01', closes: '2026-09-30' },
  ],
};

test.each([
  ['2026-03-01T07:59:59Z', { shut: 'early' }],
  ['2026-03-01T08:00:00Z', { open: survey.waves[0] }],
  ['2026-04-01T06:59:59Z', { open: survey.waves[0] }],
  ['2026-04-01T07:00:00Z', { shut: 'early' }],
  ['2026-09-30T12:00:00Z', { open: survey.waves[1] }],
  ['2026-10-01T07:00:00Z', { shut: 'over' }],
])('at %s, by the days of Los Angeles with summer time', (instant, expected) => {
  expect(waveAt(survey, new Date(instant))).toEqual(expected);
});

test('a wave without days is always open', () => {
  expect(waveAt({ timezone: 'UTC', waves: [{ id: '1' }] }, new Date(0))).toEqual({ open: { id: '1' } });
});

test('the turns of a survey are the beginnings of its days, summer time included', () => {
  const turns = turnsAfter(survey, new Date('2026-01-01T00:00:00Z'));
  expect(turns.map(({ at, ...turn }) => ({ at: new Date(at).toISOString(), ...turn }))).toEqual([
    { at: '2026-03-01T08:00:00.000Z', to: 'open' },
    { at: '2026-04-01T07:00:00.000Z', to: 'early', opens: '2026-09-01' },
    { at: '2026-09-01T07:00:00.000Z', to: 'open' },
    { at: '2026-10-01T07:00:00.000Z', to: 'over' },
  ]);
  expect(turnsAfter(survey, new Date('2026-09-01T07:00:00Z')).map(({ to }) => to)).toEqual(['over']);
});

test('a wave that follows the one before on the next day leaves no gap', () => {
  const seamless = {
    timezone: 'UTC',
    waves: [
      { id: 'a', closes: '2026-06-30' },
      { id: 'b', opens: '2026-07-01' },
    ],
  };
  expect(turnsAfter(seamless, new Date(0)).map(({ to }) => to)).toEqual(['open']);
});

test('wherever and whenever it is, a turn is the first moment at which the waves say so', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Asia/Kathmandu',
    'America/Havana',
    'Pacific/Apia',
    'Asia/Gaza',
    'America/Sao_Paulo',
  );
  const day = fc
    .date({ min: new Date('2005-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(zone, day, day, (timezone, one, other) => {
      const [opens, closes] = [one, other].sort() as [string, string];
      const shop = { timezone, waves: [{ id: 'a', opens, closes }] };
      const turns = turnsAfter(shop, new Date(0));
      expect(turns.map(({ to }) => to)).toEqual(['open', 'over']);
      for (const { at, to } of turns) {
        expect(turnAt(shop, at).to).toBe(to);
        expect(turnAt(shop, at - 1).to).not.toBe(to);
      }
    }),
  );
});
