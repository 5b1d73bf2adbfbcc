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
import { wilson } from '#core/statistics/wilson.ts';
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
