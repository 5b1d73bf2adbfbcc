import { describe, expect, it } from 'vitest';
import { ofMeans, ofShares } from '#core/report/segments/omnibus.ts';
import { chiSquareTest } from '#core/statistics/chi-square.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { welchAnova } from '#core/statistics/welch-anova.ts';

/** Answers by the points of a scale from 1. */
const points = (...counts: number[]) => ({ points: counts.map((n, index) => ({ value: index + 1, n })) });

describe('whether the means of groups differ at all', () => {
  const [low, high] = [points(10, 12, 8, 6, 4), points(2, 4, 10, 14, 10)];

  it("is Welch's analysis of variance", () => {
    const { f, df1, df2, p } = welchAnova([low, high].map((group) => sampleOf(group.points)!))!;
    expect(ofMeans([low, high])).toEqual({ test: 'welch', statistic: f, df1, df2, p });
  });

  it('is the test of the whole distribution where a group all answered alike', () => {
    const alike = points(0, 0, 40, 0, 0);
    const divided = points(10, 10, 0, 10, 10);
    const { x2, df, p } = chiSquareTest([alike, divided].map((group) => group.points.map(({ n }) => n)))!;
    expect(ofMeans([alike, divided])).toEqual({ test: 'chiSquare', statistic: x2, df1: df, df2: null, p });
  });

  it('passes over points that nobody chose', () => {
    const alike = points(0, 0, 40, 0, 0);
    expect(ofMeans([alike, points(0, 20, 0, 20, 0)])).toMatchObject({ test: 'chiSquare', df1: 2 });
  });
});

describe('the test of a table', () => {
  it('takes expected counts of 5', () => {
    const sharesOf = (...xs: number[]) => ofShares(xs.map((x) => ({ x, n: 20 })));
    expect(sharesOf(6, 4)).toMatchObject({ test: 'chiSquare', df1: 1, df2: null });
    expect(sharesOf(5, 4)).toBeNull();
  });

  it('takes a fifth of them between 1 and 5, and none under 1', () => {
    const alike = points(0, 0, 40, 0, 0);
    expect(ofMeans([alike, points(2, 10, 8, 10, 10)])).toMatchObject({ test: 'chiSquare', df1: 4 });
    expect(ofMeans([alike, points(1, 11, 8, 10, 10)])).toBeNull();
    expect(ofMeans([alike, points(2, 9, 9, 10, 10)])).toBeNull();
  });
});

describe('groups of a list of whom everyone answered', () => {
  const all = { sampled: 1 };

  it('differ as they do, and nothing is tested', () => {
    const differ = { test: 'none', statistic: null, df1: 1, df2: null, p: 0 };
    expect(
      ofMeans([
        { ...points(1, 4), ...all },
        { ...points(2, 4), ...all },
      ]),
    ).toEqual(differ);
    expect(
      ofMeans([
        { ...points(1, 4), ...all },
        { ...points(2, 8), ...all },
      ]),
    ).toEqual({ ...differ, p: 1 });
    expect(
      ofShares([
        { x: 3, n: 9, ...all },
        { x: 4, n: 9, ...all },
      ]),
    ).toEqual(differ);
  });
});
