import type { Text } from '../../survey/text.ts';
import type { Change, Estimate, Figure } from '../report.ts';
import type { Trend } from './trend.ts';

/** What a report opens with: one figure, or a few that belong together, about one question or one index of several. */
export type Headline = IndexHeadline | NpsHeadline | CsatHeadline | CesHeadline | GapHeadline;

interface HeadlineBase {
  /** Id of the item; `@index` for the index of several. */
  readonly item: string;
  /** Empty where an index has no name of its own. */
  readonly text: Text;
  /** Current wave. */
  readonly wave: string;
  /** The newest change of the measure that leads: the first of `trends`. */
  readonly change: Change | null;
  /** Its measures from wave to wave, the leading one first; none in reports of before there were trends. */
  readonly trends: readonly Trend[];
}

/** An index, 0 to 100, of several items. Its base is those who answered all of them. */
export interface IndexHeadline extends HeadlineBase {
  readonly metric: 'index';
  readonly index: Figure;
  readonly parts: readonly IndexPart[];
  /** How far the items measure one thing; null where hidden, of one item, or where an item does not vary. */
  readonly reliability: IndexReliability | null;
  readonly byWave: readonly { readonly wave: string; readonly index: Figure }[];
}
export interface IndexPart {
  readonly item: string;
  readonly text: Text;
  readonly points: { readonly min: number; readonly max: number };
  /** The share it has in the index; all of them sum to 1. */
  readonly weight: number;
  /** Its scale is turned round first, because its highest point is the worst. */
  readonly reversed: boolean;
}
export interface IndexReliability {
  /** Cronbach's alpha with Feldt's interval; of two items their correlation with Fisher's. */
  readonly measure: 'alpha' | 'r';
  readonly estimate: Estimate;
}

export interface NpsHeadline extends HeadlineBase {
  readonly metric: 'nps';
  readonly nps: Figure;
  /** Shares of promoters, passives, detractors; null when hidden. */
  readonly parts: {
    readonly promoters: Estimate;
    readonly passives: Estimate;
    readonly detractors: Estimate;
  } | null;
  /** Every wave in order of time, the current one last. */
  readonly byWave: readonly { readonly wave: string; readonly nps: Figure }[];
}

export interface CsatHeadline extends HeadlineBase {
  readonly metric: 'csat';
  readonly points: { readonly min: number; readonly max: number };
  /** Share choosing the highest point, the two highest, the two lowest. Delighted is not satisfied: always apart. */
  readonly topBox: Figure;
  readonly topTwo: Figure;
  readonly bottomTwo: Figure;
  readonly mean: Figure;
  readonly byWave: readonly {
    readonly wave: string;
    readonly topBox: Figure;
    readonly topTwo: Figure;
    readonly mean: Figure;
  }[];
}

/** Effort: agreement, 1 to 7, that it was easy. */
export interface CesHeadline extends HeadlineBase {
  readonly metric: 'ces';
  /** In points of the scale. */
  readonly mean: Figure;
  /** Share of those who agreed: 5, 6 or 7. */
  readonly agreed: Figure;
  readonly byWave: readonly { readonly wave: string; readonly mean: Figure; readonly agreed: Figure }[];
}

/** Experience against expectation. */
export interface GapHeadline extends HeadlineBase {
  readonly metric: 'gap';
  /** Share better less share worse than expected, -1 to 1. */
  readonly net: Figure;
  /** Shares worse than, as and better than expected; null when hidden. */
  readonly parts: {
    readonly below: Estimate;
    readonly equal: Estimate;
    readonly above: Estimate;
  } | null;
  readonly byWave: readonly { readonly wave: string; readonly net: Figure }[];
}

/** The id that the index of several items goes by. No item can have it. */
export const INDEX_ID = '@index';
