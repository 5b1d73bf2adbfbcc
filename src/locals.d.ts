declare namespace App {
  interface Locals {
    /** How the site looks: found before a page begins, because a page that has to wait for anything is written more slowly. */
    theme?: import('#core/theme/theme.ts').Theme | undefined;
    /** The page is shown in frames of other sites: figures stand as the server has drawn them, and no script comes along. */
    still?: boolean;
  }
}
