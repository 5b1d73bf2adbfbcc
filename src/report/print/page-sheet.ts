import { createHash } from 'node:crypto';
import type { Report } from '#core/report/report.ts';
import { paths } from '#paths.ts';
import { editionOf } from '../edition.ts';

/**
 * What stands in the margins of every printed page of a report: what it is, of which wave and release, where it can be
 * found again, and which page it is; and that answers were made up, where they were. The paper is the reader's, A4 or Letter.
 *
 * @param site where the site is, for the address of the release
 */
export function pageSheet(report: Report, locale: string, site: URL) {
  const edition = editionOf(report, locale);
  const { words } = edition;
  const release = edition.say(words.kicker, { n: report.release.sequence });
  const wave = report.waves.length > 1 ? [edition.wave(report.current)] : [];
  const synthetic = report.synthetic ? [words.synthetic.tag] : [];
  const { href } = new URL(paths.release(report.survey, report.release.sequence, locale), site);
  return sheetOf({
    direction: edition.direction,
    title: edition.text(report.survey.title),
    facts: [...wave, release, ...synthetic],
    address: decodeURI(href),
  });
}

/** What stands in the margins of printed pages. */
export interface Margins {
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly facts: readonly string[];
  readonly address: string;
}

/**
 * The margins of printed pages as a style element rather than part of a style sheet, as only that can say something else on
 * every page of the site; the hash lets the policy of the page have it.
 */
export function sheetOf({ direction, title, facts, address }: Margins) {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const box = (at: string, content: string) =>
    `@${at}{content:${content};font:8pt/1.3 var(--face-text,sans-serif);color:#545c69;direction:${direction}}`;
  const css = [
    '@page{margin:17mm 16mm 15mm;',
    box(`top-${start}`, quoted(title)),
    box(`top-${end}`, quoted(facts.join(' · '))),
    // An address is read from left to right on every page.
    box(`bottom-${start}`, quoted(`\u2066${address}\u2069`)),
    box(`bottom-${end}`, 'counter(page) " / " counter(pages)'),
    '}',
    // The first page begins with all of that in large, and holds the whole summary.
    '@page:first{margin-block-start:12mm;@top-left{content:none}@top-right{content:none}}',
  ].join('');
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` as const };
}

/** A text as a CSS string that nothing in it can end, the style element included. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"<\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
}
