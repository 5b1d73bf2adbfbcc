import type { Edition } from '../edition.ts';
import { escaped, linesOf, shortened, widthOf } from '../drawn/text.ts';
import { onRuler } from '../figure/on-ruler.ts';
import { rangeOf, sayBase, sayHidden } from '../figure/words.ts';
import { headlineFigure, type ListedFigure } from '../headline/headline-figure.ts';
import { canWrite, familyOf } from './fonts.ts';

export interface PictureColours {
  readonly paper: string;
  readonly ink: string;
  readonly 'ink-quiet': string;
  readonly line: string;
  readonly accent: string;
  readonly 'accent-wash': string;
}

/** What networks that show a link expect (Open Graph). */
export const SIZE = { width: 1200, height: 630 };
const MARGIN = 72;
const INNER = SIZE.width - 2 * MARGIN;

/**
 * What is shown of a link to a report: its title, and its first figure on its ruler with interval and base. Words in
 * letters that no typeface of the project has are left out.
 *
 * @param house name of the site
 */
export function picture(edition: Edition, colours: PictureColours, house: string): string {
  const { report, words, direction } = edition;
  const rtl = direction === 'rtl';
  const kicker = [
    edition.say(words.kicker, { n: report.release.sequence }),
    ...(report.synthetic ? [words.synthetic.tag] : []),
  ].join(' · ');
  const title = titleLines(edition.text(report.survey.title), edition.locale);
  const asOf = edition.say(words.asOf, { date: edition.write.day(report.release.at.slice(0, 10)) });
  const found = headlineFigure(edition);

  const line: Line = (text, y, size, colour, { bold = false, end = false, room = INNER } = {}) => {
    if (!canWrite(text)) return '';
    const [x, anchor] = end === rtl ? [MARGIN, 'start'] : [SIZE.width - MARGIN, 'end'];
    const weight = bold ? ' font-weight="700"' : '';
    const words = escaped(isolated(shortened(text, size, room), rtl));
    return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" text-anchor="${anchor}"${weight}>${words}</text>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="${familyOf(edition.locale)}">
<rect width="${SIZE.width}" height="${SIZE.height}" fill="${colours.paper}"/>
<rect width="${SIZE.width}" height="12" fill="${colours.accent}"/>
${line(kicker, 92, 28, colours['ink-quiet'])}
${line(house, 92, 28, colours['ink-quiet'], { bold: true, end: true })}
${title.lines.map((one, index) => line(one, 108 + title.size * (1 + 1.2 * index), title.size, colours.ink, { bold: true })).join('\n')}
${found ? drawFigure(edition, found, colours, line) : line(words.summary.none, 470, 32, colours.ink)}
${line(asOf, 602, 24, colours['ink-quiet'])}
</svg>`;
}

interface Setting {
  readonly bold?: boolean;
  /** At the end of the line rather than at its start. */
  readonly end?: boolean;
  /** px that it may take. */
  readonly room?: number;
}
type Line = (text: string, y: number, size: number, colour: string, setting?: Setting) => string;

/** In one line as large as it fits, else in two. */
function titleLines(title: string, locale: string) {
  // Bold letters are wider than what is estimated.
  const set = (size: number, most: number) => ({
    size,
    lines: linesOf(title, locale, size, INNER / 1.1, most),
  });
  return [set(84, 2), set(72, 2)].find(({ lines }) => lines.length === 1) ?? set(58, 2);
}

function drawFigure(
  edition: Edition,
  { figure, write, scale, marks, caption }: ListedFigure,
  colours: PictureColours,
  line: Line,
): string {
  if (!figure.shown)
    return (
      line(caption, 440, 32, colours.ink, { bold: true }) +
      line(sayHidden(edition, figure.reason), 486, 28, colours.ink)
    );
  const { estimate } = figure;
  const rtl = edition.direction === 'rtl';
  const at = (value: number) => MARGIN + (INNER * onRuler({ ...scale, rtl }, value)) / 100;
  const [from, to] = [at(estimate.low), at(estimate.high)].sort((a, b) => a - b) as [number, number];
  const facts = `${edition.intervalName} ${rangeOf(edition, estimate, write)} · ${sayBase(edition, estimate.base)}`;
  const value = write(estimate.value);
  const room = INNER - widthOf(value, 104) - 60;
  // Never cut: a figure without its interval says too much.
  const size = [28, 26, 24, 22].find((one) => widthOf(facts, one) <= INNER) ?? 20;
  return [
    line(value, 394, 104, colours.accent, { bold: true }),
    line(caption, 394, 34, colours.ink, { bold: true, end: true, room }),
    line(facts, 448, size, colours['ink-quiet'], { room: Infinity }),
    `<path d="M${MARGIN} 494h${INNER}" stroke="${colours.line}" stroke-width="4"/>`,
    `<rect x="${from.toFixed(1)}" y="480" width="${Math.max(6, to - from).toFixed(1)}" height="28" rx="4" fill="${colours['accent-wash']}" stroke="${colours.accent}" stroke-width="2"/>`,
    `<path d="M${at(estimate.value).toFixed(1)} 470v48" stroke="${colours.accent}" stroke-width="8"/>`,
    ...marks.map(({ at: value, text }) => {
      const x = at(value);
      const anchor = x < MARGIN + 20 ? 'start' : x > SIZE.width - MARGIN - 20 ? 'end' : 'middle';
      return `<text x="${x.toFixed(1)}" y="544" font-size="22" fill="${colours['ink-quiet']}" text-anchor="${anchor}">${escaped(text)}</text>`;
    }),
  ].join('\n');
}

/** As a line from right to left, whatever it begins with (Unicode UAX 9): the drawing library goes by the first letter. */
function isolated(text: string, rtl: boolean): string {
  return rtl ? `\u202b${text}\u202c` : text;
}
