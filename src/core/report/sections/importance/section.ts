import type { Quadrant } from '../../../metrics/importance-performance.ts';
import type { Text } from '../../../survey/text.ts';
import type { Estimate, Figure } from '../../report.ts';

/** How well each attribute does against how much it matters, in the current wave, in the order of the survey. */
export interface ImportanceSection {
  readonly kind: 'importance';
  readonly id: string;
  readonly wave: string;
  /** Whether respondents said what matters, or it follows from what goes with an outcome; never a mixture. */
  readonly basis: 'stated' | 'derived';
  /** The outcome that importance is derived from; null where it is stated. */
  readonly outcome: { readonly item: string; readonly text: Text } | null;
  readonly performance: Measured;
  readonly importance: Measured;
  /** The grand means of the attributes that are shown; null for fewer than two. */
  readonly cross: Cross | null;
  readonly attributes: readonly MappedAttribute[];
  /** The same for the groups of each segment; absent in releases of before there were such maps. */
  readonly segments?: readonly SegmentMap[];
}

/** Where the lines of a map cross. */
export interface Cross {
  readonly performance: number;
  readonly importance: number;
}

/** The maps of the groups that a segment makes. */
export interface SegmentMap {
  readonly segment: string;
  readonly text: Text;
  readonly groups: readonly GroupMap[];
}

export interface GroupMap {
  readonly level: string;
  readonly label: Text;
  /** The group's own means. */
  readonly cross: Cross | null;
  /** As in the map of everyone, whose words they go by; without those that the group is made of. */
  readonly attributes: readonly Pick<MappedAttribute, 'item' | 'performance' | 'importance' | 'quadrant'>[];
  /** What derived importance rests on in the group; absent where it is stated. */
  readonly derived?: DerivedGroup | undefined;
}

export interface DerivedGroup {
  /** Respondents of the group who answered the outcome and all drivers; null where even that is hidden. */
  readonly complete: number | null;
  /** As many it takes. */
  readonly needed: number;
  /** Why there are no shares: too few complete answers or to be hidden, or an item that does not vary by itself. */
  readonly lacks: 'answers' | 'spread' | null;
  /** The share of the outcome's variance that goes with all drivers together, within the group. */
  readonly r2: Estimate | null;
  /** Samples that are drawn for the intervals. */
  readonly draws: number;
}

/** In which unit an axis is: points of one scale, 0 to 100 where scales differ, or shares of the explained variance. */
export type Measured =
  | { readonly unit: 'scale'; readonly min: number; readonly max: number }
  | { readonly unit: 'index' }
  | { readonly unit: 'share' };

export interface MappedAttribute {
  /** The item that says how well it is done. */
  readonly item: string;
  readonly text: Text;
  /** The item that says how much it matters; null where that is derived. */
  readonly importanceItem: string | null;
  readonly performance: Figure;
  readonly importance: Figure;
  /** Null where an interval crosses a line, or too few answered to rank anything. */
  readonly quadrant: Quadrant | null;
}
