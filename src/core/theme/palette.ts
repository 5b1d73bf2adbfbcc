import {
  BLACK,
  WHITE,
  chromaOf,
  contrast,
  lightnessOf,
  mix,
  nearest,
  withLightness,
  type Colour,
} from './colour.ts';
import { DARK, LIGHT } from './default.ts';
import type { OwnColours, Theme } from './theme.ts';

/** Every colour of a page in one scheme, as the style sheets name them (`--ink-quiet`). */
export interface Palette {
  readonly paper: Colour;
  /** Ground of controls and boxes. */
  readonly raised: Colour;
  readonly sunken: Colour;
  readonly ink: Colour;
  readonly 'ink-quiet': Colour;
  /** Lines that only divide. */
  readonly line: Colour;
  /** Edges by which a control is seen. */
  readonly edge: Colour;
  readonly accent: Colour;
  /** Text on the accent. */
  readonly 'accent-ink': Colour;
  readonly 'accent-wash': Colour;
  readonly alarm: Colour;
  readonly 'alarm-wash': Colour;
  readonly notice: Colour;
  readonly 'notice-wash': Colour;
  readonly good: Colour;
  readonly middling: Colour;
  readonly poor: Colour;
}

/** What a theme amounts to. Without `dark`, the first palette holds everywhere. */
export interface Palettes {
  readonly base: Palette;
  readonly dark?: Palette;
}

/** Whether a ground is a dark one. */
export const isDark = (paper: Colour): boolean => contrast(paper, WHITE) > contrast(paper, BLACK);

/** All colours of a theme, for light and for dark devices. */
export function palettesOf(theme: Theme = {}): Palettes {
  const base = paletteOn(isDark(theme.paper ?? LIGHT.paper) ? DARK : LIGHT, theme);
  if (theme.dark === false || (!theme.dark && isDark(base.paper))) return { base };
  return { base, dark: paletteOn(DARK, { ...inTheDark(theme), ...theme.dark }) };
}

/** A theme's own colours as they may be at night: the same hues, paper and ink changing places. */
function inTheDark({ accent, paper, ink }: OwnColours): OwnColours {
  const night = paper && withLightness(paper, lightnessOf(DARK.paper));
  const dim = night && chromaOf(night) > 0.02 ? mix(night, DARK.paper, 1 - 0.02 / chromaOf(night)) : night;
  const ground = dim ?? DARK.paper;
  return {
    ...(dim ? { paper: dim } : {}),
    ...(ink ? { ink: mix(DARK.ink, withLightness(ink, lightnessOf(DARK.ink)), 0.3) } : {}),
    ...(accent ? { accent: readable(accent, [ground, lift(ground)], 7) } : {}),
  };
}

/** The palette of some chosen colours; what they leave open is as in a palette that is known to be good. */
function paletteOn(known: Palette, own: OwnColours): Palette {
  const surfaces = own.paper || own.ink ? surfacesOf(known, own) : known;
  const { paper, ink } = surfaces;
  const accent = own.accent ?? readable(known.accent, [paper, surfaces.raised], 4.5);
  const accents =
    accent === known.accent && surfaces === known
      ? known
      : {
          accent,
          'accent-ink': textOn(accent, paper),
          'accent-wash': wash(paper, accent, ink),
          good: accent,
        };
  const palette = { ...surfaces, ...pick(accents, ['accent', 'accent-ink', 'accent-wash', 'good']) };
  const grounds = [paper, palette.raised, palette.sunken, palette['accent-wash']];
  return surfaces === known
    ? { ...palette, 'ink-quiet': readable(palette['ink-quiet'], grounds, 4.5) }
    : { ...palette, 'ink-quiet': readable(mix(ink, paper, 0.32), grounds, 4.5) };
}

function surfacesOf(known: Palette, own: OwnColours): Palette {
  const paper = own.paper ?? known.paper;
  const ink = own.ink ?? known.ink;
  const raised = lift(paper);
  const sunken = isDark(paper) ? mix(paper, BLACK, 0.25) : mix(paper, ink, 0.05);
  const grounds = [paper, raised, sunken];
  const signal = (name: 'alarm' | 'notice' | 'poor', share: number) => {
    const ground = wash(paper, known[name], ink, share);
    return { colour: readable(known[name], [...grounds, ground], 4.5), ground };
  };
  const [alarm, notice] = [signal('alarm', 0.12), signal('notice', 0.12)];
  return {
    ...known,
    paper,
    raised,
    sunken,
    ink,
    line: mix(paper, ink, 0.17),
    edge: readable(mix(paper, ink, 0.42), grounds, 3),
    alarm: alarm.colour,
    'alarm-wash': alarm.ground,
    notice: notice.colour,
    'notice-wash': notice.ground,
    middling: mix(paper, ink, 0.32),
    poor: readable(known.poor, grounds, 3),
  };
}

/** A ground that lies a little higher than the paper: closer to the light. */
function lift(paper: Colour): Colour {
  return mix(paper, WHITE, isDark(paper) ? 0.05 : 0.7);
}

/** A hint of a colour in the paper, as strong as the text on it can bear. */
function wash(paper: Colour, colour: Colour, ink: Colour, share = 0.14): Colour {
  const washed = mix(paper, colour, share);
  return share < 0.02 || contrast(ink, washed) >= 4.5 ? washed : wash(paper, colour, ink, share - 0.02);
}

/** Text on a filled control: paper or white where it is light enough, black with a hint of the colour where not. */
function textOn(fill: Colour, paper: Colour): Colour {
  const ink = withLightness(fill, 0.2);
  const candidates = [isDark(paper) ? ink : WHITE, isDark(paper) ? WHITE : ink, BLACK];
  return candidates.find((one) => contrast(one, fill) >= 4.5) ?? BLACK;
}

/** The nearest colour of its hue with a contrast of at least `ratio` on every ground; itself where there is none. */
function readable(colour: Colour, grounds: readonly Colour[], ratio: number): Colour {
  return nearest(colour, (one) => grounds.every((ground) => contrast(one, ground) >= ratio)) ?? colour;
}

function pick<T, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}
