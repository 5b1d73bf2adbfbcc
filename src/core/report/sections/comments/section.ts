import type { Text } from '../../../survey/text.ts';
import type { TrendStep } from '../../headline/trend.ts';
import type { Figure, Hidden } from '../../report.ts';

/**
 * What people wrote in their own words, in the current wave: what it was about, and those comments whose writers agreed
 * and that a person let through.
 */
export interface CommentsSection {
  readonly kind: 'comments';
  readonly id: string;
  readonly wave: string;
  /** The questions that were answered in words. */
  readonly questions: readonly { readonly item: string; readonly text: Text }[];
  /** Whether people were asked if their words may be published. */
  readonly asked: boolean;
  /** Why there are no counts; null where there are. */
  readonly reason: Hidden | null;
  /** From all that were written down to those that may be shown; null when hidden. */
  readonly counts: {
    readonly written: number;
    readonly consented: number;
    /** By a person, who accepted or refused them. */
    readonly read: number;
    readonly accepted: number;
  } | null;
  /** In random order. Lots were drawn where there are fewer than were accepted. */
  readonly shown: readonly ShownComment[];
  /** Whether lots were drawn. */
  readonly drawn: boolean;
  /** null where the survey declares none. */
  readonly themes: CommentThemes | null;
}

/** A comment as it is shown: without score, group or day. */
export interface ShownComment {
  readonly key: string;
  readonly item: string;
  readonly locale: string;
  /**
   * null in what is stored and in the digest: words are put in when a report is read, so that a comment can be taken
   * back from a release that cannot be changed.
   */
  readonly words: string | null;
}

export interface CommentThemes {
  /** Whether they stand in falling order of their share. */
  readonly ranked: boolean;
  /** Shares of the people who wrote anything; one may write of several themes. */
  readonly rows: readonly { readonly theme: string; readonly label: Text; readonly share: Figure }[];
  /** Who wrote of none of them. */
  readonly none: Figure;
  /** Not there in the first wave, and in releases of before themes were followed. */
  readonly overWaves?: ThemesOverWaves | undefined;
}

/** Themes from wave to wave. The rules of today found them in all waves. */
export interface ThemesOverWaves {
  /** The wave before, which the newest is held against. */
  readonly before: string;
  /** One a theme, in the order of the themes. */
  readonly rows: readonly ThemeOverWaves[];
}

export interface ThemeOverWaves {
  readonly theme: string;
  /** One a wave, in order of time: shares of the people who wrote anything. */
  readonly waves: readonly { readonly wave: string; readonly share: Figure }[];
  /** Since the wave before, judged together with the newest changes of all themes. */
  readonly newest: TrendStep;
}
