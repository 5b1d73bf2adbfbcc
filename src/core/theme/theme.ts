import type { Text } from '../survey/text.ts';
import type { Colour } from './colour.ts';

/** How a survey, or the whole site, looks: what its theme says, with nothing worked out yet. All of it may be absent. */
export interface Theme extends OwnColours {
  /** Colours where the device is dark; `false`: there are none, the page looks the same everywhere. */
  readonly dark?: OwnColours | false;
  readonly face?: Face;
  /** Roundness of corners, in CSS pixels. */
  readonly radius?: number;
  readonly logo?: Logo;
  /** The little picture in the tab of a browser, below `src/content/`. */
  readonly icon?: string;
}

/** The colours that a person chooses. Every other one is derived from them (`palette.ts`). */
export interface OwnColours {
  /** Links, buttons, what is chosen. */
  readonly accent?: Colour;
  /** The ground of the page. */
  readonly paper?: Colour;
  /** Text. */
  readonly ink?: Colour;
}

export const OWN_COLOURS = ['accent', 'paper', 'ink'] as const satisfies readonly (keyof OwnColours)[];
export type OwnColour = (typeof OWN_COLOURS)[number];

/** Typefaces that devices have: `mixed` has headings with serifs and text without. */
export const FACES = ['mixed', 'sans', 'serif', 'rounded'] as const;
export type Face = (typeof FACES)[number];

/** A picture at the head of the page. */
export interface Logo {
  /** Where it is below `src/content/`: `surveys/airport.svg`. */
  readonly file: string;
  /** One for dark grounds, where the first is not fit for them. */
  readonly dark?: string;
  /** What it says to those who do not see it: as a rule, the name of the house. */
  readonly alt: Text;
  /** In CSS pixels. */
  readonly height: number;
}

/**
 * The theme of a survey on a site that has one too. Colours belong together: a survey that brings some of its own has
 * none of the house's.
 */
export function themeOver(house: Theme | undefined, own: Theme | undefined): Theme | undefined {
  if (!house || !own) return own ?? house;
  const { accent: _accent, paper: _paper, ink: _ink, dark: _dark, ...uncoloured } = house;
  const coloured = own.dark !== undefined || OWN_COLOURS.some((name) => own[name] !== undefined);
  return { ...(coloured ? uncoloured : house), ...own };
}
