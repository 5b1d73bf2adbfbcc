import type { Edition } from '../edition.ts';
import { escaped, widthOf } from '../drawn/text.ts';
import { onRuler } from '../figure/on-ruler.ts';
import { rangeOf, sayBase, sayHidden } from '../figure/words.ts';
import { headlineFigure } from '../headline/headline-figure.ts';

/** The colours of one scheme, as a theme's palette has them. */
export interface BadgeColours {
  readonly paper: string;
  readonly ink: string;
  readonly 'ink-quiet': string;
  readonly line: string;
  readonly accent: string;
  readonly 'accent-wash': string;
}

const HEIGHT = 60;
const PADDING = 14;
const SIZE = { value: 26, name: 13, facts: 12 };
/** px of the ruler under the value. */
const RULER = 96;

/**
 * The first figure of a report as a picture for other sites: the figure on its ruler, what it is, its interval and its
 * base. It is one SVG without scripts or anything to fetch, so it works in an `<img>`, and is light or dark as the
 * reader's device is.
 *
 * @param dark colours where the device is dark; undefined where there are none
 */
export function badge(edition: Edition, light: BadgeColours, dark: BadgeColours | undefined): string {
  const found = headlineFigure(edition);
  const { report, direction } = edition;
  const rtl = direction === 'rtl';
  const title = edition.text(report.survey.title);
  const figure = found?.figure;
  // A survey that asks for no headline figure has none to hide: what there is to say is how many answered.
  const answered = report.waves.find(({ id }) => id === report.current)?.responses ?? 0;
  const value = figure?.shown
    ? found!.write(figure.estimate.value)
    : found
      ? '–'
      : edition.write.count(answered);
  const name = `${found?.caption ?? title}${report.synthetic ? ` · ${edition.words.synthetic.tag}` : ''}`;
  const facts =
    !found || !figure
      ? edition.say(edition.words.answered, { n: answered })
      : figure.shown
        ? `${edition.intervalName} ${rangeOf(edition, figure.estimate, found.write)} · ${sayBase(edition, figure.estimate.base)}`
        : sayHidden(edition, figure.reason);

  const first = Math.ceil(Math.max(RULER, widthOf(value, SIZE.value)));
  const second = Math.ceil(Math.max(widthOf(name, SIZE.name), widthOf(facts, SIZE.facts)) * 1.04);
  const width = PADDING * 3 + first + second;
  const x = (at: number) => (rtl ? width - at : at);
  const words = (text: string, at: number, y: number, kind: keyof typeof SIZE) =>
    `<text class="${kind}" x="${x(at)}" y="${y}" font-size="${SIZE[kind]}">${escaped(text)}</text>`;
  const ruler =
    found && figure?.shown
      ? drawRuler(rtl ? width - PADDING - RULER : PADDING, { ...found.scale, rtl }, figure.estimate)
      : '';
  const says = `${title}: ${name} ${value}. ${facts}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-labelledby="t" lang="${edition.locale}" direction="${direction}">
<title id="t">${escaped(says)}</title>
<style>${styles(light, dark)}</style>
<rect class="paper" x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" rx="7"/>
${words(value, PADDING, 31, 'value')}
${ruler}
${words(name, PADDING * 2 + first, 25, 'name')}
${words(facts, PADDING * 2 + first, 45, 'facts')}
</svg>
`;
}

function drawRuler(
  left: number,
  scale: Parameters<typeof onRuler>[0],
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
): string {
  const at = (one: number) => Math.round((left + (RULER * onRuler(scale, one)) / 100) * 10) / 10;
  const [from, to] = [at(low), at(high)].sort((a, b) => a - b) as [number, number];
  return `<path class="line" d="M${left} 45h${RULER}"/><rect class="band" x="${from}" y="41" width="${Math.max(2, to - from).toFixed(1)}" height="8" rx="2"/><path class="mark" d="M${at(value)} 38v14"/>`;
}

function styles(light: BadgeColours, dark: BadgeColours | undefined): string {
  const colours = (one: BadgeColours) =>
    `.paper{fill:${one.paper};stroke:${one.line}}.value,.name{fill:${one.ink}}.facts{fill:${one['ink-quiet']}}` +
    `.line{stroke:${one.line}}.band{fill:${one['accent-wash']};stroke:${one.accent}}.mark{stroke:${one.accent}}`;
  return (
    `text{font-family:system-ui,sans-serif}.value,.name{font-weight:600}.line{stroke-width:2}.mark{stroke-width:3}` +
    colours(light) +
    (dark ? `@media(prefers-color-scheme:dark){${colours(dark)}}` : '') +
    // Where the system allows few colours, it decides them.
    `@media(forced-colors:active){.paper{fill:Canvas;stroke:CanvasText}text{fill:CanvasText}}`
  );
}
