import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nps, npsChange, npsCounts, npsParts } from '#core/metrics/nps.ts';
import { expectInterval, expectNear, referenceTest, type Reference } from '../reference-data.ts';

const classes = fc.record({ promoters: fc.nat(5000), passives: fc.nat(5000), detractors: fc.nat(5000) });
const some = classes.filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);

describe('nps', () => {
  referenceTest(
    'agrees with R at the edges: n = 1, all the same, large n',
    'proportions-nps-edge.reference.json',
    (reference) => {
      for (const [
        name,
        { promoters, passives, detractors, n, nps: value, score_tango95 },
      ] of Object.entries<Reference>(reference.nps)) {
        const estimate = nps({ promoters, passives, detractors })!;
        expect(estimate.base).toBe(n);
        expectNear(estimate.value, value, name);
        expectInterval(estimate, score_tango95, name);
      }
    },
  );

  referenceTest(
    'agrees with R on the two waves of a real survey, and on their change',
    'sfo.reference.json',
    (sfo) => {
      for (const year of ['2017', '2018']) {
        const estimate = nps(sfo.nps[year])!;
        expect(estimate.base).toBe(sfo.nps[year].n);
        expectNear(estimate.value, sfo.nps[year].nps);
        expectInterval(estimate, sfo.nps[year].score_tango95);
      }
      const change = npsChange(sfo.nps['2018'], sfo.nps['2017']);
      const { diff, p_two_sided, mover_score95 } = sfo.wave_2017_to_2018.nps;
      expectNear(change.value, diff);
      expectNear(change.p, p_two_sided);
      expectInterval(change, mover_score95);
    },
  );

  referenceTest(
    'changes between two waves as in R',
    'proportions-nps-edge.reference.json',
    ({ nps_two_waves }) => {
      // The reference names the sizes at most; these are the counts that its difference and standard error belong to.
      const cases = [
        [
          { promoters: 60, passives: 70, detractors: 70 },
          { promoters: 55, passives: 85, detractors: 110 },
          nps_two_waves.a_n200_vs_b_n250,
        ],
        [
          { promoters: 4, passives: 3, detractors: 5 },
          { promoters: 2, passives: 4, detractors: 9 },
          nps_two_waves.small,
        ],
      ] as const;
      for (const [now, before, { diff, p_two_sided, mover_score95 }] of cases) {
        const change = npsChange(now, before);
        expectNear(change.value, diff);
        expectNear(change.p, p_two_sided);
        expectInterval(change, mover_score95);
      }
    },
  );

  it('is none of nobody', () => {
    expect(nps({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
    expect(npsParts({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
  });

  it('changes sign when promoters and detractors change places', () => {
    fc.assert(
      fc.property(some, ({ promoters, passives, detractors }) => {
        const score = nps({ promoters, passives, detractors })!;
        const flipped = nps({ promoters: detractors, passives, detractors: promoters })!;
        expect(flipped.value).toBeCloseTo(-score.value, 12);
        expect(flipped.low).toBeCloseTo(-score.high, 9);
        expect(flipped.high).toBeCloseTo(-score.low, 9);
      }),
    );
  });

  it('lies within its interval and within -100 and 100', () => {
    fc.assert(
      fc.property(some, (counts) => {
        const { low, value, high } = nps(counts)!;
        const ordered = [-100, low, value, high, 100];
        expect([...ordered].sort((a, b) => a - b)).toEqual(ordered);
      }),
    );
  });

  it('puts every point of the scale in one class, and no other code in any', () => {
    const each = new Map(Array.from({ length: 11 }, (_, point) => [String(point), 1]));
    expect(npsCounts(each)).toEqual({ promoters: 2, passives: 2, detractors: 7 });
    expect(
      npsCounts(
        new Map([
          ['11', 5],
          ['dontKnow', 2],
          ['-1', 1],
        ]),
      ),
    ).toEqual({ promoters: 0, passives: 0, detractors: 0 });
  });

  it('finds no change between groups that all answered alike', () => {
    const change = npsChange(
      { promoters: 12, passives: 0, detractors: 0 },
      { promoters: 20, passives: 0, detractors: 0 },
    );
    expect(change).toMatchObject({ value: 0, p: 1 });
    expect(change.low).toBeLessThan(0);
    expect(change.high).toBeGreaterThan(0);
  });
});
