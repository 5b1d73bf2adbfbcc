import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue } from '#core/report/due.ts';

describe('a release is due', () => {
  it('on schedule as soon as the minimum waits', () => {
    expect(isDue(9, 0, 10, 'schedule')).toBe(false);
    expect(isDue(10, 0, 10, 'schedule')).toBe(true);
    expect(isDue(10, 100_000, 10, 'schedule')).toBe(true);
  });

  it('on a submission when the minimum waits, or 2 % of a large survey', () => {
    expect(isDue(9, 100, 10, 'submission')).toBe(false);
    expect(isDue(10, 100, 10, 'submission')).toBe(true);
    expect(isDue(19, 1000, 10, 'submission')).toBe(false);
    expect(isDue(20, 1000, 10, 'submission')).toBe(true);
  });

  it('never for fewer than the minimum, whatever asks', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom('schedule' as const, 'submission' as const),
        (pending, released, minimum, trigger) => {
          fc.pre(pending < minimum);
          expect(isDue(pending, released, minimum, trigger)).toBe(false);
        },
      ),
    );
  });
});
