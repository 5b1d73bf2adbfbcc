import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withThemes, type CommentsReviewed, type ThemeCount } from '#core/comments/heard.ts';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { digestOf } from '#core/report/digest.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { parseReport } from '#core/report/schema.ts';
import { withReviewed } from '#core/report/sections/comments/comments.ts';
import type { CommentsSection } from '#core/report/sections/comments/section.ts';
import { commentKeys, withCommentWords } from '#core/report/sections/comments/words.ts';
import { shareChange } from '#core/metrics/share.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { wordingOf } from '#core/survey/change/wording.ts';
import { response, stamp, surveyOf, times } from '../fixtures.ts';

const cafe = surveyOf(`
title: The café
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
waves: [{ id: autumn }]
items:
  - { id: say, type: longtext, text: What else? }
  - { id: publish, type: consent, text: May we publish it? }
report:
  comments:
    items: [say]
    consent: publish
    show: 3
    themes:
      - { id: waiting, label: Waiting, words: ['queue*'] }
      - { id: price, label: Price, words: ['price*'] }
      - { id: cakes, label: Cakes, words: ['cake*'] }
`);
const writing = (n: number, publish: 'yes' | 'no') =>
  times(n, () => response(cafe, { say: '', publish }, { wave: 'autumn' }));
const silent = times(20, () => response(cafe, { say: 'skipped', publish: 'yes' }, { wave: 'autumn' }));
const found = (counts: Readonly<Record<string, number>>): ThemeCount[] =>
  Object.entries(counts).map(([theme, n]) => ({ wave: 'autumn', theme, n }));
const accepted = (n: number) =>
  Array.from({ length: n }, (_, index) => ({
    key: String(index).padStart(12, '0'),
    item: 'say',
    locale: 'en',
  }));
interface Heard {
  readonly themes?: readonly ThemeCount[];
  readonly reviewed?: CommentsReviewed;
}
const reportOf = (responses: ReturnType<typeof writing>, { themes = [], reviewed }: Heard = {}) =>
  parseReport(buildReport(cafe, withThemes(count(cafe, responses), themes), stamp, [], reviewed ?? null));
const sectionOf = (...args: Parameters<typeof reportOf>) =>
  reportOf(...args).sections.find((one): one is CommentsSection => one.kind === 'comments')!;

describe('comments', () => {
  it('are counted from all that were written down to those that were let through', () => {
    const { counts } = sectionOf([...writing(25, 'yes'), ...writing(10, 'no'), ...silent], {
      reviewed: { accepted: accepted(2), refused: 1 },
    });
    expect(counts).toEqual({ written: 35, consented: 25, read: 3, accepted: 2 });
  });

  it('are shown by lots that are drawn from their keys where more were accepted, and without their words', () => {
    const reviewed = { accepted: accepted(8).reverse(), refused: 0 };
    const { shown, drawn } = sectionOf(writing(40, 'yes'), { reviewed });
    expect(drawn).toBe(true);
    expect(shown.map(({ key, words }) => [key, words])).toEqual(accepted(3).map(({ key }) => [key, null]));
    expect(sectionOf(writing(40, 'yes'), { reviewed: { accepted: accepted(3), refused: 0 } }).drawn).toBe(
      false,
    );
  });

  it('keep everything else where those let through are released alone', () => {
    const before = sectionOf(writing(40, 'yes'), { themes: found({ '': 40, waiting: 20, '-': 20 }) });
    const after = withReviewed(before, { accepted: accepted(2), refused: 3 }, 3);
    expect(after).toEqual({
      ...before,
      counts: { ...before.counts, read: 5, accepted: 2 },
      shown: accepted(2).map((one) => ({ ...one, words: null })),
    });
  });

  it('get their words when a report is read; what was taken back has none, and the digest is that of none', () => {
    const report = reportOf(writing(40, 'yes'), { reviewed: { accepted: accepted(2), refused: 0 } });
    const [kept, gone] = commentKeys(report);
    const read = withCommentWords(report, { [kept!]: 'More cake' });
    const { shown } = read.sections.find((one): one is CommentsSection => one.kind === 'comments')!;
    expect(shown.map(({ key, words }) => [key, words])).toEqual([
      [kept, 'More cake'],
      [gone, null],
    ]);
    expect(digestOf(withCommentWords(read, {}))).toBe(digestOf(report));
  });

  it('say nothing where fewer than the minimum wrote', () => {
    const few = sectionOf([...writing(9, 'yes'), ...silent], {
      reviewed: { accepted: accepted(2), refused: 0 },
      themes: found({ '': 9, waiting: 9 }),
    });
    expect(few).toMatchObject({ reason: 'tooFew', counts: null, shown: [] });
    expect(few.themes!.rows.every(({ share }) => !share.shown)).toBe(true);
  });

  it('are in the tables as counts and shares, never with words', () => {
    const report = withCommentWords(
      reportOf(writing(40, 'yes'), {
        themes: found({ '': 40, waiting: 20, '-': 20 }),
        reviewed: { accepted: accepted(1), refused: 0 },
      }),
      { [accepted(1)[0]!.key]: 'More cake' },
    );
    const table = reportTables(report, 'en').find(({ name }) => name === 'comments')!;
    expect(JSON.stringify(table.rows)).not.toContain('More cake');
    expect(table.rows.map((row) => row[table.header.indexOf('value')])).toEqual([
      40, 40, 1, 1, 0.5, 0, 0, 0.5,
    ]);
  });
});

describe('themes', () => {
  it('are shares of those who wrote, in falling order', () => {
    const { themes } = sectionOf(writing(40, 'no'), {
      themes: found({ '': 40, waiting: 12, price: 30, '-': 10 }),
    });
    expect(themes!.rows.map(({ theme }) => theme)).toEqual(['price', 'waiting', 'cakes']);
    expect(themes!.rows[0]!.share).toEqual({
      shown: true,
      lowBase: false,
      estimate: { value: 0.75, base: 40, ...wilson(30, 40) },
    });
    expect(themes!.none).toMatchObject({ estimate: { value: 0.25 } });
  });

  it('stay in the order of the survey on a low base', () => {
    const { themes } = sectionOf(writing(29, 'no'), { themes: found({ '': 29, waiting: 12, price: 20 }) });
    expect(themes).toMatchObject({ ranked: false, rows: [{ theme: 'waiting' }, { theme: 'price' }, {}] });
  });

  it('of fewer than the minimum are hidden, and so is what would give them back', () => {
    const any = fc.array(fc.subarray(['waiting', 'price', 'cakes']), { minLength: 10, maxLength: 80 });
    fc.assert(
      fc.property(any, (people) => {
        const n = (holds: (one: readonly string[]) => boolean) => people.filter(holds).length;
        const counts = {
          '': people.length,
          '-': n((one) => one.length === 0),
          ...Object.fromEntries(
            ['waiting', 'price', 'cakes'].map((id) => [id, n((one) => one.includes(id))]),
          ),
        } as Record<string, number>;
        const given = Object.fromEntries(Object.entries(counts).filter(([, one]) => one > 0));
        const { themes } = sectionOf(writing(people.length, 'no'), { themes: found(given) });
        for (const { theme, share } of themes!.rows)
          expect(share.shown).toBe(counts[theme] === 0 || counts[theme]! >= 10);
        const isHidden = themes!.rows.some(({ share }) => !share.shown);
        const small = counts['-']! > 0 && counts['-']! < 10;
        expect(themes!.none.shown).toBe(!isHidden && !small);
      }),
      { numRuns: 60 },
    );
  });
});

describe('themes from wave to wave', () => {
  const waves = ['spring', 'summer', 'autumn'];
  const source = (question: string) => `
title: The café
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
waves:
  - { id: spring, closes: 2025-03-31 }
  - { id: summer, opens: 2025-04-01, closes: 2025-06-30 }
  - { id: autumn, opens: 2025-07-01 }
items:
  - { id: say, type: longtext, text: ${question} }
report:
  comments:
    items: [say]
    themes:
      - { id: waiting, label: Waiting, words: ['queue*'] }
      - { id: price, label: Price, words: ['price*'] }
      - { id: cakes, label: Cakes, words: ['cake*'] }
`;
  const seasons = surveyOf(source('What else?'));
  const ends = ['2025-03-10T10:00:00Z', '2025-05-10T10:00:00Z', '2025-07-10T10:00:00Z'];
  const written = (sizes: readonly number[]) =>
    sizes.flatMap((n, at) =>
      times(n, () => response(seasons, { say: '' }, { wave: waves[at]!, endedAt: ends[at]! })),
    );
  const themesIn = (
    counts: readonly Readonly<Record<string, number>>[],
    wordings: Parameters<typeof buildReport>[3] = [],
  ) => {
    const all = counts.flatMap((one, at) =>
      Object.entries(one).map(([theme, n]) => ({ wave: waves[at]!, theme, n })),
    );
    const tally = withThemes(count(seasons, written(counts.map((one) => one[''] ?? 0))), all);
    const report = parseReport(buildReport(seasons, tally, stamp, wordings, null));
    const section = report.sections.find((one): one is CommentsSection => one.kind === 'comments')!;
    return { report, themes: section.themes!, over: section.themes!.overWaves };
  };

  it('are shares with interval and base, tested as two shares and judged together by Holm', () => {
    const { themes, over } = themesIn([
      { '': 50, waiting: 15, price: 20 },
      { '': 100, waiting: 20, price: 50, cakes: 12 },
      { '': 120, waiting: 60, price: 55, cakes: 20 },
    ]);
    expect(over!.before).toBe('summer');
    expect(over!.rows.map(({ theme }) => theme)).toEqual(themes.rows.map(({ theme }) => theme));
    const waiting = over!.rows.find(({ theme }) => theme === 'waiting')!;
    expect(waiting.waves.map(({ wave }) => wave)).toEqual(waves);
    expect(waiting.waves[1]!.share).toEqual({
      shown: true,
      estimate: { value: 0.2, ...wilson(20, 100), base: 100 },
      lowBase: false,
    });
    const change = shareChange({ x: 60, n: 120 }, { x: 20, n: 100 });
    expect(waiting.newest.change).toMatchObject({ from: 'summer', ...change });
    expect(waiting.newest.adjusted).toBeCloseTo(Math.min(1, 3 * change.p), 12);
    expect(over!.rows.map(({ newest }) => newest.clear)).toEqual([true, false, false]);
  });

  it('are hidden in every wave where few wrote of one, and not compared with that wave', () => {
    const { over, report } = themesIn([
      { '': 8, waiting: 8 },
      { '': 100, waiting: 4, price: 50 },
      { '': 100, waiting: 40, price: 50 },
    ]);
    const waiting = over!.rows.find(({ theme }) => theme === 'waiting')!;
    expect(waiting.waves.map(({ share }) => share.shown)).toEqual([false, false, true]);
    expect(waiting.newest).toMatchObject({ change: null, adjusted: null, clear: false, gap: 'hidden' });
    const rows = reportTables(report, 'en').find(({ name }) => name === 'comments')!;
    const at = (column: string) => rows.header.indexOf(column);
    const hidden = rows.rows.filter((row) => row[at('answer')] === 'waiting' && row[at('wave')] !== 'autumn');
    expect(hidden.map((row) => [row[at('value')], row[at('note')]])).toEqual([
      [null, 'tooFew'],
      [null, 'tooFew'],
    ]);
  });

  it('are not compared across another question', () => {
    const asked = (text: string, firstAt: string) => ({
      firstAt,
      wording: wordingOf(surveyOf(source(text))),
    });
    const wordings = [
      asked('What did we do wrong?', '2025-01-01T00:00:00Z'),
      asked('What else?', '2025-07-02T00:00:00Z'),
    ];
    const counts = [
      { '': 50, waiting: 20 },
      { '': 100, waiting: 20 },
      { '': 100, waiting: 60 },
    ];
    const { over } = themesIn(counts, wordings);
    expect(over!.rows.map(({ newest }) => newest.gap)).toEqual(['broken', 'broken', 'broken']);
    expect(themesIn(counts, wordings.slice(1)).over!.rows[0]!.newest).toMatchObject({
      gap: null,
      clear: true,
    });
  });

  it('are not there in the first wave', () => {
    expect(themesIn([{ '': 50, waiting: 20 }]).over).toBeUndefined();
  });
});
