import { toText } from '../survey/text.ts';
import { colourOf } from './colour.ts';
import type { ThemeConfig } from './schema.ts';
import { OWN_COLOURS, type OwnColours, type Theme } from './theme.ts';

/** What the program uses of a theme that a person wrote. */
export function toTheme(
  { dark, face, radius, logo, ...colours }: ThemeConfig,
  locales: readonly string[],
): Theme {
  return {
    ...coloursOf(colours),
    ...(dark === undefined ? {} : { dark: dark && coloursOf(dark) }),
    ...(face ? { face } : {}),
    ...(radius === undefined ? {} : { radius }),
    ...(logo ? { logo: { ...logo, alt: toText(logo.alt, locales) } as NonNullable<Theme['logo']> } : {}),
  };
}

function coloursOf(written: Pick<ThemeConfig, 'accent' | 'paper' | 'ink'>): OwnColours {
  return Object.fromEntries(
    OWN_COLOURS.flatMap((name) => (written[name] ? [[name, colourOf(written[name])]] : [])),
  );
}
