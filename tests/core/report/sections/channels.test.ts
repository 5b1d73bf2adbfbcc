import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { parseReport } from '#core/report/schema.ts';
import type { ChannelsSection } from '#core/report/sections/channels/section.ts';
import type { Response } from '#core/response/response.ts';
import { newcombe } from '#core/statistics/newcombe.ts';
import { proportionTest } from '#core/statistics/proportion-test.ts';
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
  it('reached as large a share of everyone as the question tells itself, of a known list too', () => {
    const asked = {
      ...fair,
      sampling: 'census' as const,
      waves: fair.waves.map((wave) => ({ ...wave, invited: 100 })),
    };
    const responses = [
      ...by('stand', 39),
      ...by('stand', 1, { came: 'car' }),
      ...by('gate', 34, { came: 'car' }),
      ...by('gate', 1),
    ];
    const report = buildReport(asked, count(asked, responses), stamp);
    const { waves } = report.distributions.find(({ item }) => item === 'came')!;
    const cells = waves.flatMap((wave) => (wave.shown ? wave.cells : []));
    const { rows } = sectionOf(responses, asked)!.groups[0]!;
    const told = rows[0]!.shares.map((one) => one.shown && one.estimate);
    expect(told).toEqual(cells.map(({ share }) => share));
    // 75 of 100: half as wide as of an endless list, and narrower than half of that.
    expect(cells[0]!.share.high - cells[0]!.share.low).toBeLessThan(
      0.6 * (wilson(40, 75).high - wilson(40, 75).low),
    );
    expect(rows[1]!.shares[0]).toMatchObject({ shown: true, estimate: wilson(1, 35) });
  });

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
      section.comparisons.flatMap(({ p, adjusted, pairs }) => [
        [p, adjusted],
        ...pairs!.map((pair) => [pair.p, pair.adjusted]),
      ]),
    );
  });

  it('by which nobody answered are told, with a rate of 0 where it is known how many were asked', () => {
    const section = sectionOf(by('gate', 30))!;
    expect(section.ways.map(({ way }) => way)).toEqual(['web-survey/qr']);
    expect(section.silent).toEqual([
      { way: 'consumer-day/qr', kind: 'active', method: 'consumer-day', channel: 'qr', rate: null },
      {
        way: 'web-survey/email',
        kind: 'active',
        method: 'web-survey',
        channel: 'email',
        rate: { shown: true, lowBase: false, estimate: { value: 0, base: 200, ...wilson(0, 200) } },
      },
    ]);
  });

  it('are held against each other two by two only where all of them differ clearly', () => {
    const section = sectionOf([
      ...by('gate', 60),
      ...by('stand', 50),
      ...by('letter', 30),
      ...by('letter', 40, { 'parts-rest': 'skipped' }),
    ])!;
    const { pairs } = section.comparisons.find(({ measure }) => measure === 'everyQuestion')!;
    const [first, second, third] = pairs!;
    expect(first).toMatchObject({ first: 'web-survey/qr', second: 'consumer-day/qr', p: 1, clear: false });
    // Of 60 and 70: the pooled test of two shares, its p times 3 and 2 after Holm.
    const test = { x: 60, n: 60 };
    const other = { x: 30, n: 70 };
    const { p } = proportionTest(test, other)!;
    expect(second).toEqual({
      first: 'web-survey/qr',
      second: 'web-survey/email',
      difference: { value: 1 - 30 / 70, ...newcombe(test, other) },
      p,
      adjusted: 3 * p,
      clear: true,
    });
    expect(third).toMatchObject({ clear: true, adjusted: 2 * third!.p });
    for (const one of section.comparisons) if (!one.clear) expect(one.pairs).toEqual([]);
  });

  it('are held against their own response rate of the wave before', () => {
    const spring = (responses: readonly Response[]) =>
      responses.map((one) => ({ ...one, wave: 'spring', endedAt: '2025-03-15T10:05:00Z' }));
    const waves = surveyOf(`
title: The fair
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
waves: [{ id: spring, closes: 2025-06-30 }, { id: autumn, opens: 2025-07-01 }]
collectors:
  - { id: gate, channel: qr, label: At the gate }
  - { id: letter, channel: email, sent: { spring: 200, autumn: 250 }, label: Letter }
items:
  - { id: came, type: single, text: How did you come?, options: [{ value: foot, label: On foot }, { value: car, label: By car }] }
`);
    const autumn = (n: number) => by('letter', n).map((one) => ({ ...one, wave: 'autumn' }));
    const { rateChanges } = sectionOf([...spring(by('letter', 80)), ...autumn(50)], waves)!;
    const [now, before] = [
      { x: 50, n: 250 },
      { x: 80, n: 200 },
    ];
    const { p } = proportionTest(now, before)!;
    expect(rateChanges).toMatchObject({
      from: 'spring',
      ways: [
        {
          way: 'web-survey/email',
          now: { estimate: { value: 0.2, base: 250 } },
          before: { estimate: { value: 0.4, base: 200 } },
          difference: { value: -0.2, ...newcombe(now, before) },
          p,
          adjusted: p,
          clear: true,
        },
      ],
    });
    expect(sectionOf([...spring(by('letter', 9)), ...autumn(50)], waves)!.rateChanges).toBeUndefined();
    // Nobody in either wave is no change that could be told.
    const without = sectionOf(
      [...spring(by('gate', 40)), ...by('gate', 40).map((one) => ({ ...one, wave: 'autumn' }))],
      waves,
    )!;
    expect(without.silent).toMatchObject([{ way: 'web-survey/email', rate: { estimate: { value: 0 } } }]);
    expect(without.rateChanges).toBeUndefined();
    expect(sectionOf([...spring(by('letter', 80)), ...autumn(90)], waves)!.rateChanges!.ways[0]!.clear).toBe(
      false,
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

describe('who was turned away', () => {
  const screening = surveyOf(`
title: The fair
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
collectors:
  - { id: gate, channel: qr, label: At the gate }
  - { id: letter, channel: email, label: Letter }
items:
  - id: came
    type: single
    text: How did you come?
    options: [{ value: foot, label: On foot }, { value: car, label: By car }]
    endIf: { if: came = car, screenOut: true }
`);
  const turned = (outcome: Response['outcome'], collector: string | null, n: number) =>
    by(collector, n).map((one): Response => ({ ...one, outcome }));
  const told = (responses: readonly Response[], survey = screening) =>
    sectionOf(responses, survey)!.turnedAway;
  const screenedOut = (collector: string | null, n: number) => turned('screenedOut', collector, n);

  it('is told by way, and the screened out as a share of all who sent anything', () => {
    const { outcomes, rows } = told([...by('gate', 60), ...by('letter', 40), ...screenedOut('gate', 20)])!;
    expect(outcomes).toEqual(['screenedOut']);
    expect(rows).toEqual([
      {
        way: null,
        counts: [{ shown: true, responses: 20 }],
        screenedOut: {
          shown: true,
          lowBase: false,
          estimate: { value: 20 / 120, base: 120, ...wilson(20, 120) },
        },
      },
      {
        way: 'web-survey/qr',
        counts: [{ shown: true, responses: 20 }],
        screenedOut: { shown: true, lowBase: false, estimate: { value: 0.25, base: 80, ...wilson(20, 80) } },
      },
      {
        way: 'web-survey/email',
        counts: [{ shown: true, responses: 0 }],
        screenedOut: { shown: true, lowBase: false, estimate: { value: 0, base: 40, ...wilson(0, 40) } },
      },
    ]);
  });

  it('is in no other figure', () => {
    const counted = [...by('gate', 60), ...by('letter', 40)];
    const [without, withThem] = [counted, [...counted, ...screenedOut('gate', 20)]].map((responses) => {
      const { turnedAway: _, comparisons: __, ...section } = sectionOf(responses, screening)!;
      return section;
    });
    expect(withThem).toEqual(without);
  });

  it('is no part of a survey that turns nobody away, and said to be nobody where it could', () => {
    expect(told([...by('gate', 60)], fair)).toBeUndefined();
    expect(told([...by('gate', 60)])!.rows[0]!.counts).toEqual([{ shown: true, responses: 0 }]);
  });

  it('is told of a way by which nobody else came', () => {
    const section = sectionOf([...by('gate', 60), ...screenedOut('letter', 15)], screening)!;
    expect(section.silent).toMatchObject([{ way: 'web-survey/email' }]);
    expect(section.turnedAway!.rows.at(-1)).toMatchObject({
      way: 'web-survey/email',
      counts: [{ shown: true, responses: 15 }],
      screenedOut: { estimate: { value: 1, base: 15 } },
    });
  });

  it('is hidden where they are few, with whatever would give them back', () => {
    const few = told([...by('gate', 60), ...by('letter', 40), ...screenedOut('gate', 9)])!;
    expect(few.rows.slice(0, 2).map(({ counts, screenedOut: one }) => [counts[0], one])).toEqual(
      Array.from({ length: 2 }, () => [
        { shown: false, reason: 'tooFew' },
        { shown: false, reason: 'tooFew' },
      ]),
    );
    const { rows } = told([
      ...by('gate', 60),
      ...by('letter', 40),
      ...screenedOut('gate', 30),
      ...screenedOut('letter', 3),
    ])!;
    expect(rows.map(({ counts }) => counts[0])).toEqual([
      { shown: true, responses: 33 },
      { shown: false, reason: 'complement' },
      { shown: false, reason: 'tooFew' },
    ]);
  });

  it('differs clearly between ways, or not, by the test of two shares', () => {
    const responses = [
      ...by('gate', 60),
      ...by('letter', 60),
      ...screenedOut('gate', 60),
      ...screenedOut('letter', 10),
    ];
    expect(
      sectionOf(responses, screening)!.comparisons.find(({ measure }) => measure === 'screenedOut'),
    ).toMatchObject({ ways: 2, clear: true, pairs: [{ difference: { value: 0.5 - 10 / 70 } }] });
  });

  it('is told apart by why, and as numbers alone where a quota was full', () => {
    const quotas = surveyOf(`
title: The fair
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
collectors: [{ id: gate, channel: qr, label: At the gate }]
quotas: [{ id: walkers, if: came = foot, max: 50 }]
items:
  - { id: came, type: single, text: How did you come?, options: [{ value: foot, label: On foot }, { value: car, label: By car }] }
`);
    const report = buildReport(
      quotas,
      count(quotas, [...by('gate', 50), ...turned('overQuota', 'gate', 12)]),
      stamp,
    );
    const section = parseReport(report).sections.find(
      (one): one is ChannelsSection => one.kind === 'channels',
    )!;
    expect(section.turnedAway).toMatchObject({
      outcomes: ['overQuota'],
      rows: [{ way: null, counts: [{ responses: 12 }], screenedOut: null }, { way: 'web-survey/qr' }],
    });
    const table = reportTables(report, 'en').find(({ name }) => name === 'channels')!;
    const at = (column: string) => table.header.indexOf(column);
    expect(
      table.rows
        .filter((row) => row[at('measure')] === 'overQuota')
        .map((row) => [row[at('level')], row[at('value')]]),
    ).toEqual([
      [null, 12],
      ['web-survey/qr', 12],
    ]);
  });
});
