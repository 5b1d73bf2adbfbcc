import { expect, test } from 'vitest';
import { turnAt } from '#form/island/fielding/turn-at.ts';

/** Shut until 100, open until 200, shut until 300, open until 400. */
const turns = [
  [100, true],
  [200, false],
  [300, true],
  [400, false],
] as const;

test.each([
  [50, 0, 50],
  [99, 0, 1],
  [100, undefined, 100],
  [250, 200, 50],
  [399, undefined, 1],
  [400, 400, undefined],
  [9999, 400, undefined],
])('at %i the notice is %s and the next turn in %s', (now, shut, next) => {
  expect(turnAt(turns, 0, now)).toEqual({ shut, next });
});

test('before the first turn an open survey has no notice', () => {
  expect(turnAt([[200, false]], undefined, 10)).toEqual({ shut: undefined, next: 190 });
});
