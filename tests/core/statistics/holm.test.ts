import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '#core/statistics/holm.ts';
import { expectNear, referenceTest } from '../reference-data.ts';

describe('holm', () => {
  referenceTest('agrees with p.adjust', 'proportions-nps-edge.reference.json', ({ p_adjust }) => {
    holm(p_adjust.p).forEach((adjusted, index) =>
      expectNear(adjusted, p_adjust.holm[index], `p ${p_adjust.p[index]}`),
    );
  });

  referenceTest(
    'agrees with p.adjust on consecutive changes of a real trend',
    'sfo.reference.json',
    ({ trend_2010_2018: trend }) => {
      holm(trend.consecutive_top2_p).forEach((adjusted, index) =>
        expectNear(adjusted, trend.consecutive_holm[index]),
      );
    },
  );

  it('keeps the order given, never lowers a p, and never passes 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (ps) => {
        const adjusted = holm(ps);
        expect(adjusted).toHaveLength(ps.length);
        ps.forEach((p, index) => {
          expect(adjusted[index]).toBeGreaterThanOrEqual(p);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          ps.forEach((other, place) => {
            if (p < other) expect(adjusted[index]!).toBeLessThanOrEqual(adjusted[place]!);
          });
        });
      }),
    );
  });
});
