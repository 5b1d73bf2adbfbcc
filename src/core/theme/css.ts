import { WHITE, contrast, mix, nearest, type Colour } from './colour.ts';
import { LIGHT } from './default.ts';
import { isDark, palettesOf, type Palette } from './palette.ts';
import type { Face, Theme } from './theme.ts';

// Every name that a device does not have is looked for before anything is painted, so there are few: what an Apple device
// and Windows have, and whatever else there is by its generic name.
const SANS = `system-ui,sans-serif`;
const SERIF = `Charter,Cambria,serif`;
const ROUNDED = `ui-rounded,'Hiragino Maru Gothic ProN',${SANS}`;

/** Typefaces that devices have, for text and for headings. */
const STACKS: Readonly<Record<Face, { readonly text: string; readonly display: string }>> = {
  mixed: { text: SANS, display: SERIF },
  sans: { text: SANS, display: SANS },
  serif: { text: SERIF, display: SERIF },
  rounded: { text: ROUNDED, display: ROUNDED },
};

const RADIUS = 8;

/**
 * A theme as the custom properties that every style sheet goes by, in the cascade layer `tokens`. Dark colours are for
 * screens: paper is light, whatever the screen is.
 */
export function themeCss(theme: Theme = {}): string {
  const { base, dark } = palettesOf(theme);
  const { text, display } = STACKS[theme.face ?? 'mixed'];
  const scheme = dark ? 'light dark' : isDark(base.paper) ? 'dark' : 'light';
  const faces = `--face-text:${text};--face-display:${display === text ? 'var(--face-text)' : display}`;
  const radius = `--radius:${(theme.radius ?? RADIUS) / 16}rem`;
  const sheet = Object.entries(sheetOf(theme)).map(([name, colour]) => `--sheet-${name}:${colour}`);
  const root = [`color-scheme:${scheme}`, propertiesOf(base), ...sheet, faces, radius].join(';');
  const night = dark
    ? `@media screen and (prefers-color-scheme:dark){:root{${propertiesOf(dark)}}}`
    : isDark(base.paper)
      ? `@media print{:root{color-scheme:light;${propertiesOf(palettesOf({ ...LIGHT, ...sheetOf(theme) }).base)}}}`
      : '';
  return `@layer tokens{:root{${root}}${night}}`;
}

/** The colours of a theme on white paper, as on a poster: dark enough to be read and, of a code, to be scanned. */
export function sheetOf(theme: Theme = {}): Sheet {
  const { base } = palettesOf({ ...theme, dark: false });
  const bearsText = (one: Colour) => contrast(one, WHITE) >= 4.5;
  const ink = contrast(base.ink, WHITE) >= 10 ? base.ink : LIGHT.ink;
  return {
    accent: nearest(base.accent, bearsText) ?? LIGHT.accent,
    ink,
    quiet: nearest(mix(ink, WHITE, 0.32), bearsText) ?? ink,
  };
}

/** The colours of a sheet of white paper. White text can be read on the accent. */
export interface Sheet {
  readonly accent: Colour;
  readonly ink: Colour;
  readonly quiet: Colour;
}

/** The colour of the browser's own bars around the page. */
export function barColours(theme: Theme = {}): { readonly base: string; readonly dark?: string } {
  const { base, dark } = palettesOf(theme);
  return { base: base.paper, ...(dark ? { dark: dark.paper } : {}) };
}

function propertiesOf(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
