import type { Theme } from '../theme/theme.ts';

/** What holds for the whole site, once its file has been read. Plain JSON. */
export interface Site {
  readonly theme?: Theme;
}
