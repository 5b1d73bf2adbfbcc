import type { Text } from '../../survey/text.ts';
import type { Figure } from '../report.ts';

/** The figure that groups are compared by: NPS in points, the share of the two highest points, a mean, a net share. */
export type SegmentMetric = 'nps' | 'topTwo' | 'mean' | 'net';

/** One figure by the levels of one segment, in the current wave. */
export interface SegmentTable {
  readonly segment: string;
  readonly text: Text;
  readonly metric: SegmentMetric;
  readonly item: string;
  /** The ends of the scale that a mean is on, null for other figures. */
  readonly points: { readonly min: number; readonly max: number } | null;
  readonly wave: string;
  /** The same figure of all who answered, those who named no level among them. */
  readonly everyone: Figure;
  readonly rows: readonly { readonly level: string; readonly label: Text; readonly figure: Figure }[];
  /** null in releases of a time when groups were not compared yet. */
  readonly comparison: Comparison | null;
}

/** Whether the levels of a segment differ. Only those that are shown on a full base are compared. */
export interface Comparison {
  readonly levels: readonly string[];
  /** Whether they differ at all; null where fewer than two can be compared, or too few answers differ. */
  readonly omnibus: Omnibus | null;
  /** The omnibus test finds a difference at the 5 % level, among those of all tables. */
  readonly clear: boolean;
  /** Every two of the levels, in the order of the survey. */
  readonly pairs: readonly LevelPair[];
}

export interface Omnibus {
  /** `none` where everyone on the list answered: what differs among them, differs. */
  readonly test: 'welch' | 'chiSquare' | 'none';
  /** F or chi-square. */
  readonly statistic: number | null;
  readonly df1: number;
  /** Only of F. */
  readonly df2: number | null;
  readonly p: number;
  /**
   * Among all tables of the report, after Holm; absent where there was nothing to test, and in releases of before tables were
   * judged together.
   */
  readonly adjusted?: number | undefined;
}

/** How far the figure of `first` lies above that of `second`. */
export interface LevelPair {
  readonly first: string;
  readonly second: string;
  readonly value: number;
  /** The 95 % interval of this difference alone. */
  readonly low: number;
  readonly high: number;
  /** Two-sided, of this difference alone. */
  readonly p: number;
  /** p among all pairs of the table, after Holm. */
  readonly adjusted: number;
  readonly clear: boolean;
}
