import { toText } from '../survey/text.ts';
import { colourOf } from './colour.ts';
import type { ThemeConfig } from './schema.ts';
import { OWN_COLOURS, type Logo, type OwnColours, type Theme } from './theme.ts';

/**
 * What the program uses of a theme that a person wrote.
 *
 * @param folder where the file is that it stands in, below `src/content/`: `surveys/` or nothing
 */
export function toTheme(
  { dark, face, radius, logo, icon, ...colours }: ThemeConfig,
  locales: readonly string[],
  folder: string,
): Theme {
  return {
    ...coloursOf(colours),
    ...(dark === undefined ? {} : { dark: dark && coloursOf(dark) }),
    ...(face ? { face } : {}),
    ...(radius === undefined ? {} : { radius }),
    ...(logo ? { logo: toLogo(logo, locales, folder) } : {}),
    ...(icon ? { icon: folder + icon } : {}),
  };
}

function toLogo(
  { file, dark, alt, height }: NonNullable<ThemeConfig['logo']>,
  locales: readonly string[],
  folder: string,
): Logo {
  return {
    file: folder + file,
    ...(dark ? { dark: folder + dark } : {}),
    alt: toText(alt, locales),
    height,
  };
}

function coloursOf(written: Pick<ThemeConfig, 'accent' | 'paper' | 'ink'>): OwnColours {
  return Object.fromEntries(
    OWN_COLOURS.flatMap((name) => (written[name] ? [[name, colourOf(written[name])]] : [])),
  );
}
