import type { Theme } from '#core/theme/theme.ts';
import { directionOf } from '#i18n/i18n.ts';
import { escaped, linesOf, shortened } from '../drawn/text.ts';
import { onRuler } from '../figure/on-ruler.ts';
import { canWrite, familyOf } from './fonts.ts';
import { SIZE } from './size.ts';

export interface PictureColours {
  readonly paper: string;
  readonly ink: string;
  readonly 'ink-quiet': string;
  readonly line: string;
  readonly accent: string;
  readonly 'accent-wash': string;
}

export const MARGIN = 72;
export const INNER = SIZE.width - 2 * MARGIN;

/** What stands around the figures of a picture. */
export interface CardWords {
  /** Above the title. */
  readonly kicker: string;
  readonly title: string;
  /** Name of the site. */
  readonly house: string;
  /** At the foot. */
  readonly asOf: string;
}

/** A line of words across the picture, which stands at the start of the language. Letters without a typeface are left out. */
export type Line = (text: string, y: number, size: number, colour: string, setting?: Setting) => string;
interface Setting {
  readonly bold?: boolean;
  /** At the end of the line rather than at its start. */
  readonly end?: boolean;
  /** px that it may take. */
  readonly room?: number;
}

/** The name of the site in a language, as pictures bear it. */
export function houseOf(theme: Theme | undefined, locale: string): string {
  return theme?.logo?.alt[locale] ?? 'Heed';
}

/**
 * The picture that is shown of a link to a page: its title, and below what it has to say.
 *
 * @param figures SVG of what stands between the title and the foot
 */
export function card(
  { kicker, title, house, asOf }: CardWords,
  locale: string,
  colours: PictureColours,
  figures: string,
): string {
  const line = lineIn(locale);
  const { size, lines } = titleLines(title, locale);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="${familyOf(locale)}">
<rect width="${SIZE.width}" height="${SIZE.height}" fill="${colours.paper}"/>
<rect width="${SIZE.width}" height="12" fill="${colours.accent}"/>
${line(kicker, 92, 28, colours['ink-quiet'])}
${line(house, 92, 28, colours['ink-quiet'], { bold: true, end: true })}
${lines.map((one, index) => line(one, 108 + size * (1 + 1.2 * index), size, colours.ink, { bold: true })).join('\n')}
${figures}
${line(asOf, 602, 24, colours['ink-quiet'])}
</svg>`;
}

/** Sets lines of words in a language. */
export function lineIn(locale: string): Line {
  const rtl = directionOf(locale) === 'rtl';
  return (text, y, size, colour, { bold = false, end = false, room = INNER } = {}) => {
    if (!canWrite(text)) return '';
    const [x, anchor] = end === rtl ? [MARGIN, 'start'] : [SIZE.width - MARGIN, 'end'];
    const weight = bold ? ' font-weight="700"' : '';
    const words = escaped(isolated(shortened(text, size, room), rtl));
    return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" text-anchor="${anchor}"${weight}>${words}</text>`;
  };
}

/** A figure with its interval on a line as long as its scale. */
export function ruler(
  scale: Parameters<typeof onRuler>[0],
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  colours: PictureColours,
  place: { readonly left: number; readonly width: number; readonly y: number; readonly height: number },
): string {
  const { left, width, y, height } = place;
  const at = (one: number) => left + (width * onRuler(scale, one)) / 100;
  const [from, to] = [at(low), at(high)].sort((a, b) => a - b) as [number, number];
  const half = height / 2;
  return [
    `<path d="M${left} ${y}h${width}" stroke="${colours.line}" stroke-width="4"/>`,
    `<rect x="${from.toFixed(1)}" y="${y - half}" width="${Math.max(6, to - from).toFixed(1)}" height="${height}" rx="4" fill="${colours['accent-wash']}" stroke="${colours.accent}" stroke-width="2"/>`,
    `<path d="M${at(value).toFixed(1)} ${y - half - 10}v${height + 20}" stroke="${colours.accent}" stroke-width="8"/>`,
  ].join('\n');
}

/** In one line as large as it fits, else in two. */
function titleLines(title: string, locale: string) {
  // Bold letters are wider than what is estimated.
  const set = (size: number, most: number) => ({
    size,
    lines: linesOf(title, locale, size, INNER / 1.1, most),
  });
  return [set(84, 2), set(72, 2)].find(({ lines }) => lines.length === 1) ?? set(58, 2);
}

/** As a line from right to left, whatever it begins with (Unicode UAX 9): the drawing library goes by the first letter. */
function isolated(text: string, rtl: boolean): string {
  return rtl ? `\u202b${text}\u202c` : text;
}
