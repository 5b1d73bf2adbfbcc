import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { planOf } from '#core/report/plan.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { parseReport } from '#core/report/schema.ts';
import type { Response } from '#core/response/response.ts';
import { randomFrom } from '#core/synthetic/random.ts';
import { response, stamp, surveyOf } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';

const survey = surveyOf(`
title: Your stay
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
waves: [{ id: autumn }]
items:
  - { id: overall, type: csat, text: How was it? }
  - { id: room, type: rating, text: The room }
  - { id: food, type: rating, text: The food }
  - id: guest
    type: single
    segment: true
    text: Are you here for work?
    options: [{ value: work, label: For work }, { value: leisure, label: For pleasure }, { value: other, label: Otherwise }]
  - id: happy
    type: computed
    segment: true
    text: Whether they were happy
    options: [{ value: good, label: Happy, if: overall >= 4 }, { value: bad, label: Not happy, if: overall < 4 }]
`);

const random = randomFrom('guests');
const point = (value: number) => String(Math.min(5, Math.max(1, Math.round(value))));
/** To those at work the room is what matters, to the others the food. */
const guests = (guest: string, n: number): Response[] =>
  Array.from({ length: n }, () => {
    const [room, food] = [3 + 1.1 * random.normal(), 3 + 1.1 * random.normal()];
    const overall = (guest === 'work' ? room : food) + 0.6 * random.normal();
    const codes = { overall: point(overall), room: point(room), food: point(food), guest };
    return response(survey, codes, { wave: 'autumn' });
  });
const reportOf = (responses: readonly Response[]) =>
  buildReport(
    survey,
    count(survey, responses, undefined, (id) => Number(id.slice(-2))),
    stamp,
  );
const groupsOf = (responses: readonly Response[]) =>
  sectionOf(reportOf(responses), 'importance').segments![0]!.groups;

describe('what goes with the outcome in each group of a segment', () => {
  const [work, leisure] = [guests('work', 260), guests('leisure', 220)];

  it('is what it is among these people alone', () => {
    const groups = groupsOf([...work, ...leisure]);
    for (const [at, responses] of [work, leisure].entries()) {
      const alone = sectionOf(reportOf(responses), 'drivers');
      const { attributes, derived } = groups[at]!;
      expect(derived).toMatchObject({ complete: responses.length, needed: 100, lacks: null });
      expect(derived!.r2).toMatchObject({ value: alone.r2!.value, base: responses.length });
      for (const { item, importance } of attributes) {
        const { share } = alone.drivers.find((one) => one.item === item)!;
        expect(importance).toMatchObject({
          shown: true,
          estimate: { value: share!.value, base: responses.length },
        });
        // Other samples are drawn, so that limits agree and are not the same.
        expect(importance.shown && importance.estimate.low).toBeCloseTo(share!.low, 1);
        expect(importance.shown && importance.estimate.high).toBeCloseTo(share!.high, 1);
      }
    }
  });

  it('is held against the means of the group itself', () => {
    const [one, other] = groupsOf([...work, ...leisure]);
    const most = ({ attributes }: NonNullable<typeof one>) =>
      attributes.reduce((best, next) =>
        next.importance.shown &&
        best.importance.shown &&
        next.importance.estimate.value > best.importance.estimate.value
          ? next
          : best,
      ).item;
    expect([most(one!), most(other!)]).toEqual(['room', 'food']);
    const mean = (figures: readonly { shown: boolean; estimate?: { value: number } }[]) =>
      figures.reduce((sum, figure) => sum + figure.estimate!.value, 0) / figures.length;
    expect(one!.cross!.importance).toBeCloseTo(mean(one!.attributes.map(({ importance }) => importance)), 12);
    // Shares add up to the variance that goes with all of them.
    expect(one!.cross!.importance * 2).toBeCloseTo(one!.derived!.r2!.value, 12);
  });

  it('takes a hundred complete answers a group, and says how many there are', () => {
    const groups = groupsOf([...work, ...guests('leisure', 99), ...guests('other', 30)]);
    expect(groups.map(({ derived }) => [derived!.complete, derived!.lacks])).toEqual([
      [260, null],
      [99, 'answers'],
      [30, 'answers'],
    ]);
    expect(groups[1]!.attributes.map(({ importance }) => importance)).toEqual(
      Array(2).fill({ shown: false, reason: 'noData' }),
    );
    expect(groups.map(({ cross }) => cross === null)).toEqual([false, true, true]);
    // Nothing is hidden for their sake.
    expect(reportOf([...work, ...guests('leisure', 99)]).method.hidden).toEqual([]);
  });

  it('is hidden of a small group, even how many they are, and of the smallest other with it', () => {
    const groups = groupsOf([...work, ...leisure, ...guests('other', 9)]);
    expect(groups.map(({ derived }) => derived!.complete)).toEqual([260, null, null]);
    const reasons = groups.map(({ attributes: [first] }) =>
      first!.importance.shown ? null : first!.importance.reason,
    );
    expect(reasons).toEqual([null, 'complement', 'tooFew']);
    expect(groups.map(({ derived }) => derived!.r2 === null)).toEqual([false, true, true]);
  });

  it('is not told of those who all answered alike', () => {
    const alike = Array.from({ length: 120 }, () =>
      response(survey, { overall: '4', room: '4', food: '4', guest: 'leisure' }, { wave: 'autumn' }),
    );
    const [, group] = groupsOf([...work, ...alike]);
    expect(group!.derived).toMatchObject({ complete: 120, lacks: 'spread', r2: null });
  });

  it('is not counted, nor told, of groups that are made of the outcome', () => {
    expect(planOf(survey).sets).toEqual([
      { id: 'drivers', items: ['overall', 'room', 'food'], by: [['guest']] },
    ]);
    const { segments } = sectionOf(reportOf([...work, ...leisure]), 'importance');
    expect(segments!.map(({ segment }) => segment)).toEqual(['guest']);
  });

  it('is stored and read back, and stands in the table with how much goes with all of it', () => {
    const report = reportOf([...work, ...leisure, ...guests('other', 40)]);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    const table = reportTables(report, 'en').find(({ name }) => name === 'importance')!;
    const rows = table.rows
      .map((row) => Object.fromEntries(table.header.map((column, at) => [column, row[at]])))
      .filter(({ measure }) => measure === 'r2');
    expect(rows.map(({ level, base, note }) => [level, base, note ?? ''])).toEqual([
      ['work', 260, ''],
      ['leisure', 220, ''],
      ['other', 40, 'tooFew'],
    ]);
  });
});
