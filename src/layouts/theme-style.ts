import { createHash } from 'node:crypto';
import type { APIContext } from 'astro';
import { themeCss } from '#core/theme/css.ts';
import type { Theme } from '#core/theme/theme.ts';

/** The palette of a theme as the style element that a page carries, and what lets a page's own policy have it. */
export function themeStyle(theme: Theme | undefined) {
  const css = themeCss(theme);
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` as const };
}

/**
 * Lets a page that is made on request show a theme. Its policy is a header, and goes out before the shell around it is
 * written: so the route has to say it. Static pages carry their policy inside them, and the shell is in time.
 */
export function allowTheme(csp: APIContext['csp'], theme: Theme | undefined): void {
  csp?.insertStyleHash(themeStyle(theme).hash);
}
