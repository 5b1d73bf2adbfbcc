import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedMost } from '#core/metrics/named-most.ts';
import { mcnemar } from '#core/statistics/mcnemar.ts';

describe('what is named most', () => {
  it('is the most frequent, with all that are not clearly less frequent', () => {
    expect(namedMost([50, 48, 5], 100)).toEqual([0, 1]);
    expect(namedMost([5, 60, 20], 100)).toEqual([1]);
    expect(namedMost([0, 0], 10)).toEqual([]);
    expect(namedMost([], 10)).toEqual([]);
  });

  it('makes a one-sided test at 5 %, shared among all but the first', () => {
    // 50 against 35: one-sided p .052; against 34: .040.
    expect(namedMost([50, 35], 200)).toEqual([0, 1]);
    expect(namedMost([50, 34], 200)).toEqual([0]);
    expect(namedMost([50, 34, 0], 200)).toEqual([0, 1]);
  });

  it('takes those who must have named both out of the test', () => {
    // Of 60 people who named 84 things at least 24 named both: 26 against 10.
    expect(namedMost([50, 34, 0], 60)).toEqual([0]);
  });

  it('supposes as little overlap as there can be, and so never claims more than the joint counts would', () => {
    const counts = fc.integer({ min: 1, max: 200 }).chain((n) =>
      fc.record({
        n: fc.constant(n),
        x: fc.integer({ min: 0, max: n }),
        y: fc.integer({ min: 0, max: n }),
        overlap: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(counts, ({ n, x, y, overlap }) => {
        const least = Math.max(0, x + y - n);
        const both = least + Math.floor(overlap * (Math.min(x, y) - least));
        const known = mcnemar(x - both, y - both)?.p ?? 1;
        const leading = namedMost([x, y], n);
        if (leading.length === 1) expect(known / 2).toBeLessThan(0.05);
      }),
    );
  });

  it('does not depend on the order in which things are listed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 8 }), (counts) => {
        const named = (places: number[], of: number[]) => places.map((place) => of[place]!).sort();
        const back = counts.toReversed();
        expect(named(namedMost(counts, 60), counts)).toEqual(named(namedMost(back, 60), back));
      }),
    );
  });
});

describe("McNemar's test", () => {
  it('is the square root of (b - c)² / (b + c)', () => {
    // McNemar's chi-square of 150 and 86 is 4096/236.
    expect(mcnemar(150, 86)!.z ** 2).toBeCloseTo(4096 / 236, 10);
    expect(mcnemar(0, 0)).toBeNull();
  });
});
