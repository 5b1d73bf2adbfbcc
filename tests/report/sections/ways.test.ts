import { expect, test } from 'vitest';
import { figureWriter } from '#i18n/figures.ts';
import { writeMinutes } from '#report/sections/channels/ways.ts';

test('what took less than a minute is not said to have taken none', () => {
  const minutes = writeMinutes({ write: figureWriter('en'), direction: 'ltr' });
  expect([0, 0.5, 1, 12, 1200].map(minutes)).toEqual(['<\u00a01', '<\u00a01', '1', '12', '1,200']);
});

test('among words from right to left the sign stays before its figure', () => {
  const minutes = writeMinutes({ write: figureWriter('ar'), direction: 'rtl' });
  expect(minutes(0)).toBe('\u2066<\u00a01\u2069');
});
