import { describe, expect, it } from 'vitest';
import type { ProgramReport, ReportedFigure } from '#core/program/report.ts';
import { palettesOf } from '#core/theme/palette.ts';
import { LOCALES } from '#i18n/i18n.ts';
import { programPicture } from '#report/picture/program-picture.ts';
import { programFigures, programParts } from '#report/program/parts.ts';
import { programEditionOf } from '#report/program/program-edition.ts';

const { base } = palettesOf({});
const inAll = (text: string) => Object.fromEntries(LOCALES.map((locale) => [locale, text]));

const figure = (value: number | null): ReportedFigure => ({
  survey: 'shop',
  item: 'recommend',
  text: inAll('Recommend?'),
  metric: 'nps',
  points: null,
  figure:
    value === null
      ? { shown: false, reason: 'tooFew' }
      : { shown: true, estimate: { value, low: value - 10, high: value + 10, base: 321 }, lowBase: false },
  change: null,
});
const report: ProgramReport = {
  format: 1,
  program: { id: 'us', locales: LOCALES, title: inAll('Us'), intro: null },
  synthetic: true,
  sources: [
    {
      survey: 'shop',
      title: inAll('Shop'),
      release: {
        sequence: 2,
        at: '2026-03-01T12:00:00Z',
        digest: 'd'.repeat(64),
        synthetic: true,
        sampling: 'open-link',
        timezone: 'UTC',
        minimum: 10,
        lowBase: 30,
        wave: inAll('Spring'),
        responses: 400,
      },
    },
  ],
  chain: [
    { name: 'internal-quality', figures: [figure(11)] },
    { name: 'employee-satisfaction', figures: [figure(null)] },
    { name: 'value', figures: [figure(22)] },
    { name: 'customer-satisfaction', figures: [figure(null), figure(33)] },
    { name: 'customer-loyalty', figures: [figure(44)] },
  ],
  journey: [],
  places: [],
};
const draw = (locale = 'en', one = report) => programPicture(programEditionOf(one, locale), base, 'Heed');

describe('the picture of a program', () => {
  it('shows a few figures from the first stage to the last, and none that is hidden', () => {
    const svg = draw();
    expect([...svg.matchAll(/>\+?(\d+\.\d)<\/text>/g)].map(([, value]) => value)).toEqual([
      '11.0',
      '33.0',
      '44.0',
    ]);
    expect(svg).toContain('synthetic');
  });

  it('has interval and base beside every figure, never cut, in every language', () => {
    for (const locale of LOCALES) {
      const { write } = programEditionOf(report, locale);
      const svg = draw(locale);
      for (const value of [1, 21, 34, 54]) expect(svg, locale).toContain(write.points(value));
      expect(svg.split(write.count(321)).length - 1, locale).toBe(3);
      expect(svg, locale).not.toMatch(/…/);
    }
  });

  it('says so where nothing is published yet', () => {
    const waiting = { ...report, sources: [{ ...report.sources[0]!, release: null }], chain: [] };
    expect(draw('en', waiting)).toContain('Not published yet');
  });
});

it('a program shows in frames what has figures, by the anchors of its page', () => {
  const place = {
    title: null,
    text: inAll('?'),
    metric: 'nps' as const,
    points: null,
    places: [],
    pairs: 0,
    clear: 0,
  };
  const edition = programEditionOf({ ...report, places: [place, place] }, 'en');
  expect(programFigures(edition).map(({ id }) => id)).toEqual(['chain', 'places-1', 'places-2']);
  expect(programParts(edition).map(({ id }) => id)).toEqual([
    'chain',
    'places-1',
    'places-2',
    'sources',
    'downloads',
  ]);
});
