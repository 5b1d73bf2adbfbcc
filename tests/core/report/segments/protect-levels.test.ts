import { describe, expect, it } from 'vitest';
import { protectLevels } from '#core/report/segments/protect-levels.ts';

const MINIMUM = 10;
const reasonsOf = (sizes: readonly number[], everyone = sizes.reduce((a, b) => a + b, 0)) =>
  protectLevels(
    sizes.map((size, index) => ({ level: 'abcdefg'[index]!, size, among: size, values: half(size) })),
    everyone,
    half(everyone),
    MINIMUM,
  );
/** As many answers, half of them one and half another. */
function half(size: number): ReadonlyMap<string, number> {
  return new Map([
    ['4', Math.floor(size / 2)],
    ['5', Math.ceil(size / 2)],
  ]);
}
/** As many answers of one kind and of another. */
const given = (fours: number, fives: number) => ({
  size: fours + fives,
  among: fours + fives,
  values: new Map([
    ['4', fours],
    ['5', fives],
  ]),
});

describe('the levels of a segment', () => {
  it('are all shown where none is small and everybody named one', () => {
    expect(reasonsOf([10, 25, 40])).toEqual([null, null, null]);
  });

  it('count those who named none as a hidden group beside them', () => {
    expect(reasonsOf([25, 40], 66)).toEqual(['complement', null]);
    expect(reasonsOf([25, 40], 74)).toEqual(['complement', null]);
    expect(reasonsOf([25, 40], 75)).toEqual([null, null]);
  });

  it('are covered by those who named none', () => {
    expect(reasonsOf([3, 25, 40], 75)).toEqual(['tooFew', null, null]);
  });

  it('are hidden, all of them, under a total that is', () => {
    expect(reasonsOf([4, 5])).toEqual(['tooFew', 'tooFew']);
  });

  it('are shown with a total of just the minimum', () => {
    expect(reasonsOf([10, 0])).toEqual([null, 'noData']);
  });

  it('do not tell of a handful that none of them answered', () => {
    const levels = [
      { level: 'a', size: 40, among: 40, values: half(40) },
      { level: 'b', size: 0, among: 9, values: half(0) },
      { level: 'c', size: 0, among: 10, values: half(0) },
    ];
    expect(protectLevels(levels, 40, half(40), MINIMUM)).toEqual([null, 'tooFew', 'noData']);
  });

  it('are hidden where all gave the same answer, with one more so that it cannot be worked out', () => {
    const levels = [
      { level: 'a', ...given(0, 500) },
      { level: 'b', ...given(20, 20) },
      { level: 'c', ...given(30, 30) },
    ];
    const all = given(50, 550);
    expect(protectLevels(levels, all.size, all.values, MINIMUM)).toEqual(['complement', 'complement', null]);
    // What is left of everyone is unanimous as well.
    const [, ...mixed] = levels;
    expect(protectLevels(mixed, all.size, all.values, MINIMUM)).toEqual(['complement', null]);
    const same = given(0, 100);
    expect(protectLevels([{ level: 'a', ...given(0, 40) }], same.size, same.values, MINIMUM)).toEqual([
      'complement',
    ]);
  });
});
