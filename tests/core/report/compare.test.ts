import { describe, expect, it } from 'vitest';
import { changeSince, isClear, told } from '#core/report/compare.ts';

describe('a difference', () => {
  it('is clear when p is under 5 % and the interval leaves out 0', () => {
    expect(isClear({ low: 0.1, high: 2, p: 0.04 })).toBe(true);
    expect(isClear({ low: -2, high: -0.1, p: 0.04 })).toBe(true);
  });

  it('is not clear when the test and the interval say different things', () => {
    expect(isClear({ low: 0.1, high: 2, p: 0.06 })).toBe(false);
    expect(isClear({ low: -0.1, high: 2, p: 0.04 })).toBe(false);
  });

  it('is not clear on the line itself', () => {
    expect(isClear({ low: 0.1, high: 2, p: 0.05 })).toBe(false);
    expect(isClear({ low: 0, high: 2, p: 0.04 })).toBe(false);
    expect(isClear({ low: -2, high: 0, p: 0.04 })).toBe(false);
  });

  it('is told with its verdict and without what else it carries', () => {
    const difference = { value: 1, low: 0.1, high: 2, p: 0.04, adjusted: 0.2 };
    expect(told(difference)).toEqual({ value: 1, low: 0.1, high: 2, p: 0.04, clear: true });
    expect(changeSince('spring', difference)).toEqual({ from: 'spring', ...told(difference) });
  });
});
