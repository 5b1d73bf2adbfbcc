import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { parseReport } from '#core/report/schema.ts';
import type { ChannelsSection } from '#core/report/sections/channels/section.ts';
import type { Response } from '#core/response/response.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { anyResponses, response, shop, stamp, surveyOf, times } from '../fixtures.ts';

const fair = surveyOf(`
title: The fair
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
collectors:
  - { id: stand, channel: qr, method: consumer-day, label: At the stand }
  - { id: gate, channel: qr, label: At the gate }
  - { id: letter, channel: email, sent: 200, label: Letter }
items:
  - id: parts
    type: matrix
    text: How good was
    rows:
      - { id: food, text: The food }
      - { id: music, text: The music }
      - { id: rest, text: The rest room }
      - { id: staff, text: The staff }
  - id: came
    type: single
    segment: true
    text: How did you come?
    options: [{ value: foot, label: On foot }, { value: car, label: By car }]
`);
const SAME = { 'parts-food': '4', 'parts-music': '4', 'parts-rest': '4', 'parts-staff': '4' };
const by = (collector: string | null, n: number, codes: Record<string, string> = {}, minutes = 3) =>
  times(n, () =>
    response(
      fair,
      { ...SAME, came: 'foot', ...codes },
      {
        collector,
        channel: fair.collectors.find(({ id }) => id === collector)?.channel ?? 'link',
        startedAt: '2025-07-15T10:00:00Z',
        endedAt: `2025-07-15T10:0${minutes}:30Z`,
      },
    ),
  );
const sectionOf = (responses: readonly Response[], survey = fair) =>
  buildReport(survey, count(survey, responses), stamp).sections.find(
    (one): one is ChannelsSection => one.kind === 'channels',
  );
const wayOf = (section: ChannelsSection | undefined, way: string) =>
  section!.ways.find((one) => one.way === way)!;

describe('ways of asking', () => {
  it('are a method by a channel: that of the collector, or the usual one', () => {
    const section = sectionOf([...by('stand', 20), ...by('gate', 30), ...by('letter', 40), ...by(null, 12)]);
    expect(section!.ways.map(({ way, kind, responses }) => [way, kind, responses])).toEqual([
      ['web-survey/link', 'active', 12],
      ['web-survey/qr', 'active', 30],
      ['consumer-day/qr', 'active', 20],
      ['web-survey/email', 'active', 40],
    ]);
  });

  it('have a response rate only where it is known to how many they were sent', () => {
    const section = sectionOf([...by('gate', 30), ...by('letter', 50)]);
    expect(wayOf(section, 'web-survey/qr').rate).toBeNull();
    expect(wayOf(section, 'web-survey/email').rate).toEqual({
      shown: true,
      lowBase: false,
      estimate: { value: 0.25, base: 200, ...wilson(50, 200) },
    });
    expect(section!.everyone.rate).toBeNull();
  });

  it('tell how long answering took, what was left blank, and what was answered all alike', () => {
    const section = sectionOf([
      ...by('gate', 20, {}, 2),
      ...by('gate', 20, { 'parts-food': '5', 'parts-rest': 'skipped', came: 'skipped' }, 6),
    ]);
    const { minutes, everyQuestion, blank, alike } = wayOf(section, 'web-survey/qr');
    expect(minutes.median).toMatchObject({ estimate: { value: 2, high: 6, base: 40 } });
    expect(minutes.upperQuartile).toMatchObject({ estimate: { value: 6 } });
    expect(everyQuestion).toMatchObject({ estimate: { value: 0.5, base: 40 } });
    expect(blank).toMatchObject({ estimate: { value: 1, base: 40 } });
    // Who left one of the questions blank cannot have answered them all alike.
    expect(alike).toMatchObject([{ estimate: { value: 1, base: 20 } }]);
    expect(section!.batteries).toMatchObject([{ id: 'parts', items: 4, text: { en: 'How good was' } }]);
  });

  it('are compared by one test a figure, over those that are not on a low base', () => {
    const apart = sectionOf([
      ...by('gate', 60),
      ...by('letter', 30),
      ...by('letter', 40, { 'parts-rest': 'skipped' }),
      ...by('stand', 20, { 'parts-rest': 'skipped' }),
    ])!;
    expect(apart.comparisons.find(({ measure }) => measure === 'everyQuestion')).toMatchObject({
      ways: 2,
      clear: true,
    });
    const alike = sectionOf([
      ...by('gate', 40),
      ...by('gate', 40, {}, 4),
      ...by('letter', 40),
      ...by('letter', 40, {}, 4),
    ])!;
    expect(alike.comparisons).toMatchObject([{ measure: 'minutes', adjusted: 1, clear: false }]);
    expect(sectionOf([...by('gate', 29), ...by('letter', 29)])!.comparisons).toEqual([]);
  });

  it('are rows of the tables of the report', () => {
    const report = buildReport(fair, count(fair, [...by('gate', 30), ...by('letter', 50, {}, 5)]), stamp);
    const table = reportTables(report, 'en').find(({ name }) => name === 'channels')!;
    const at = (column: string) => table.header.indexOf(column);
    const rate = table.rows.find((row) => row[at('measure')] === 'responseRate')!;
    expect([rate[at('level')], rate[at('value')], rate[at('base')]]).toEqual(['web-survey/email', 0.25, 200]);
    const section = report.sections.find((one): one is ChannelsSection => one.kind === 'channels')!;
    const tests = table.rows.filter((row) => String(row[at('measure')]).endsWith('Difference'));
    expect(section.comparisons.length).toBeGreaterThan(0);
    expect(tests.map((row) => [row[at('p')], row[at('pHolm')]])).toEqual(
      section.comparisons.map(({ p, adjusted }) => [p, adjusted]),
    );
  });

  it('are left out where fewer than the minimum answered', () => {
    expect(sectionOf(by('gate', 9))).toBeUndefined();
  });

  it('never show a figure on fewer than the minimum, nor one that subtraction would give back', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const report = parseReport(buildReport(shop, count(shop, responses), stamp));
        const section = report.sections.find((one): one is ChannelsSection => one.kind === 'channels');
        if (!section) return;
        for (const pick of [
          (row: ChannelsSection['everyone']) => row.everyQuestion,
          (row: ChannelsSection['everyone']) => row.blank,
          (row: ChannelsSection['everyone']) => row.minutes.median,
        ]) {
          const all = pick(section.everyone);
          const figures = section.ways.map((way) => pick({ ...way, responses: 0 }));
          for (const figure of [all, ...figures])
            if (figure.shown) expect(figure.estimate.base).toBeGreaterThanOrEqual(report.method.minimum);
          if (!all.shown) continue;
          const seen = figures.reduce((sum, one) => sum + (one.shown ? one.estimate.base : 0), 0);
          const unseen = all.estimate.base - seen;
          expect(unseen === 0 || unseen >= report.method.minimum).toBe(true);
        }
      }),
      { numRuns: 60, interruptAfterTimeLimit: 15_000 },
    );
  });
});
