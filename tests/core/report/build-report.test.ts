import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { digestOf } from '#core/report/digest.ts';
import { seriesOf } from '#core/report/headline/series.ts';
import type { Figure, NpsHeadline, Report } from '#core/report/report.ts';
import { parseReport } from '#core/report/schema.ts';
import type { Response } from '#core/response/response.ts';
import { anyResponses, response, shop, stamp, surveyOf, times } from './fixtures.ts';

const reportOf = (responses: readonly Response[]) => buildReport(shop, count(shop, responses), stamp);
const npsOf = (report: Report) => report.headline.find((one): one is NpsHeadline => one.metric === 'nps')!;
/** Finding the smallest failing responses is worth some seconds, not minutes. */
const SHRINK = { interruptAfterTimeLimit: 20_000 };
const baseOf = (figure: Figure) => (figure.shown ? figure.estimate.base : null);

describe('a report', () => {
  it('is about the newest wave that has responses', () => {
    const report = reportOf(
      times(12, () =>
        response(shop, { recommend: '9' }, { wave: 'spring', endedAt: '2025-05-10T10:00:00Z' }),
      ),
    );
    expect(report.current).toBe('spring');
    expect(report.waves.map(({ id }) => id)).toEqual(['spring']);
    expect(npsOf(report).change).toBeNull();
  });

  it('keeps waves that the survey has dropped, first and under their id', () => {
    const report = reportOf([
      ...times(12, () => response(shop, { recommend: '9|10' }, { wave: 'spring' })),
      ...times(12, () => response(shop, { recommend: '9|10' }, { wave: 'trial' })),
      ...times(12, () => response(shop, { recommend: '3|4' }, { wave: 'autumn' })),
    ]);
    expect(report.waves.map(({ id, label }) => [id, label.en])).toEqual([
      ['trial', 'trial'],
      ['spring', 'Spring'],
      ['autumn', 'autumn'],
    ]);
    expect(npsOf(report).byWave.map(({ nps }) => nps.shown && nps.estimate.value)).toEqual([100, 100, -100]);
    expect(npsOf(report).change).toMatchObject({ from: 'spring', value: -200, clear: true });
  });

  it('compares with the wave before only where that one may be shown itself', () => {
    const spring = (n: number) =>
      times(n, () => response(shop, { recommend: '9|10', overall: '4|5' }, { wave: 'spring' }));
    const autumn = times(40, () => response(shop, { recommend: '3|4', overall: '1|2' }));
    expect(reportOf([...spring(9), ...autumn]).headline.map(({ change }) => change)).toEqual([null, null]);
    expect(reportOf([...spring(10), ...autumn]).headline.map(({ change }) => change?.value)).toEqual([
      -200, -1,
    ]);
  });

  it("gives days in the survey's time zone", () => {
    const [late, later] = ['2025-07-14T22:30:00Z', '2025-07-16T21:30:00Z'].map((endedAt) =>
      response(shop, {}, { endedAt }),
    );
    expect(reportOf([late!, later!]).waves[0]).toMatchObject({ from: '2025-07-15', to: '2025-07-16' });
  });

  it('counts who chose several options once', () => {
    const report = reportOf([
      ...times(8, () => response(shop, { bought: 'bread+milk' })),
      ...times(3, () => response(shop, { bought: 'milk' })),
      response(shop, { bought: 'bread' }),
    ]);
    const bought = report.distributions.find(({ item }) => item === 'bought')!.waves[0]!;
    expect(bought.base).toBe(12);
    expect(bought.cells.map(({ value, n, share }) => [value, n, share.value])).toEqual([
      ['bread', 9, 9 / 12],
      ['milk', 11, 11 / 12],
      ['nothing', 0, 0],
    ]);
    expect(bought.mean).toBeNull();
  });

  it('counts every way of not answering beside the base', () => {
    const report = reportOf([
      ...times(10, () => response(shop, { staff: '5|7' })),
      ...times(3, () => response(shop, { staff: 'doesNotApply' })),
      ...times(2, () => response(shop, { staff: 'skipped' })),
      response(shop, { staff: 'notShown' }),
    ]);
    const staff = report.distributions.find(({ item }) => item === 'staff')!.waves[0]!;
    expect(staff).toMatchObject({
      base: 10,
      lowBase: true,
      missing: { skipped: 2, doesNotApply: 3, dontKnow: 0, refused: 0, notShown: 1 },
    });
    expect(staff.mean).toMatchObject({ value: 6, base: 10 });
  });

  it('tells "nobody answered" from "too few answered"', () => {
    const report = reportOf([
      ...times(20, () => response(shop, { recommend: 'skipped', overall: 'skipped' })),
      ...times(4, () => response(shop, { overall: '5' })),
    ]);
    expect(npsOf(report)).toMatchObject({
      nps: { shown: false, reason: 'noData' },
      parts: null,
      change: null,
    });
    expect(report.headline[1]).toMatchObject({
      topTwo: { shown: false, reason: 'tooFew' },
      mean: { shown: false, reason: 'tooFew' },
    });
    const [recommend, overall] = report.distributions;
    expect(recommend!.waves[0]).toMatchObject({
      shown: false,
      reason: 'noData',
      base: 0,
      missing: { skipped: 20 },
      cells: [],
    });
    expect(overall!.waves[0]).toMatchObject({
      shown: false,
      reason: 'tooFew',
      base: null,
      missing: null,
      cells: [],
      mean: null,
    });
  });

  it('says of a single response that there is one, and nothing else', () => {
    const report = reportOf([
      response(shop, {
        recommend: '9',
        overall: '5',
        staff: 'doesNotApply',
        bought: 'bread',
        branch: 'north',
        age: 'refused',
      }),
    ]);
    expect(report.waves[0]!.responses).toBe(1);
    expect(report.method.coverage).toEqual([]);
    expect(
      report.distributions.every(({ waves }) =>
        waves.every(({ shown, missing, cells }) => !shown && missing === null && cells.length === 0),
      ),
    ).toBe(true);
    for (const one of report.headline)
      for (const { figure } of seriesOf(one).flatMap(({ byWave }) => byWave))
        expect(figure).toEqual({ shown: false, reason: 'tooFew' });
    expect(report.segments.every(({ rows }) => rows.every(({ figure }) => !figure.shown))).toBe(true);
    // Skipped or answered: of one respondent neither may be told.
    const silent = reportOf([
      response(shop, { recommend: 'skipped', overall: '5', staff: '3', bought: 'skipped' }),
    ]);
    expect(new Set(silent.distributions.map(({ waves }) => waves[0]!.reason))).toEqual(new Set(['tooFew']));
  });

  it('says what was hidden, and why', () => {
    const report = reportOf([
      ...times(30, () => response(shop, { recommend: '9|10', branch: 'north' })),
      ...times(20, () => response(shop, { recommend: '7|8', branch: 'south' })),
      ...times(4, () => response(shop, { recommend: '1', branch: 'east' })),
    ]);
    const branch = report.segments.find(({ segment }) => segment === 'branch')!;
    expect(
      branch.rows.map(({ level, figure }) => [level, figure.shown ? figure.estimate.value : figure.reason]),
    ).toEqual([
      ['north', 100],
      ['south', 'complement'],
      ['east', 'tooFew'],
      ['west', 'noData'],
    ]);
    expect(report.method.hidden).toContainEqual({
      table: 'segment/branch/recommend',
      reason: 'tooFew',
      cells: 1,
    });
    expect(report.method.hidden).toContainEqual({
      table: 'segment/branch/recommend',
      reason: 'complement',
      cells: 1,
    });
  });

  it('hides what all of any number answered the same, unless nobody is counted who did not', () => {
    const visited = surveyOf(`
title: T
thanks: T
locales: [en]
sampling: census
timezone: UTC
waves: [{ id: w }]
items:
  - id: came
    type: single
    text: Did you come?
    options: [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }]
    endIf: { if: came = "no", screenOut: true }
  - { id: agreed, type: consent, required: true, text: May we? }
  - { id: staff, type: rating, text: Staff }
`);
    const responses = times(400, () => response(visited, { came: 'yes', agreed: 'yes', staff: '5' }));
    const { distributions } = buildReport(visited, count(visited, responses), stamp);
    expect(distributions.map(({ waves }) => waves[0]!.reason)).toEqual([null, null, 'complement']);
    expect(JSON.stringify(distributions[2])).not.toContain('400');
  });

  it('flags figures on fewer than 30 answers', () => {
    const flag = (n: number) => npsOf(reportOf(times(n, () => response(shop, { recommend: '9|10' })))).nps;
    expect(flag(29)).toMatchObject({ shown: true, lowBase: true });
    expect(flag(30)).toMatchObject({ shown: true, lowBase: false });
  });

  it('has no headline that the survey asks no question for', () => {
    const plain = surveyOf(
      'title: T\nthanks: T\nlocales: [en]\nsampling: census\ntimezone: UTC\nwaves: [{ id: w }]\nitems: [{ id: staff, type: rating, text: Staff }]',
    );
    const report = buildReport(
      plain,
      count(
        plain,
        times(12, () => response(plain, { staff: '3' })),
      ),
      stamp,
    );
    expect(report.headline).toEqual([]);
    expect(report.segments).toEqual([]);
    expect(report.distributions).toHaveLength(1);
  });

  it('is refused without responses, and from the counts of another survey', () => {
    expect(() => reportOf([])).toThrow('no responses');
    expect(() => buildReport(shop, { ...count(shop, [response(shop, {})]), survey: 'other' }, stamp)).toThrow(
      'survey "other"',
    );
  });
});

describe('whatever was answered', () => {
  it('the same counts in any order make the same report with the same digest', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const tally = count(shop, responses);
        const shuffled = { ...tally, waves: [...tally.waves].reverse(), cells: [...tally.cells].reverse() };
        const [report, again] = [buildReport(shop, tally, stamp), buildReport(shop, shuffled, stamp)];
        expect(again).toEqual(report);
        expect(digestOf(again)).toBe(digestOf(report));
      }),
      { numRuns: 40, ...SHRINK },
    );
  });

  it('a report stored as JSON reads back the same', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const report = reportOf(responses);
        const stored: unknown = JSON.parse(JSON.stringify(report));
        expect(parseReport(stored)).toEqual(report);
        expect(digestOf(parseReport(stored))).toBe(digestOf(report));
      }),
      { numRuns: 40, ...SHRINK },
    );
  });

  it('intervals contain their values, and no figure rests on fewer than the minimum', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        for (const { value, low, high, base } of estimatesIn(reportOf(responses))) {
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
          expect(base).toBeGreaterThanOrEqual(shop.report.minimum);
        }
      }),
      { numRuns: 60, ...SHRINK },
    );
  });

  it('taking the published groups from the published total leaves nobody, or at least the minimum', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const report = reportOf(responses);
        for (const { rows, everyone } of report.segments) {
          const total = baseOf(everyone);
          const shown = rows.reduce((sum, { figure }) => sum + (baseOf(figure) ?? 0), 0);
          if (total === null) expect(shown).toBe(0);
          else expectEnough(total - shown);
        }
        const all = report.waves.at(-1)!.responses;
        const rowsOf = (by: string) => report.method.coverage.find((table) => table.by === by)?.rows ?? [];
        for (const by of ['channel', 'locale']) {
          const rows = rowsOf(by);
          if (rows.length > 0) expectEnough(all - rows.reduce((sum, row) => sum + (row.responses ?? 0), 0));
        }
        for (const channel of rowsOf('channel')) {
          const own = rowsOf('collector').filter(({ level }) =>
            shop.collectors.some((one) => one.id === level && one.channel === channel.level),
          );
          const shown = own.reduce((sum, row) => sum + (row.responses ?? 0), 0);
          if (channel.responses === null) expect(shown).toBe(0);
          else if (own.length > 0) expectEnough(channel.responses - shown);
        }
      }),
      { numRuns: 150, ...SHRINK },
    );
  });
});

function expectEnough(people: number): void {
  expect(people === 0 || people >= shop.report.minimum, `${people} people can be told by subtraction`).toBe(
    true,
  );
}

/** Every estimate anywhere in a report. */
function estimatesIn(part: unknown): { value: number; low: number; high: number; base: number }[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('low' in part && 'base' in part)
    return [part as { value: number; low: number; high: number; base: number }];
  return Object.values(part).flatMap(estimatesIn);
}
