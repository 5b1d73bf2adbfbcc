import { describe, expect, it } from 'vitest';
import { weightedChange } from '#core/metrics/weighted/change.ts';
import { weightedScaleMean } from '#core/metrics/weighted/scale-mean.ts';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { planOf } from '#core/report/plan.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { parseReport } from '#core/report/schema.ts';
import { WEIGHT_ITEM, withWeight } from '#core/response/weight.ts';
import type { Response } from '#core/response/response.ts';
import type { Survey } from '#core/survey/survey.ts';
import { randomFrom } from '#core/synthetic/random.ts';
import { response, stamp, surveyOf } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';

const weightedBy = (weights: string): Survey =>
  surveyOf(`
title: Your stay
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
waves: [{ id: spring, opens: 2025-03-01, closes: 2025-05-31 }, { id: autumn, opens: 2025-09-01 }]
items:
  - { id: room, type: rating, text: The room }
  - { id: noise, type: rating, scale: 0-10, text: The noise }
  - id: guest
    type: single
    segment: true
    text: Are you here for work?
    options: [{ value: work, label: For work }, { value: leisure, label: For pleasure }]
  - id: age
    type: single
    segment: true
    text: How old are you?
    options: [{ value: young, label: Under 40 }, { value: old, label: 40 or over }]
report:
  index: { title: The stay, items: [room, noise], weights: { room: 3 }, reversed: [noise] }
  weights: ${weights}
`);
const TARGETS = { guest: { work: 0.7, leisure: 0.3 }, age: { young: 0.4, old: 0.6 } };
const toOne = weightedBy('{ targets: { guest: { work: 0.7, leisure: 0.3 } }, source: Register }');
const toTwo = weightedBy(`{ targets: ${JSON.stringify(TARGETS)}, source: Register }`);
const imported = weightedBy('{ from: import, source: Design }');

const random = randomFrom('weighted index');
const people = (n: number, guest: string, age: string, wave = 'autumn', codes: Record<string, string> = {}) =>
  Array.from({ length: n }, () => {
    const good = guest === 'work' ? 2.4 : 3.8;
    const point = (mean: number, low: number, high: number) =>
      String(Math.min(high, Math.max(low, Math.round(mean + random.normal()))));
    return response(
      toTwo,
      { room: point(good, 1, 5), noise: point(10 - 2 * good, 0, 10), guest, age, ...codes },
      { wave },
    );
  });
const crowd = (wave = 'autumn') => [
  ...people(60, 'work', 'young', wave),
  ...people(40, 'work', 'old', wave),
  ...people(90, 'leisure', 'young', wave),
  ...people(50, 'leisure', 'old', wave),
];
const reportOf = (survey: Survey, responses: readonly Response[]) =>
  buildReport(survey, count(survey, responses), stamp);
const indexOf = (survey: Survey, responses: readonly Response[]) =>
  sectionOf(reportOf(survey, responses), 'weights').figures.find(({ metric }) => metric === 'index')!;

const codeOf = ({ answers }: Response, item: string) => {
  const answer = answers[item];
  return answer && 'values' in answer ? answer.values[0] : undefined;
};
/** The index of one respondent: the room counts thrice, and the noise the other way round. */
const own = (one: Response) =>
  75 * ((Number(codeOf(one, 'room')) - 1) / 4) + 25 * ((10 - Number(codeOf(one, 'noise'))) / 10);
const byHand = (responses: readonly Response[], weightOf: (one: Response) => number) =>
  weightedScaleMean(
    responses.map((one) => ({ value: own(one), weight: weightOf(one), n: 1 })),
    { min: 0, max: 100 },
  )!;

describe('the satisfaction index of weighted answers', () => {
  it('is the weighted mean of the indices of respondents, by one question', () => {
    const responses = crowd();
    const weightOf = (one: Response) => (codeOf(one, 'guest') === 'work' ? 0.7 / 100 : 0.3 / 140);
    const wanted = byHand(responses, weightOf);
    const found = indexOf(toOne, responses);
    expect(found).toMatchObject({ item: '@index', text: { en: 'The stay' }, points: null, change: null });
    if (!found.weighted.shown) throw new Error('hidden');
    for (const key of ['value', 'low', 'high', 'base'] as const)
      expect(found.weighted.estimate[key]).toBeCloseTo(wanted[key], 9);
    expect(found.effective).toBeCloseTo(wanted.effective, 9);
    expect(found.design).toBeCloseTo(240 / wanted.effective, 9);
    // Those at work are fewer than their share, and less content.
    expect(found.unweighted.shown && found.unweighted.estimate.value).toBeGreaterThan(wanted.value + 3);
  });

  it('is the index of the headline where it is not weighted', () => {
    const report = reportOf(toOne, crowd());
    const headline = report.headline.find(({ metric }) => metric === 'index')!;
    expect(sectionOf(report, 'weights').figures[0]!.unweighted).toEqual(
      headline.metric === 'index' && headline.index,
    );
  });

  it('is raked by several questions, and changes from wave to wave both ways', () => {
    const [then, now] = [crowd('spring'), crowd('autumn')];
    const { figures, weighting } = sectionOf(reportOf(toTwo, [...then, ...now]), 'weights');
    expect(weighting!.error).toBeLessThan(1e-10);
    // The same crossing in both waves: raked by hand until it no longer moves.
    const cells = new Map([
      ['work young', 60],
      ['work old', 40],
      ['leisure young', 90],
      ['leisure old', 50],
    ]);
    const weight = new Map([...cells.keys()].map((key) => [key, 1]));
    for (let turn = 0; turn < 200; turn++)
      for (const levels of Object.values(TARGETS))
        for (const [level, share] of Object.entries(levels)) {
          const own = [...cells.keys()].filter((key) => key.split(' ').includes(level));
          const sum = own.reduce((total, key) => total + cells.get(key)! * weight.get(key)!, 0);
          for (const key of own) weight.set(key, (weight.get(key)! * share * 240) / sum);
        }
    const weightOf = (one: Response) => weight.get(`${codeOf(one, 'guest')} ${codeOf(one, 'age')}`)!;
    const [wanted, before] = [byHand(now, weightOf), byHand(then, weightOf)];
    const found = figures.find(({ metric }) => metric === 'index')!;
    expect(found.weighted.shown && found.weighted.estimate.value).toBeCloseTo(wanted.value, 7);
    expect(found.weighted.shown && found.weighted.estimate.low).toBeCloseTo(wanted.low, 7);
    const change = weightedChange(wanted, before);
    expect(found.change!.weighted.value).toBeCloseTo(change.value, 7);
    expect(found.change!.weighted.p).toBeCloseTo(change.p, 7);
    expect(found.change!.unweighted.from).toBe('spring');
  });

  it('takes weights that answers were imported with', () => {
    const codes = ['0.5', '1', '1.5', '2', '3'];
    const responses = crowd().map((one, at) => withWeight(one, codes[at % codes.length]!));
    const wanted = byHand(responses, (one) => Number(codeOf(one, WEIGHT_ITEM)));
    const { weighted } = indexOf(imported, responses);
    expect(weighted.shown && weighted.estimate.value).toBeCloseTo(wanted.value, 9);
    expect(weighted.shown && weighted.estimate.high).toBeCloseTo(wanted.high, 9);
  });

  it('is hidden where few of those who answered all of it have a weight, or a question of it is hidden', () => {
    const most = [...crowd(), ...people(9, 'skipped', 'old')];
    expect(indexOf(toOne, most).weighted).toEqual({ shown: false, reason: 'complement' });
    expect(indexOf(toOne, most).unweighted.shown).toBe(true);
    // Nine of those at work rated the room: their mean is hidden, and the index would give it back.
    const few = [
      ...people(9, 'work', 'young'),
      ...people(60, 'work', 'old', 'autumn', { room: 'skipped' }),
      ...people(90, 'leisure', 'old'),
    ];
    expect(indexOf(toOne, few).weighted).toMatchObject({ shown: false });
  });

  it('is hidden where the groups of those who answered all of it can be solved for', () => {
    const some = [
      ...people(60, 'work', 'young', 'autumn', { noise: 'skipped' }),
      ...people(60, 'work', 'old', 'autumn', { room: 'skipped' }),
      ...people(9, 'work', 'old'),
      ...people(90, 'leisure', 'old'),
    ];
    expect(indexOf(toOne, some).weighted).toEqual({ shown: false, reason: 'complement' });
  });

  it('counts nothing more where there is no index, and keeps its sums whole', () => {
    expect(planOf(toTwo).sets.find(({ id }) => id === '@weighted-index')).toEqual({
      id: '@weighted-index',
      items: ['room', 'noise'],
      by: [['guest', 'age']],
      whole: true,
    });
    const without = { ...toTwo, report: { ...toTwo.report, index: undefined } };
    expect(planOf(without as Survey).sets.map(({ id }) => id)).not.toContain('@weighted-index');
  });

  it('is stored and read back, and stands in the table', () => {
    const report = reportOf(toOne, [...crowd('spring'), ...crowd()]);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    const table = reportTables(report, 'en').find(({ name }) => name === 'weights')!;
    const at = (column: string) => table.header.indexOf(column);
    const rows = table.rows.filter((row) => row[at('item')] === '@index');
    expect(rows.map((row) => [row[at('measure')], row[at('unit')]])).toEqual([
      ['unweighted:index', 'index'],
      ['weighted:index', 'index'],
      ['unweighted:indexChange', 'index'],
      ['weighted:indexChange', 'index'],
    ]);
  });
});
