import { expect, test } from 'vitest';
import { figureWriter } from '#i18n/figures.ts';
import { writeMinutes } from '#report/sections/channels/ways.ts';

test('what took less than a minute is not said to have taken none', () => {
  const minutes = writeMinutes({ write: figureWriter('en') });
  expect([0, 0.5, 1, 12, 1200].map(minutes)).toEqual(['<\u00a01', '<\u00a01', '1', '12', '1,200']);
});
