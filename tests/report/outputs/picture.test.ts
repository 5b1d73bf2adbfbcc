import { describe, expect, it } from 'vitest';
import { palettesOf } from '#core/theme/palette.ts';
import { linesOf, widthOf } from '#report/drawn/text.ts';
import { editionOf } from '#report/edition.ts';
import { canWrite, fontsFor } from '#report/picture/fonts.ts';
import { picture } from '#report/picture/picture.ts';
import { png } from '#report/picture/png.ts';
import { sampleReport } from '../sample-report.ts';

const { base } = palettesOf({});
const titled = (title: string, locale = 'en') => {
  const report = sampleReport();
  const survey = { ...report.survey, title: { ...report.survey.title, [locale]: title } };
  return editionOf({ ...report, survey }, locale);
};

/** Width and height as a PNG says them in its first chunk. */
const sizeOf = (image: Uint8Array) => {
  const view = new DataView(image.buffer, image.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('the picture of a report', () => {
  it('is a PNG of the size that networks expect, the same each time', { timeout: 30_000 }, async () => {
    const svg = picture(titled('Your time at the airport'), base, 'Heed');
    const first = await png(svg, 'en');
    expect([...first.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    expect(sizeOf(first)).toEqual([1200, 630]);
    expect(Buffer.from(await png(svg, 'en')).equals(first)).toBe(true);
  });

  it.each([
    ['ar', 'وقتك في المطار'],
    ['zh', '您在机场的时光'],
    ['zh-TW', '您在機場的時光'],
    ['ja', '空港でのひととき'],
    ['ko', '공항에서의 시간'],
    ['hi', 'हवाई अड्डे पर'],
    ['ru', 'Ваше время'],
  ])('has letters for %s: another word makes another picture', { timeout: 30_000 }, async (locale, title) => {
    // Letters that a typeface lacks are drawn as one and the same box, whatever they are.
    const [half] = [title.slice(0, 3)];
    const draw = (words: string) => png(picture(titled(words, locale), base, 'Heed'), locale);
    const other = [...half].reverse().join('');
    expect(Buffer.from(await draw(half)).equals(await draw(other))).toBe(false);
  });

  it('leaves out words in letters that there is no typeface for, and keeps the figure', () => {
    expect(canWrite('เวลาของคุณ')).toBe(false);
    const svg = picture(titled('เวลาของคุณ'), base, 'Heed');
    expect(svg).not.toContain('เวลา');
    expect(svg).toMatch(/answers<\/text>/);
  });

  it('never cuts the interval, however long its name', () => {
    for (const locale of ['en', 'es', 'ar', 'zh']) {
      const edition = titled('x', locale);
      expect(picture(edition, base, 'Heed')).not.toMatch(/…<\/text>/);
    }
  });
});

it('typefaces: the language decides how Chinese characters look', () => {
  expect(fontsFor('Hi', 'en').every((file) => file.includes('noto-sans/'))).toBe(true);
  const first = (locale: string) => fontsFor('漢', locale).find((file) => !file.includes('/noto-sans'));
  expect(first('ja')).toContain('biz-udpgothic');
  expect(first('zh')).toContain('zcool-xiaowei');
  expect(first('zh-TW')).toContain('chocolate-classical-sans');
});

it('lines are no wider than asked, no more than asked, and say when something is left out', () => {
  const text = 'How satisfied are you with everything that happened between the car park and the gate today?';
  for (const most of [1, 2, 3]) {
    const lines = linesOf(text, 'en', 60, 900, most);
    expect(lines.length).toBeLessThanOrEqual(most);
    for (const line of lines) expect(widthOf(line, 60)).toBeLessThanOrEqual(900);
    if (most === 1) expect(lines[0]).toMatch(/…$/);
  }
  expect(linesOf('Short', 'en', 60, 900, 2)).toEqual(['Short']);
});
