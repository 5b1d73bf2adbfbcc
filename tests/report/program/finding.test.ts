import { describe, expect, test } from 'vitest';
import type { Place, ProgramReport, ReportedFigure, ReportedPlaces } from '#core/program/report.ts';
import { LOCALES } from '#i18n/i18n.ts';
import { inOrder, sayChange, sayChanges, sayPlaces } from '#report/program/finding.ts';
import { programEditionOf } from '#report/program/program-edition.ts';

const inAll = (text: string) => Object.fromEntries(LOCALES.map((locale) => [locale, text]));
const report: ProgramReport = {
  format: 1,
  program: { id: 'us', locales: LOCALES, title: inAll('Us'), intro: null },
  synthetic: false,
  sources: [],
  chain: [],
  journey: [],
  places: [],
};
const edition = programEditionOf(report, 'en');

const figure = (change: { value: number; clear: boolean } | null): ReportedFigure => ({
  survey: 'shop',
  item: 'recommend',
  text: inAll('Recommend?'),
  metric: 'nps',
  points: null,
  figure: null,
  change: change && { from: 'spring', since: inAll('spring'), low: 0, high: 0, p: 0.5, ...change },
});

describe('what has become of figures', () => {
  test('is a change only where it is clear', () => {
    expect(sayChange(edition, figure(null))).toBeNull();
    expect(sayChange(edition, figure({ value: 9, clear: true }))).toBe('clearly up since spring');
    expect(sayChange(edition, figure({ value: -9, clear: true }))).toBe('clearly down since spring');
    expect(sayChange(edition, figure({ value: 9, clear: false }))).toBe('no clear change since spring');
  });

  test('is counted over those that can be compared', () => {
    const figures = [
      figure(null),
      figure({ value: 9, clear: true }),
      figure({ value: 2, clear: false }),
      figure({ value: -4, clear: true }),
    ];
    expect(sayChanges(edition, [{ name: 'value', figures }])).toBe(
      '3 figures can be compared with an earlier wave: 1 clearly up, 1 clearly down, 1 without a clear change.',
    );
    expect(sayChanges(edition, [{ name: 'value', figures: [figure(null)] }])).toBe(
      'None of these figures can be compared with an earlier wave yet.',
    );
  });
});

describe('places', () => {
  const place = (id: string, rank: Place['rank'], ahead: readonly string[] = []): Place => ({
    id,
    survey: 'shop',
    label: inAll(id.toUpperCase()),
    figure: null,
    rank,
    ahead,
    behind: [],
    alike: [],
  });
  const compared = (places: readonly Place[], pairs: number, clear: number): ReportedPlaces => ({
    title: null,
    text: inAll('Recommend?'),
    metric: 'nps',
    points: null,
    places,
    pairs,
    clear,
  });

  test('stand by the ranks they may have, and where that says nothing as they are written', () => {
    const all = [
      place('a', null),
      place('b', { first: 2, last: 3 }),
      place('c', { first: 1, last: 1 }),
      place('d', { first: 2, last: 3 }),
    ];
    expect(inOrder(all).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a']);
  });

  test('are said to differ only where they do', () => {
    expect(sayPlaces(edition, compared([], 0, 0))).toEqual([
      'Too few places have enough answers to be compared.',
    ]);
    const same = { first: 1, last: 2 };
    expect(sayPlaces(edition, compared([place('a', same), place('b', same)], 1, 0))).toEqual([
      'No place can be told from another: all differences may be chance.',
    ]);
    const all = [place('a', { first: 1, last: 1 }, ['b', 'c']), place('b', same), place('c', same)];
    expect(sayPlaces(edition, compared(all, 3, 2))).toEqual([
      'Pairs of places that differ clearly: 2 of 3.',
      'A is clearly ahead of B and C.',
    ]);
  });

  test('never say why, nor more than the numbers allow, in any language', () => {
    for (const locale of LOCALES) {
      const one = programEditionOf(report, locale);
      const all = [place('a', { first: 1, last: 1 }, ['b']), place('b', { first: 2, last: 2 })];
      const [pairs, ahead] = sayPlaces(one, compared(all, 1, 1));
      expect(pairs, locale).toMatch(/[1١۱१]|واحد/);
      expect(ahead, locale).toMatch(/A.*B|B.*A/s);
      expect(`${pairs}${ahead}`, locale).not.toMatch(/\{\w+\}/);
    }
  });
});
