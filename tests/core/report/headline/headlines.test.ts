import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { reportTables } from '#core/report/report-tables.ts';
import type { CesHeadline, GapHeadline, IndexHeadline } from '#core/report/report.ts';
import { parseReport } from '#core/report/schema.ts';
import { cronbachAlpha } from '#core/statistics/alpha.ts';
import { tango } from '#core/statistics/tango.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';
import { momentsOf } from '../../moments-of.ts';

const survey = surveyOf(`
title: Your call
thanks: Thank you
locales: [en]
sampling: census
waves:
  - { id: spring, closes: 2025-06-30 }
  - { id: autumn, opens: 2025-07-01 }
report:
  index:
    title: Service index
    items: [overall, patience, waiting]
    weights: { overall: 2 }
    reversed: [waiting]
items:
  - { id: easy, type: ces }
  - { id: found, type: gap, text: Against what you expected }
  - { id: overall, type: csat, text: All in all }
  - { id: patience, type: rating, scale: 1-7, text: We were patient }
  - { id: waiting, type: rating, scale: 0-10, text: The wait was long }
`);
const answered = [
  { easy: '7', found: 'better', overall: '5', patience: '7', waiting: '0' },
  { easy: '6', found: 'better', overall: '5', patience: '6', waiting: '2' },
  { easy: '5', found: 'as-expected', overall: '4', patience: '4', waiting: '3' },
  { easy: '2', found: 'worse', overall: '2', patience: '3', waiting: '8' },
];
const responses = [
  ...answered.flatMap((codes) => times(10, () => response(survey, codes, { wave: 'autumn' }))),
  ...times(20, () => response(survey, answered[3]!, { wave: 'spring' })),
  ...times(20, () => response(survey, answered[2]!, { wave: 'spring' })),
  ...times(5, () => response(survey, { ...answered[0]!, waiting: 'skipped' }, { wave: 'autumn' })),
];
const report = parseReport(buildReport(survey, count(survey, responses), stamp));
const [index, easy, found] = report.headline as unknown as [IndexHeadline, CesHeadline, GapHeadline];

describe('the headlines', () => {
  it('begin with the index that the survey declares, then follow its questions', () => {
    expect(report.headline.map(({ metric, item }) => [metric, item])).toEqual([
      ['index', '@index'],
      ['ces', 'easy'],
      ['gap', 'found'],
      ['csat', 'overall'],
    ]);
    expect(index.text).toEqual({ en: 'Service index' });
  });

  it('of an index follow from the means of everyone who answered, with its scales made alike and turned', () => {
    // Five left out the last question. Without their other answers the index would tell them, beside the means.
    const mean = (item: 'overall' | 'patience' | 'waiting', more: number) =>
      answered.reduce((sum, codes) => sum + 10 * Number(codes[item]), more * Number(answered[0]![item])) /
      (40 + more);
    expect(index.parts.map(({ item, weight, reversed }) => [item, weight, reversed])).toEqual([
      ['overall', 0.5, false],
      ['patience', 0.25, false],
      ['waiting', 0.25, true],
    ]);
    if (!index.index.shown) throw new Error('The index is hidden.');
    expect(index.index.estimate.base).toBe(40);
    expect(index.index.estimate.value).toBeCloseTo(
      50 * ((mean('overall', 5) - 1) / 4) +
        25 * ((mean('patience', 5) - 1) / 6) +
        25 * ((10 - mean('waiting', 0)) / 10),
      10,
    );
    expect(index.change).toMatchObject({ from: 'spring', clear: true });
  });

  it('of an index say how far it measures one thing, after its items are turned', () => {
    const rows = answered.flatMap((codes) =>
      Array.from({ length: 10 }, () => [
        Number(codes.overall),
        Number(codes.patience),
        10 - Number(codes.waiting),
      ]),
    );
    const wanted = cronbachAlpha(momentsOf(rows)!)!;
    const partly = (n: number) =>
      times(n, () => response(survey, { ...answered[0]!, waiting: 'skipped' }, { wave: 'autumn' }));
    const reliabilityWith = (n: number) => {
      const all = [...responses, ...partly(n)];
      return (buildReport(survey, count(survey, all), stamp).headline[0] as IndexHeadline).reliability;
    };
    const found = reliabilityWith(7);
    expect(found?.measure).toBe('alpha');
    expect(found?.estimate.value).toBeCloseTo(wanted.alpha, 10);
    expect(found?.estimate.low).toBeCloseTo(wanted.low, 10);
    // Five people are in the questions and not in it, whom its variances would tell.
    expect(index.reliability).toBeNull();
  });

  it('of effort are its mean and the share who agreed', () => {
    if (!easy.mean.shown || !easy.agreed.shown) throw new Error('Effort is hidden.');
    expect(easy.mean.estimate.value).toBeCloseTo((7 * 15 + 6 * 10 + 5 * 10 + 2 * 10) / 45, 10);
    expect(easy.agreed.estimate).toEqual({ value: 35 / 45, ...wilson(35, 45), base: 45 });
    expect(easy.trends.map(({ measure }) => measure)).toEqual(['mean', 'agreed']);
  });

  it('of a gap are its three shares and their net', () => {
    if (!found.net.shown) throw new Error('The gap is hidden.');
    expect(found.net.estimate).toEqual({
      value: 15 / 45,
      ...tango({ plus: 25, minus: 10, n: 45 }),
      base: 45,
    });
    expect(found.parts?.equal.value).toBeCloseTo(10 / 45, 10);
    expect(found.change?.from).toBe('spring');
  });

  it('are hidden on too few answers, the index by those who answered all of it', () => {
    const few = [
      ...times(9, () => response(survey, answered[0]!)),
      ...times(30, () => response(survey, { ...answered[0]!, waiting: 'skipped' })),
    ];
    const hidden = buildReport(survey, count(survey, few), stamp).headline[0] as IndexHeadline;
    expect(hidden.index).toEqual({ shown: false, reason: 'tooFew' });
    expect(hidden.reliability).toBeNull();
  });

  it('stand in the tables with every wave, every change and its p after Holm', () => {
    const table = reportTables(report, 'en').find(({ name }) => name === 'headline')!;
    const at = (column: string) => table.header.indexOf(column);
    const rows = table.rows.filter((row) => row[at('item')] === '@index');
    expect(rows.map((row) => [row[at('measure')], row[at('wave')]])).toEqual([
      ['index', 'spring'],
      ['index', 'autumn'],
      ['indexChange', 'autumn'],
    ]);
    expect(rows.at(-1)![at('pHolm')]).toBe(index.trends[0]!.steps[0]!.adjusted);
  });
});

describe('gaps of several attributes', () => {
  it('do not each head the report; a single pair does', () => {
    const of = (...ids: string[]) =>
      surveyOf(`
title: Visit
thanks: Thank you
locales: [en]
sampling: census
items:
${ids.map((id) => `  - { id: ${id}, type: gap, pair: true, text: ${id} }`).join('\n')}
`);
    const headOf = (one: ReturnType<typeof of>) =>
      buildReport(
        one,
        count(
          one,
          times(12, () => response(one, {})),
        ),
        stamp,
      ).headline.map(({ item }) => item);
    expect(headOf(of('food'))).toEqual(['food']);
    expect(headOf(of('food', 'signs'))).toEqual([]);
  });
});
