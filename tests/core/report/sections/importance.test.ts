import { describe, expect, it } from 'vitest';
import { scaleMean } from '#core/metrics/scale-mean.ts';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { everyone, groupCounts } from '#core/report/group-counts.ts';
import { reportTables } from '#core/report/report-tables.ts';
import type { Report } from '#core/report/report.ts';
import { parseReport } from '#core/report/schema.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';
import { sectionOf } from './section-of.ts';
import { ratings, stays } from './why-survey.ts';

const declared = ratings(
  'report: { importance: { attributes: { room: room-matters, food: food-matters } } }',
);
const mapsOf = ({ sections }: Report) => sections.filter((one) => one.kind === 'importance');
const reportOf = (n: number, of = declared) => buildReport(of, stays(of, n), stamp);

describe('the map of importance and performance', () => {
  it('holds the mean of each rating against that of the question about how much it matters', () => {
    const tally = stays(declared, 300);
    const [map] = mapsOf(buildReport(declared, tally, stamp));
    const mean = (item: string) =>
      scaleMean(groupCounts(tally).values(everyone('autumn'), item), { min: 1, max: 5 })!;
    expect([map!.basis, map!.outcome]).toEqual(['stated', null]);
    expect(map!.attributes.map(({ item, importanceItem }) => [item, importanceItem])).toEqual([
      ['room', 'room-matters'],
      ['food', 'food-matters'],
    ]);
    expect(map!.attributes[0]!.performance).toMatchObject({ estimate: mean('room') });
    expect(map!.attributes[0]!.importance).toMatchObject({ estimate: mean('room-matters') });
    expect(map!.cross!.performance).toBeCloseTo((mean('room').value + mean('food').value) / 2, 12);
    expect(map!.attributes.map(({ quadrant }) => quadrant)).toEqual(['concentrate', 'overkill']);
  });

  it('has a map of its own for what is stated and for what is derived, and never both on one', () => {
    const maps = mapsOf(reportOf(300));
    expect(maps.map(({ id, basis, importance }) => [id, basis, importance.unit])).toEqual([
      ['importance', 'stated', 'scale'],
      ['derived-importance', 'derived', 'share'],
    ]);
  });

  it('derives importance from what goes with the outcome where nobody was asked for it', () => {
    const report = buildReport(ratings(), stays(ratings(), 300), stamp);
    const map = sectionOf(report, 'importance');
    const { drivers } = sectionOf(report, 'drivers');
    expect([map.basis, map.outcome?.item, map.importance.unit]).toEqual(['derived', 'overall', 'share']);
    for (const { item, importance } of map.attributes)
      expect(importance).toMatchObject({ estimate: drivers.find((one) => one.item === item)!.share });
  });

  it('is not drawn from importance that cannot be derived', () => {
    const kinds = buildReport(ratings(), stays(ratings(), 60), stamp).sections.map(({ kind }) => kind);
    expect(kinds).toContain('drivers');
    expect(kinds).not.toContain('importance');
  });

  it('names no place on a low base, nor where an interval crosses a line', () => {
    const low = sectionOf(reportOf(29), 'importance');
    expect(low.attributes.every(({ performance }) => performance.shown && performance.lowBase)).toBe(true);
    expect(low.attributes.map(({ quadrant }) => quadrant)).toEqual([null, null]);
    const same = ratings(
      'report: { importance: { attributes: { room: room-matters, pool: food-matters } } }',
    );
    const alike = sectionOf(buildReport(same, stays(same, 60), stamp), 'importance');
    expect(alike.attributes.some(({ quadrant }) => quadrant === null)).toBe(true);
  });

  it('has no lines where everything is hidden', () => {
    const hidden = sectionOf(reportOf(9), 'importance');
    expect(hidden.cross).toBeNull();
    expect(hidden.attributes[0]!.performance).toEqual({ shown: false, reason: 'tooFew' });
  });

  it('goes from 0 to 100 where scales differ, and in points where they do not', () => {
    const mixed = surveyOf(`
title: Your stay
thanks: Thank you
locales: [en]
sampling: census
items:
  - { id: room, type: rating, scale: 1-7, text: The room }
  - { id: food, type: rating, text: The food }
  - { id: room-matters, type: importance, text: Does the room matter? }
  - { id: food-matters, type: importance, text: Does the food matter? }
report: { importance: { attributes: { room: room-matters, food: food-matters } } }
`);
    const codes = { room: '3|5', food: '2|4', 'room-matters': '4|5', 'food-matters': '1|3' };
    const tally = count(
      mixed,
      times(40, () => response(mixed, codes)),
    );
    const map = sectionOf(buildReport(mixed, tally, stamp), 'importance');
    expect(map.performance).toEqual({ unit: 'index' });
    expect(map.importance).toEqual({ unit: 'scale', min: 1, max: 5 });
    expect(map.attributes.map((one) => one.performance.shown && one.performance.estimate.value)).toEqual([
      50, 50,
    ]);
  });

  describe('of the groups of a segment', () => {
    const grouped = surveyOf(`
title: Your stay
thanks: Thank you
locales: [en]
sampling: census
items:
  - { id: room, type: rating, text: The room }
  - { id: food, type: rating, text: The food }
  - { id: room-matters, type: importance, text: Does the room matter? }
  - { id: food-matters, type: importance, text: Does the food matter? }
  - id: guest
    type: single
    segment: true
    text: Are you here for work?
    options: [{ value: work, label: For work }, { value: leisure, label: For pleasure }, { value: other, label: Otherwise }]
report: { importance: { attributes: { room: room-matters, food: food-matters } } }
`);
    /** Rooms matter to those at work and are poor; to the others food does. */
    const guests = (guest: string, n: number) =>
      times(n, () => {
        const work = guest === 'work';
        const turn = made++ % 2;
        return response(grouped, {
          guest,
          room: String((work ? 1 : 4) + turn),
          food: String((work ? 4 : 1) + turn),
          'room-matters': String((work ? 4 : 1) + turn),
          'food-matters': String((work ? 1 : 4) + turn),
        });
      });
    let made = 0;
    const groupsOf = (...sizes: readonly [string, number][]) => {
      const tally = count(
        grouped,
        sizes.flatMap(([guest, n]) => guests(guest, n)),
      );
      const report = buildReport(grouped, tally, stamp);
      return { report, groups: sectionOf(report, 'importance').segments![0]!.groups };
    };

    it('has its own lines and places', () => {
      const { groups } = groupsOf(['work', 60], ['leisure', 60], ['other', 29]);
      const [work, leisure, other] = groups;
      expect(work!.attributes.map(({ quadrant }) => quadrant)).toEqual(['concentrate', 'overkill']);
      expect(leisure!.attributes.map(({ quadrant }) => quadrant)).toEqual(['overkill', 'concentrate']);
      expect(work!.cross).toEqual({ performance: 3, importance: 3 });
      expect(work!.attributes[0]!.performance).toMatchObject({ estimate: { value: 1.5, base: 60 } });
      // On a low base figures are shown and no place is named.
      expect(other!.attributes.map(({ performance, quadrant }) => [performance.shown, quadrant])).toEqual([
        [true, null],
        [true, null],
      ]);
    });

    it('hides a small group, and the smallest other one with it', () => {
      const { groups } = groupsOf(['work', 60], ['leisure', 40], ['other', 9]);
      const reasons = groups.map(({ attributes }) =>
        attributes.map(({ performance: one }) => (one.shown ? null : one.reason)),
      );
      expect(reasons).toEqual([
        [null, null],
        ['complement', 'complement'],
        ['tooFew', 'tooFew'],
      ]);
      expect(groups.map(({ cross }) => cross === null)).toEqual([false, true, true]);
    });

    it('is stored and read back, and stands in the table after that of everyone', () => {
      const { report } = groupsOf(['work', 60], ['leisure', 60]);
      expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
      const table = reportTables(report, 'en').find(({ name }) => name === 'importance')!;
      const cells = (column: string) => table.rows.map((row) => row[table.header.indexOf(column)]);
      expect(cells('group')).toEqual([...Array(4).fill('quadrant'), ...Array(12).fill('guest')]);
      expect(cells('level').slice(4)).toEqual(
        ['work', 'leisure', 'other'].flatMap((one) => Array(4).fill(one)),
      );
      expect(cells('question')[4]).toBe('The room');
    });
  });

  it('is stored and read back, and is a table of the report', () => {
    const report = reportOf(150);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    const table = reportTables(report, 'en').find(({ name }) => name === 'importance')!;
    const measures = table.rows.map((row) => row[table.header.indexOf('measure')]);
    const rows = (basis: string, n: number) =>
      Array.from({ length: n }, () => ['performance', `${basis}Importance`]);
    expect(measures).toEqual([...rows('stated', 2), ...rows('derived', 3)].flat());
  });
});
