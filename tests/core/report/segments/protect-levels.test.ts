import { describe, expect, it } from 'vitest';
import { protectLevels } from '#core/report/segments/protect-levels.ts';

const MINIMUM = 10;
const reasonsOf = (sizes: readonly number[], everyone = sizes.reduce((a, b) => a + b, 0)) =>
  protectLevels(
    sizes.map((size, index) => ({ level: 'abcdefg'[index]!, size, among: size })),
    everyone,
    MINIMUM,
  );

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
      { level: 'a', size: 40, among: 40 },
      { level: 'b', size: 0, among: 9 },
      { level: 'c', size: 0, among: 10 },
    ];
    expect(protectLevels(levels, 40, MINIMUM)).toEqual([null, 'tooFew', 'noData']);
  });
});
