import type { Theme } from '../theme/theme.ts';

/** What holds for the whole site, once its file has been read. Plain JSON. */
export interface Site {
  /** Hosts of other sites that an ending may lead to. */
  readonly redirectHosts?: readonly string[];
  readonly theme?: Theme;
}
