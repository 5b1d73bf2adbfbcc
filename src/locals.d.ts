declare namespace App {
  interface Locals {
    /** The page is shown in frames of other sites: figures stand as the server has drawn them, and no script comes along. */
    still?: boolean;
  }
}
