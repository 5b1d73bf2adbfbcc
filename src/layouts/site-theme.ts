import { getEntry } from 'astro:content';
import type { Theme } from '#core/theme/theme.ts';

/** How the site looks (src/content/site.yaml); reports look like it too. */
export const siteTheme = async (): Promise<Theme | undefined> => (await getEntry('site', 'site'))?.data.theme;
