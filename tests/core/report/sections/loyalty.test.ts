import { describe, expect, it } from 'vitest';
import { loyaltyCounts, loyaltyGroup } from '#core/metrics/loyalty-groups.ts';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { planOf } from '#core/report/plan.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { newcombe } from '#core/statistics/newcombe.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';

const source = (report = '') => `
title: Your visit
thanks: Thank you
locales: [en]
sampling: census
timezone: UTC
waves: [{ id: spring, closes: 2025-06-30 }, { id: autumn, opens: 2025-07-01 }]
items:
  - { id: overall, type: csat, text: How was it? }
  - { id: recommend, type: nps, text: Would you recommend us? }
  - { id: spent, type: share, text: Of all you spend? }
  - { id: comment, type: longtext, text: Anything else? }
${report}
`;
const visit = surveyOf(source());
const giving = (n: number, overall: string, recommend: string, wave = 'autumn') =>
  times(n, () => response(visit, { overall, recommend, spent: 'skipped' }, { wave }));
const reportOf = (...groups: ReturnType<typeof giving>[]) =>
  buildReport(visit, count(visit, groups.flat()), stamp);
const loyaltyOf = (...groups: ReturnType<typeof giving>[]) => sectionOf(reportOf(...groups), 'loyalty');

const autumn = [
  giving(40, '5', '10'),
  giving(10, '5', '7'),
  giving(20, '4', '9'),
  giving(30, '4', '8'),
  giving(15, '2', '9'),
  giving(25, '1', '3'),
];

describe('satisfaction against loyalty', () => {
  it('is counted in pairs, of everyone', () => {
    expect(planOf(visit).pairs).toContainEqual(['overall', 'recommend']);
  });

  it('divides those who answered both into four, with the interval of each', () => {
    const { groups, satisfaction, loyalty } = loyaltyOf(...autumn);
    expect([satisfaction.from, loyalty.from]).toEqual([4, 9]);
    expect(groups.map(({ group, share }) => [group, share.shown && share.estimate])).toEqual([
      ['apostles', { value: 60 / 140, base: 140, ...wilson(60, 140) }],
      ['mercenaries', { value: 40 / 140, base: 140, ...wilson(40, 140) }],
      ['hostages', { value: 15 / 140, base: 140, ...wilson(15, 140) }],
      ['defectors', { value: 25 / 140, base: 140, ...wilson(25, 140) }],
    ]);
  });

  it('says how much more loyal the delighted are than the other satisfied ones', () => {
    const { highest, satisfied, difference } = loyaltyOf(...autumn).delighted;
    expect(highest).toMatchObject({ estimate: { value: 0.8, base: 50 } });
    expect(satisfied).toMatchObject({ estimate: { value: 0.4, base: 50 } });
    expect(difference).toMatchObject({ ...newcombe({ x: 40, n: 50 }, { x: 20, n: 50 }), clear: true });
    expect(difference?.value).toBeCloseTo(0.4, 12);
  });

  it('compares with the wave before, the four groups judged together', () => {
    const spring = [giving(20, '5', '10', 'spring'), giving(80, '1', '3', 'spring')];
    const { groups } = loyaltyOf(...spring, ...autumn);
    expect(groups.map(({ change }) => change?.from)).toEqual(Array(4).fill('spring'));
    const defectors = groups.find(({ group }) => group === 'defectors')!.change!;
    expect(defectors).toMatchObject({ ...newcombe({ x: 25, n: 140 }, { x: 80, n: 100 }), clear: true });
    expect(loyaltyOf(...autumn).groups[0]!.change).toBeNull();
  });

  it('is hidden where fewer than the minimum answered both', () => {
    const { groups, delighted } = loyaltyOf(giving(9, '5', '10'));
    expect(groups.map(({ share }) => share)).toEqual(Array(4).fill({ shown: false, reason: 'tooFew' }));
    expect(delighted.difference).toBeNull();
  });

  it('is hidden where subtracting it from a question by itself would tell on a few', () => {
    const few = loyaltyOf(...autumn, giving(3, '5', 'skipped'));
    expect(few.groups[0]!.share).toEqual({ shown: false, reason: 'complement' });
    expect(few.delighted.highest).toEqual({ shown: false, reason: 'complement' });
    const many = loyaltyOf(...autumn, giving(12, '5', 'skipped'));
    expect(many.groups[0]!.share).toMatchObject({ shown: true, estimate: { base: 140 } });
  });

  it('is hidden where a side of it has only a few: the crossing tells what they answered to the other question', () => {
    const shownWith = (dissatisfied: number) =>
      loyaltyOf(giving(40, '5', '10'), giving(30, '4', '7'), giving(dissatisfied, '1', '1')).groups[0]!.share;
    expect(shownWith(9)).toEqual({ shown: false, reason: 'complement' });
    expect(shownWith(10).shown).toBe(true);
    expect(shownWith(0).shown).toBe(true);
  });

  it('tells the delighted and the other satisfied ones only together: the four groups have their sum', () => {
    const { groups, delighted } = loyaltyOf(giving(40, '5', '10'), giving(3, '4', '8'), giving(30, '1', '1'));
    expect(groups[0]!.share.shown).toBe(true);
    expect(delighted.satisfied).toEqual({ shown: false, reason: 'tooFew' });
    expect(delighted.highest).toEqual({ shown: false, reason: 'complement' });
  });

  it('crosses the questions that the survey names, from the points it names', () => {
    const named = surveyOf(
      source('report: { loyalty: { satisfaction: overall, loyalty: spent, satisfied: 5, loyal: 80 } }'),
    );
    expect(planOf(named).pairs).toEqual([['overall', 'spent']]);
    const responses = [
      ...times(20, () => response(named, { overall: '5', recommend: '1', spent: '80' })),
      ...times(20, () => response(named, { overall: '4', recommend: '10', spent: '70' })),
    ];
    const { groups } = sectionOf(buildReport(named, count(named, responses), stamp), 'loyalty');
    expect(groups.map(({ share }) => share.shown && share.estimate.value)).toEqual([0.5, 0, 0, 0.5]);
  });

  it('is a table of the report', () => {
    const table = reportTables(reportOf(...autumn), 'en').find(({ name }) => name === 'loyalty')!;
    const column = (name: string) => table.rows.map((row) => row[table.header.indexOf(name)]);
    expect(column('measure')).toEqual([
      'apostles',
      'mercenaries',
      'hostages',
      'defectors',
      'loyal',
      'loyal',
      'loyalDifference',
    ]);
    expect(column('base').slice(0, 6)).toEqual([140, 140, 140, 140, 50, 50]);
  });

  it('names the mistake in its settings', () => {
    const mistake = (settings: string) => () => surveyOf(source(`report: { loyalty: { ${settings} } }`));
    expect(mistake('satisfaction: clean, loyalty: recommend')).toThrow('there is no item "clean"');
    expect(mistake('satisfaction: comment, loyalty: recommend')).toThrow(
      '"comment" has no points to tell more from less',
    );
    expect(mistake('satisfaction: overall, loyalty: spent')).toThrow('from which share of spending');
    expect(mistake('satisfaction: overall, loyalty: recommend, satisfied: 6')).toThrow(
      '6 does not divide the answers from 1 to 5 to "overall"',
    );
  });

  it('puts every pair of answers into one group', () => {
    expect(loyaltyGroup(false, true)).toBe('hostages');
    const pairs = new Map([
      ['4*9', 1],
      ['3*9', 2],
      ['4*8', 4],
      ['3*8', 8],
    ]);
    expect(loyaltyCounts(pairs, { satisfied: 4, loyal: 9 })).toEqual({
      apostles: 1,
      hostages: 2,
      mercenaries: 4,
      defectors: 8,
    });
  });
});
