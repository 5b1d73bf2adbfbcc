import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { palettesOf } from '#core/theme/palette.ts';
import { badge } from '#report/badge/badge.ts';
import { editionOf } from '#report/edition.ts';
import { headlineFigure } from '#report/headline/headline-figure.ts';
import { sampleReport } from '../sample-report.ts';

const { base, dark } = palettesOf({});
const drawn = (locale: string, sizes?: readonly number[]) => {
  const edition = editionOf(sampleReport(sizes), locale);
  const svg = badge(edition, base, dark);
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  return { edition, svg, document };
};

describe('the badge', () => {
  it.each(['en', 'ar', 'zh', 'es'])(
    'has figure, interval and base in %s, and says them all in its title',
    (locale) => {
      const { edition, document } = drawn(locale);
      const { figure, write } = headlineFigure(edition)!;
      if (!figure.shown) throw new Error('The sample has a headline figure.');
      const text = document.documentElement.textContent;
      for (const value of [figure.estimate.value, figure.estimate.low, figure.estimate.high])
        expect(text).toContain(write(value));
      expect(text).toContain(edition.write.count(figure.estimate.base));
      const title = document.querySelector('title')!;
      expect(title.textContent).toContain(write(figure.estimate.low));
      expect(document.documentElement.getAttribute('aria-labelledby')).toBe(title.id);
    },
  );

  it('works by itself: nothing to fetch, nothing to run, light and dark', () => {
    const { svg } = drawn('en');
    expect(svg).not.toMatch(/<script|<image|@import|url\(|href/);
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(badge(editionOf(sampleReport(), 'en'), base, undefined)).not.toContain('prefers-color-scheme');
  });

  it('shows no figure on too few answers', () => {
    const { edition, svg } = drawn('en', [900, 6]);
    const found = headlineFigure(edition);
    expect(found?.figure.shown ?? false).toBe(false);
    expect(svg).toContain('–');
    expect(svg).not.toContain('class="band"');
  });

  it('says how many answered a survey that asks for no headline figure, and that none is hidden of nothing', () => {
    const report = { ...sampleReport(), headline: [] };
    const edition = editionOf(report, 'en');
    const svg = badge(edition, base, dark);
    const answered = report.waves.at(-1)!.responses;
    expect(svg).toContain(edition.say(edition.words.answered, { n: answered }));
    expect(svg).not.toContain(edition.words.summary.none);
  });

  it('takes whatever a title holds for words', () => {
    const report = sampleReport();
    const title = { ...report.survey.title, en: 'A <b> & "C"' };
    const edition = editionOf({ ...report, survey: { ...report.survey, title } }, 'en');
    const { document } = new JSDOM(badge(edition, base, dark), { contentType: 'image/svg+xml' }).window;
    expect(document.querySelector('title')!.textContent).toContain('A <b> & "C"');
  });
});
