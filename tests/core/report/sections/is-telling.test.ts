import { describe, expect, it } from 'vitest';
import { isTelling } from '#core/report/sections/weights/is-telling.ts';
import type { Targets } from '#core/report/sections/weights/targets.ts';

const MINIMUM = 10;
/** Targets of questions with so many groups each. */
const targetsOf = (...groups: number[]): Targets =>
  groups.map((n) => ({
    item: {} as Targets[number]['item'],
    shares: new Map(Array.from({ length: n }, (_, index) => [String(index), 1 / n])),
  }));
/** A crossing of so many cells, one of which is small. */
const cellsOf = (n: number, small = 3) => [small, ...Array.from({ length: n - 1 }, () => 40)];

describe('what weights could give back', () => {
  it('is nothing where no cell of the crossing is small', () => {
    expect(isTelling(cellsOf(4, 10), targetsOf(2, 2), MINIMUM)).toBe(false);
    expect(isTelling(cellsOf(4, 9), targetsOf(2, 2), MINIMUM)).toBe(true);
    expect(isTelling([0, 40, 40, 40], targetsOf(2, 2), MINIMUM)).toBe(false);
  });

  it('is a small cell where the margins and what is told of the weights are as many as the cells', () => {
    // Three by three: nine cells, five of which the margins leave to be found.
    expect(isTelling(cellsOf(9), targetsOf(3, 3), MINIMUM)).toBe(false);
    expect(isTelling(cellsOf(8), targetsOf(3, 3), MINIMUM)).toBe(true);
    expect(isTelling([...cellsOf(8), 0], targetsOf(3, 3), MINIMUM)).toBe(true);
  });

  it('is nothing with one question, whose groups are protected as a segment', () => {
    expect(isTelling(cellsOf(3), targetsOf(3), MINIMUM)).toBe(false);
  });
});
