import type { Text } from '../../../survey/text.ts';
import type { Change, Figure } from '../../report.ts';

/** The headline figures with every answer weighted so that groups have their share of the population, beside the unweighted. */
export interface WeightsSection {
  readonly kind: 'weights';
  readonly id: string;
  readonly wave: string;
  /** The weights came with the answers, by import: there are no targets. */
  readonly imported?: boolean | undefined;
  /** Where the shares or weights come from, in the words of the survey. */
  readonly source: Text;
  readonly targets: readonly {
    readonly item: string;
    readonly text: Text;
    readonly levels: readonly {
      readonly level: string;
      readonly label: Text;
      /** Share in the population, 0 to 1. */
      readonly target: number;
      /** Share among those who answered the item; null where too few did. */
      readonly share: number | null;
    }[];
  }[];
  /** Why nothing could be weighted; null where it could. */
  readonly problem: WeightsProblem | null;
  readonly weighting: Weighting | null;
  readonly figures: readonly WeightedFigure[];
  /** The means of ratings that are no headline. */
  readonly ratings?: readonly WeightedFigure[] | undefined;
  /** Every answer to the questions that the survey names. */
  readonly answers?: readonly WeightedDistribution[] | undefined;
}

/**
 * `noRespondent`: a group with a target has nobody. `contradiction`: the shares cannot all be met. `tooFew`: too few
 * answered, or the weights would tell on a small group.
 */
export type WeightsProblem =
  | { readonly reason: 'noRespondent'; readonly item: string; readonly level: string }
  | { readonly reason: 'contradiction' }
  | { readonly reason: 'tooFew' };

/** What weighting does to the answers of the wave. A weight of 1 is that of a respondent who counts once. */
export interface Weighting {
  /** Respondents with a weight. */
  readonly respondents: number;
  /** Respondents who did not answer a question that is weighted by. They are in no weighted figure. */
  readonly leftOut: number;
  /** Kish's effective number of respondents. */
  readonly effective: number;
  /** Design effect: respondents by effective. */
  readonly design: number;
  readonly smallest: number;
  readonly largest: number;
  /** The worst relative error of any target after weighting. */
  readonly error: number;
}

/** How one question was answered, both ways. Shares of those who answered. */
export interface WeightedDistribution {
  readonly item: string;
  readonly text: Text;
  readonly cells: readonly {
    readonly value: string;
    readonly label: Text;
    readonly unweighted: Figure;
    readonly weighted: Figure;
  }[];
}

export type WeightedMetric = 'index' | 'nps' | 'topBox' | 'topTwo' | 'mean' | 'agreed' | 'net';

export interface WeightedFigure {
  readonly item: string;
  readonly text: Text;
  readonly metric: WeightedMetric;
  /** The ends of the scale that a mean is on, null for other figures. */
  readonly points: { readonly min: number; readonly max: number } | null;
  readonly unweighted: Figure;
  readonly weighted: Figure;
  /** Kish's effective number of answers, and the design effect; null where hidden. */
  readonly effective: number | null;
  readonly design: number | null;
  /** The change since the wave before, told both ways; null where either cannot be told. */
  readonly change: ChangeBothWays | null;
}

export interface ChangeBothWays {
  readonly unweighted: Change;
  readonly weighted: Change;
  /** Of ratings, which are judged together; headline figures are judged alone. */
  readonly judged?: { readonly unweighted: JudgedChange; readonly weighted: JudgedChange } | undefined;
}

/** A change among all that are judged together (Holm). */
export interface JudgedChange {
  readonly p: number;
  readonly clear: boolean;
}
