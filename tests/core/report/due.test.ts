import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { isDue, mayBeRemade, saysTheSame } from '#core/report/due.ts';
import type { Report } from '#core/report/report.ts';
import { response, shop, stamp, times } from './fixtures.ts';

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

describe('a release of the same responses', () => {
  it('may be made anew on schedule, never of a few more or before the first', () => {
    expect(mayBeRemade(0, 100, 'schedule')).toBe(true);
    expect(mayBeRemade(0, 100, 'submission')).toBe(false);
    expect(mayBeRemade(1, 100, 'schedule')).toBe(false);
    expect(mayBeRemade(0, 0, 'schedule')).toBe(false);
  });

  it('is worth it only where the report says something else', () => {
    const responses = times(12, () => response(shop, { recommend: '9', overall: '4' }));
    const report = buildReport(shop, count(shop, responses), stamp);
    const later = {
      ...report,
      release: { sequence: 2, at: '2025-08-02T06:00:00Z', previous: 'a'.repeat(64) },
    };
    expect(saysTheSame(report, JSON.parse(JSON.stringify(later)) as Report)).toBe(true);
    expect(saysTheSame(report, { ...later, headline: [] })).toBe(false);
  });
});
