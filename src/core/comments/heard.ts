import type { Tally, TallyCell } from '../report/tally.ts';

/** What people decided about the comments of a wave that may be published. No words. */
export interface CommentsReviewed {
  /** In random order: by a key that nobody can choose. */
  readonly accepted: readonly AcceptedComment[];
  readonly refused: number;
}

export interface AcceptedComment {
  /** What the comment is called outside the database. */
  readonly key: string;
  readonly item: string;
  /** The language of the page on which it was written. */
  readonly locale: string;
}

/** How many people of a wave wrote of a theme. */
export interface ThemeCount {
  readonly wave: string;
  readonly theme: string;
  readonly n: number;
}

/** What stands for a theme in counts, where no theme can be called so: who wrote anything, and of no theme. */
const ANY_THEME = '';
export const NO_THEME = '-';
/** The item that themes are counted under, as if each person had chosen those they wrote of. */
export const THEMES_ITEM = '@themes';

/** A tally with themes counted in it like the values of an item: so that whatever holds for counts holds for themes. */
export function withThemes(tally: Tally, themes: readonly ThemeCount[]): Tally {
  const cells = themes.map(({ wave, theme, n }): TallyCell => ({
    wave,
    segment: '',
    level: '',
    item: THEMES_ITEM,
    state: 'answered',
    value: theme === ANY_THEME ? null : theme,
    n,
  }));
  return { ...tally, cells: [...tally.cells, ...cells] };
}
