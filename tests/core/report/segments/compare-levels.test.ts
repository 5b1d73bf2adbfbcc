import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueCounts } from '#core/metrics/estimate.ts';
import { compareLevels } from '#core/report/segments/compare-levels.ts';
import { isMeasured, measureOf } from '#core/report/segments/measure.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { expectNear, referenceTest, type Reference } from '../../reference-data.ts';
import { surveyOf } from '../fixtures.ts';

const survey = surveyOf(`
title: T
thanks: T
locales: [en]
sampling: random
items:
  - { id: nps, type: nps, text: Recommend? }
  - { id: csat, type: csat, text: Overall }
  - { id: ces, type: ces }
  - { id: gap, type: gap, text: Against what you expected }
  - { id: top, type: rating, scale: 1-2, text: Content }
`);
const measures = Object.fromEntries(
  itemsOf(survey)
    .filter(isMeasured)
    .map((item) => [item.id, measureOf(item)]),
);
const valuesOf = (counts: Record<string, number>): ValueCounts => new Map(Object.entries(counts));
const levelsOf = (...groups: ValueCounts[]) =>
  groups.map((values, index) => ({ level: 'abcdefg'[index]!, values }));

describe('groups compared', () => {
  referenceTest('by a share agree with R, and after Holm', 'housing-copenhagen.reference.json', (housing) => {
    const types = Object.keys(housing.sat_by_type);
    const levels = types.map((level) => {
      const { High, n }: Reference = housing.sat_by_type[level];
      return { level, values: valuesOf({ 5: High, 1: n - High }) };
    });
    const { pairs, omnibus } = compareLevels(levels, measures.csat!);
    expect(pairs.map(({ first, second }) => `${first}-${second}`)).toEqual(housing.pairs);
    pairs.forEach(({ p, adjusted }, index) => {
      expectNear(p, housing.top_box_p[index]);
      expectNear(adjusted, housing.holm[index]);
    });
    expect(omnibus).toMatchObject({ test: 'chiSquare', df1: 3, df2: null });
    expect(pairs.filter(({ clear }) => clear)).toHaveLength(5);
  });

  it('say nothing of pairs where all at once do not differ', () => {
    // The first two differ at p = .04 alone, and the six taken together at p = .2.
    const shares = [40, 27, 33, 33, 33, 33].map((x) => valuesOf({ 5: x, 1: 60 - x }));
    const { clear, omnibus, pairs } = compareLevels(levelsOf(...shares), measures.csat!);
    expect(pairs[0]!.p).toBeLessThan(0.05);
    expect(omnibus!.p).toBeGreaterThan(0.05);
    expect(clear).toBe(false);
    expect(pairs.some((pair) => pair.clear)).toBe(false);
  });

  it('that each answered alike are compared by what they answered', () => {
    const [all, none] = [valuesOf({ 10: 40 }), valuesOf({ 0: 40 })];
    const apart = compareLevels(levelsOf(all, none), measures.nps!);
    expect(apart.omnibus).toMatchObject({ test: 'chiSquare' });
    expect(apart.pairs).toMatchObject([{ value: 200, clear: true }]);
    const alike = compareLevels(levelsOf(all, all), measures.nps!);
    expect(alike).toMatchObject({ omnibus: null, clear: false, pairs: [{ value: 0, p: 1, clear: false }] });
  });

  it('are not tested where next to nobody answers otherwise', () => {
    const rare = [1, 0, 0].map((x) => valuesOf({ 1: x, 5: 40 - x }));
    expect(compareLevels(levelsOf(...rare), measures.csat!).omnibus).toBeNull();
  });

  it('are none where there is one', () => {
    expect(compareLevels(levelsOf(valuesOf({ 9: 50 })), measures.nps!)).toEqual({
      levels: ['a'],
      omnibus: null,
      clear: false,
      pairs: [],
    });
  });

  it('in whatever order, differ as much', () => {
    const group = fc.array(fc.nat(30), { minLength: 11, maxLength: 11 }).map((counts) =>
      // Two of everyone, so that no group is empty or unanimous.
      valuesOf(Object.fromEntries(counts.map((n, point) => [point, n + 2]))),
    );
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 5 }), (groups) => {
        const there = compareLevels(levelsOf(...groups), measures.nps!);
        const back = compareLevels([...levelsOf(...groups)].reverse(), measures.nps!);
        expect(back.omnibus!.p).toBeCloseTo(there.omnibus!.p, 9);
        for (const pair of there.pairs) {
          const same = back.pairs.find(
            ({ first, second }) => first === pair.second && second === pair.first,
          )!;
          expect(same.value).toBeCloseTo(-pair.value, 9);
          expect(same.low).toBeCloseTo(-pair.high, 6);
          expect(same.adjusted).toBeCloseTo(pair.adjusted, 9);
          expect(same.clear).toBe(pair.clear);
          expect(pair.adjusted).toBeGreaterThanOrEqual(pair.p);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what groups are compared by', () => {
  it('is one figure an item', () => {
    expect(Object.entries(measures).map(([id, { metric }]) => [id, metric])).toEqual([
      ['nps', 'nps'],
      ['csat', 'topTwo'],
      ['ces', 'mean'],
      ['gap', 'net'],
      ['top', 'mean'],
    ]);
    expect(measures.gap!.estimate(valuesOf({ better: 30, worse: 10, 'as-expected': 60 }))).toMatchObject({
      value: 0.2,
      base: 100,
    });
    expect(measures.ces!.points).toEqual({ min: 1, max: 7 });
  });
});
