import { expect, test } from 'vitest';
import { fieldingOf, noticesOf } from '#form/fielding.ts';
import { surveyOf } from '../core/report/fixtures.ts';

const survey = surveyOf(`
title: Your visit
thanks: Thank you
locales: [en]
sampling: open-link
waves:
  - { id: spring, opens: 2026-03-01, closes: 2026-03-31 }
  - { id: autumn, opens: 2026-09-01 }
items:
  - { id: recommend, type: nps, text: Recommend us? }
`);

test('every time at which the page is shut has a notice, and only those', () => {
  for (const day of ['2026-01-01', '2026-03-15', '2026-05-01', '2026-10-01']) {
    const now = new Date(`${day}T12:00:00Z`);
    const { turns, shut } = fieldingOf(survey, now);
    const told = [
      ...(shut === undefined ? [] : [shut]),
      ...turns.filter(([, open]) => !open).map(([at]) => at),
    ];
    expect(noticesOf(survey, now).map(({ at }) => at)).toEqual(told);
  }
});

test('a survey that is open for good has nothing to tell', () => {
  const now = new Date('2026-10-01T12:00:00Z');
  expect(noticesOf(survey, now)).toEqual([]);
  expect(fieldingOf(survey, now)).toEqual({ turns: [] });
});

test('a notice before the first wave knows when it opens', () => {
  expect(noticesOf(survey, new Date('2026-01-01T12:00:00Z'))).toMatchObject([
    { at: 0, to: 'early', opens: '2026-03-01' },
    { to: 'early', opens: '2026-09-01' },
  ]);
});
