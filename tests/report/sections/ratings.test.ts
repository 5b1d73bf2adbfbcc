import { describe, expect, it } from 'vitest';
import { sparkPaths } from '#charts/picture/sparks/sparks.ts';
import type { RatingsSection, RatingTrend } from '#core/report/sections/ratings/section.ts';
import { LOCALES } from '#i18n/i18n.ts';
import { editionOf } from '#report/edition.ts';
import { sayLines, sayNewest, sayStanding } from '#report/sections/ratings/finding.ts';
import { followedRatings } from '#report/sections/ratings/waves.ts';
import { sampleReport } from '../sample-report.ts';

const report = sampleReport([900, 604]);
const [before, current] = report.waves.map(({ id }) => id);
const edition = editionOf(report, 'en');

function rating(item: string, by: number | null, clear = true): RatingTrend {
  const change =
    by === null ? null : { from: before!, value: by, low: by - 0.1, high: by + 0.1, p: 0.01, clear };
  const line = { from: before!, to: current!, waves: 3, slope: by ?? 0, low: 0, high: 0, p: 0.01, clear };
  return {
    item,
    text: { en: item },
    scale: { min: 1, max: 5 },
    newest: {
      wave: current!,
      change,
      adjusted: change && 0.02,
      clear: clear && change !== null,
      gap: change ? null : 'broken',
    },
    overall: by === null ? null : { ...line, adjusted: 0.02 },
  };
}
const section = (...ratings: RatingTrend[]): RatingsSection => ({
  kind: 'ratings',
  id: 'ratings',
  wave: current!,
  before: before!,
  ratings,
});

describe('what is said of every rating over time', () => {
  it('is how many moved clearly, and which way; what cannot be compared is not counted', () => {
    const said = sayNewest(
      edition,
      section(rating('bed', 0.3), rating('view', -0.2), rating('tea', 0.1, false), rating('pool', null)),
    );
    expect(said).toMatch(/: 2 of 3\. Up: “bed”\. Down: “view”\.$/);
  });

  it('is that nothing moved clearly, which is a finding', () => {
    expect(sayNewest(edition, section(rating('bed', 0.1, false)))).toMatch(
      /^No rating has moved clearly since .* \(compared: 1\)\.$/,
    );
    expect(sayLines(edition, section(rating('bed', 0.1, false)))).toMatch(/no rating has a clear direction/i);
  });

  it('is that nothing can be compared, and then nothing of lines', () => {
    expect(sayNewest(edition, section(rating('bed', null)))).toMatch(/^No rating can be compared/);
    expect(sayLines(edition, section(rating('bed', null)))).toBeNull();
  });

  it('is of each alone where it stands', () => {
    const standing = (one: RatingTrend) => sayStanding(edition, section(one), one);
    expect(
      [rating('a', 0.3), rating('a', -0.3), rating('a', 0.3, false), rating('a', null)].map(standing),
    ).toEqual([
      'clearly up',
      'clearly down',
      'no clear change',
      `Not compared with ${edition.wave(before!)}: it was asked differently.`,
    ]);
  });

  it('is said in every language without a gap', () => {
    for (const locale of LOCALES) {
      const there = editionOf(report, locale);
      const all = section(rating('bed', 0.3), rating('view', -0.2));
      for (const said of [
        sayNewest(there, all),
        sayLines(there, all)!,
        sayNewest(there, section(rating('a', 0, false))),
      ])
        expect(said).not.toMatch(/[{}]/);
    }
  });
});

describe('the pictures of ratings', () => {
  it('have one axis for all of one scale, and none where nothing is shown', () => {
    const items = report.distributions
      .filter(({ waves }) => waves.some(({ mean }) => mean))
      .map(({ item }) => item);
    expect(items.length).toBeGreaterThan(0);
    const followed = followedRatings(
      edition,
      section(...[...items, items[0]!, 'nobody'].map((item) => rating(item, 0.1))),
    );
    const [first, again, nobody] = [followed[0]!, followed.at(-2)!, followed.at(-1)!];
    expect(first.spark!.axis).toEqual(again.spark!.axis);
    expect(first.spark!.points).toHaveLength(report.waves.length);
    expect(nobody.spark).toBeNull();
  });

  const axis = {
    min: 1,
    max: 5,
    marks: [
      { at: 1, text: '1' },
      { at: 5, text: '5' },
    ],
  };
  const point = (value: number) => ({ value, low: value - 0.5, high: value + 0.5 });
  const spark = (breaks: number[], direction: 'ltr' | 'rtl' = 'ltr') =>
    sparkPaths({
      direction,
      label: '',
      axis,
      breaks,
      ends: ['', ''],
      points: [point(2), point(3), null, point(4)],
    });

  it('draw each wave with its interval, and no line to a wave that is not shown or over a break', () => {
    expect(spark([]).line).toBe('M12.5 75L37.5 50M87.5 25');
    expect(spark([1]).line).toBe('M12.5 75M37.5 50M87.5 25');
    expect(spark([1]).cuts).toBe('M25 0V100');
    expect(spark([]).intervals).toBe('M12.5 87.5V62.5M37.5 62.5V37.5M87.5 37.5V12.5');
    expect(spark([]).dots.match(/M/g)).toHaveLength(3);
    expect(spark([]).grid).toBe('M0 100H100M0 0H100');
  });

  it('begin at the right where the page does', () => {
    expect(spark([1], 'rtl').line).toBe('M87.5 75M62.5 50M12.5 25');
    expect(spark([1], 'rtl').cuts).toBe('M75 0V100');
  });
});
