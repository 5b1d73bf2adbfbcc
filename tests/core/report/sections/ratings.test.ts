import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { parseReport } from '#core/report/schema.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { welch } from '#core/statistics/welch.ts';
import type { Survey } from '#core/survey/survey.ts';
import { response, stamp, surveyOf } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';

const WAVES = ['w1', 'w2', 'w3'];
const surveyWith = (report = '') =>
  surveyOf(`
title: Your stay
thanks: Thank you
locales: [en]
sampling: census
timezone: UTC
waves: [${WAVES.map((wave, at) => `{ id: ${wave}, opens: 202${at + 3}-01-01, closes: 202${at + 3}-12-31 }`).join(', ')}]
items:
  - { id: overall, type: csat, text: How was it? }
  - { id: recommend, type: nps, text: Would you recommend us? }
  - { id: room, type: rating, text: The room }
  - { id: food, type: rating, text: The food }
  - { id: pool, type: rating, scale: 1-7, text: The pool }
  - { id: spent, type: share, text: How much with us? }
${report}
`);
const survey = surveyWith();

/** Answers of each wave to a question, in turn: 4, 5, 4, 5 … about 4.5. */
const ANSWERS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  // Up by a whole point at last.
  room: [
    [3, 4, 2],
    [3, 4, 2],
    [5, 4, 4],
  ],
  // Up by so little that it is clear alone, and not among three.
  food: [
    [3, 4, 3, 3],
    [3, 4, 3, 3, 2],
    [4, 4, 3, 3, 3, 2],
  ],
  pool: [
    [6, 2],
    [6, 2],
    [6, 2],
  ],
};

function tallyOf(of: Survey, n: number, waves = WAVES, answers = ANSWERS) {
  return count(
    of,
    waves.flatMap((wave, at) =>
      Array.from({ length: n }, (_, one) => {
        const code = (item: string) => {
          const given = answers[item]![WAVES.indexOf(wave)]!;
          return String(given[one % given.length]);
        };
        const codes = {
          overall: '4',
          recommend: '8',
          room: code('room'),
          food: code('food'),
          pool: code('pool'),
        };
        return response(of, codes, { wave, endedAt: `202${at + 3}-02-01T10:00:00Z` });
      }),
    ),
  );
}
const reportOf = (n = 120, of = survey, waves = WAVES) => buildReport(of, tallyOf(of, n, waves), stamp);

describe('every rating over time', () => {
  it('are the questions on a scale that have neither a headline nor a section of their own', () => {
    const section = sectionOf(reportOf(), 'ratings');
    expect([section.wave, section.before]).toEqual(['w3', 'w2']);
    expect(section.ratings.map(({ item, scale }) => [item, scale.max])).toEqual([
      ['room', 5],
      ['food', 5],
      ['pool', 7],
    ]);
  });

  it('is none with a single wave', () => {
    expect(reportOf(120, survey, ['w1']).sections.map(({ kind }) => kind)).not.toContain('ratings');
  });

  it('tests the newest change of each by Welch, and all of them together by Holm', () => {
    const { ratings } = sectionOf(reportOf(), 'ratings');
    const sample = (item: string, wave: number) => {
      const given = ANSWERS[item]![wave]!;
      return sampleOf(
        Array.from({ length: 120 }, (_, one) => ({ value: given[one % given.length]!, n: 1 })),
      )!;
    };
    const alone = (item: string) => welch(sample(item, 2), sample(item, 1))!;
    const [room, food, pool] = ratings;
    expect(room!.newest.change).toMatchObject({ from: 'w2', value: alone('room').difference });
    expect(room!.newest.change!.p).toBeCloseTo(alone('room').p, 12);
    // The smallest p three times, the next twice, the largest once.
    expect(room!.newest.adjusted).toBeCloseTo(3 * alone('room').p, 12);
    expect(food!.newest.adjusted).toBeCloseTo(2 * alone('food').p, 12);
    expect(pool!.newest.adjusted).toBe(1);
    expect(ratings.map(({ newest }) => newest.clear)).toEqual([true, false, false]);
  });

  it('calls nothing clear among many that would be alone', () => {
    const answers = {
      ...ANSWERS,
      food: [
        [3, 4],
        [3, 4],
        [3, 4, 4, 3, 4, 4, 3, 4, 4, 3, 4],
      ],
    };
    const tally = tallyOf(survey, 120, WAVES, answers);
    const food = sectionOf(buildReport(survey, tally, stamp), 'ratings').ratings[1]!;
    expect(food.newest.change).toMatchObject({ clear: true });
    expect(food.newest.change!.p).toBeGreaterThan(0.025);
    expect(food.newest.clear).toBe(false);
  });

  it('lays a line through all waves, which are judged together too', () => {
    const { ratings } = sectionOf(reportOf(), 'ratings');
    for (const { overall } of ratings) {
      expect(overall).toMatchObject({ from: 'w1', to: 'w3', waves: 3 });
      expect(overall!.adjusted).toBeGreaterThanOrEqual(overall!.p);
    }
    expect(ratings.map(({ overall }) => overall!.clear)).toEqual([true, false, false]);
  });

  it('compares nothing across a change of the question', () => {
    const changed = surveyWith('report: { breaks: [{ item: room, wave: w3 }] }');
    const [room, food] = sectionOf(reportOf(120, changed), 'ratings').ratings;
    expect(room).toMatchObject({
      newest: { gap: 'broken', change: null, adjusted: null, clear: false },
      overall: null,
    });
    // Two are left to be judged together.
    expect(food!.newest.adjusted).toBeCloseTo(2 * food!.newest.change!.p, 12);
  });

  it('compares nothing with what is hidden', () => {
    const { ratings } = sectionOf(reportOf(9), 'ratings');
    expect(ratings.map(({ newest }) => [newest.gap, newest.change])).toEqual(Array(3).fill(['hidden', null]));
    expect(ratings.map(({ overall }) => overall)).toEqual([null, null, null]);
  });

  it('is stored and read back, and is a table of the report', () => {
    const report = reportOf();
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    const table = reportTables(report, 'en').find(({ name }) => name === 'ratings')!;
    const cells = (column: string) => table.rows.map((row) => row[table.header.indexOf(column)]);
    expect(cells('measure')).toEqual(Array(3).fill(['meanChange', 'meanSlope']).flat());
    expect(cells('note')).toEqual(['clear', 'clear', null, null, null, null]);
  });
});
