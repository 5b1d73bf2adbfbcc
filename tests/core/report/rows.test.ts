import { describe, expect, it } from 'vitest';
import { differing, shown } from '#core/report/rows.ts';

const difference = { value: 3, low: 1, high: 5, p: 0.01, clear: true };

describe('a row of a table', () => {
  it('has the p of a difference where it is that of the difference alone', () => {
    expect(differing(difference)).toEqual({ value: 3, low95: 1, high95: 5, p: 0.01, note: 'clear' });
  });

  it('has it after Holm where several are judged together', () => {
    const row = differing({ ...difference, p: 0.2, clear: false }, 'together');
    expect(row).toEqual({ value: 3, low95: 1, high95: 5, pHolm: 0.2, note: null });
  });

  it('says why there is no figure, and which rest on little', () => {
    const estimate = { value: 0.5, low: 0.4, high: 0.6, base: 20 };
    expect(shown({ shown: false, reason: 'tooFew' })).toEqual({ note: 'tooFew' });
    expect(shown({ shown: true, estimate, lowBase: true })).toEqual({
      value: 0.5,
      low95: 0.4,
      high95: 0.6,
      base: 20,
      note: 'lowBase',
    });
  });
});
