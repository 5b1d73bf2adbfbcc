import { expect, test } from 'vitest';
import { waveAt } from '#core/survey/waves.ts';

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
