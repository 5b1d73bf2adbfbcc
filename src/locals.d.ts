import type { Theme } from '#core/theme/theme.ts';

declare global {
  namespace App {
    interface Locals {
      /** The page is shown in frames of other sites: figures stand as the server has drawn them, and no script comes along. */
      still?: boolean;
      /** How the site looks: found before a page begins, because a page that waits for anything is written more slowly. */
      theme?: Theme | undefined;
    }
  }
}
