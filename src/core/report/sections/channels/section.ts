import type { ListeningKind, ListeningMethod } from '../../../survey/listening.ts';
import type { Channel } from '../../../survey/survey.ts';
import type { Text } from '../../../survey/text.ts';
import type { Interval } from '../../../statistics/interval.ts';
import type { Figure, Hidden } from '../../report.ts';
import type { TurnedAwayOutcome } from '../../tally.ts';

/** How each way of listening performed in the current wave: whom it reached, how many answered, and how carefully. */
export interface ChannelsSection {
  readonly kind: 'channels';
  readonly id: string;
  readonly wave: string;
  /** Everyone of the wave, for the eye to compare with. */
  readonly everyone: WayFigures & { readonly responses: number };
  readonly ways: readonly WayRow[];
  /** Ways that the survey has and by which nobody answered in the wave. Absent in releases that did not tell. */
  readonly silent?: readonly SilentWay[];
  /** Who sent answers that are not counted. Absent where the survey turns nobody away, and in releases that did not tell. */
  readonly turnedAway?: TurnedAway;
  /** How response rates changed since the wave before. Absent where none is known of both, and in releases that did not tell. */
  readonly rateChanges?: RateChanges;
  /** Questions that stand together and share a scale: the share who gave all of them the same point. */
  readonly batteries: readonly { readonly id: string; readonly text: Text; readonly items: number }[];
  /** Of how many questions it was counted whether they were left blank. */
  readonly asked: number;
  /** The groups of respondents, and how each way reached them: a cell a level. */
  readonly groups: readonly WayGroups[];
  /** What was compared between the ways, and whether they differ clearly, after Holm over all comparisons. */
  readonly comparisons: readonly WayComparison[];
}

/** A way: a method by a channel (`core/survey/listening.ts`). */
export interface NamedWay {
  /** Both as one: `web-survey/qr`. */
  readonly way: string;
  readonly kind: ListeningKind;
  readonly method: ListeningMethod;
  readonly channel: Channel;
}

/** A way by which nobody answered, or only people who were turned away. */
export interface SilentWay extends NamedWay {
  /** Nobody of how many, where that is known. */
  readonly rate: Figure | null;
}

/** A way by which somebody answered. */
export interface WayRow extends NamedWay, WayFigures {
  /** null where even their number is hidden, and then why. */
  readonly responses: number | null;
  readonly reason: Hidden | null;
}

export interface WayFigures {
  /** Share of the people it was sent to who answered; null where it is not known of all its collectors how many that were. */
  readonly rate: Figure | null;
  /** Whole minutes from opening to sending. Not known of those who answered on paper or came from a file. */
  readonly minutes: {
    readonly lowerQuartile: Figure;
    readonly median: Figure;
    readonly upperQuartile: Figure;
  };
  /** Share who answered every question they were asked. */
  readonly everyQuestion: Figure;
  /** Mean number of questions left blank. */
  readonly blank: Figure;
  /** A figure a battery, in their order: the share who gave all of it the same point. */
  readonly alike: readonly Figure[];
}

export interface WayGroups {
  readonly item: string;
  readonly text: Text;
  readonly levels: readonly { readonly level: string; readonly label: Text }[];
  /** Everyone first, whose `way` is null; shares of those who named a group. */
  readonly rows: readonly { readonly way: string | null; readonly shares: readonly Figure[] }[];
}

/**
 * How many sent answers that are kept and counted in no figure: the survey is not about them, or their quota was full. Not
 * to be taken for responses in which questions were left blank: those are counted.
 */
export interface TurnedAway {
  readonly outcomes: readonly TurnedAwayOutcome[];
  /** Everyone first, whose `way` is null. */
  readonly rows: readonly TurnedAwayRow[];
}

export interface TurnedAwayRow {
  readonly way: string | null;
  /** One an outcome, in their order. */
  readonly counts: readonly CountShown[];
  /** Share who were screened out of all who sent anything; null where the survey screens nobody out. */
  readonly screenedOut: Figure | null;
}

/** A number of people, or why it is hidden. */
export type CountShown =
  | { readonly shown: true; readonly responses: number }
  | { readonly shown: false; readonly reason: Exclude<Hidden, 'noData'> };

export interface WayComparison {
  /** What was compared; `alike` with its battery, `group` with the item. */
  readonly measure: 'rate' | 'screenedOut' | 'minutes' | 'everyQuestion' | 'alike' | 'group';
  readonly about: string | null;
  /** How many ways could be compared. */
  readonly ways: number;
  readonly p: number;
  /** After Holm over all comparisons. */
  readonly adjusted: number;
  readonly clear: boolean;
  /** Every two ways, where all at once differ clearly in one figure. Absent in releases that did not tell. */
  readonly pairs?: readonly WayPair[];
}

/** Response rates of ways in two waves. */
export interface RateChanges {
  /** Id of the wave before. */
  readonly from: string;
  readonly ways: readonly {
    readonly way: string;
    readonly now: Figure;
    readonly before: Figure;
    readonly difference: Interval & { readonly value: number };
    readonly p: number;
    /** After Holm over the ways. */
    readonly adjusted: number;
    readonly clear: boolean;
  }[];
}

/** Two ways held against each other. */
export interface WayPair {
  readonly first: string;
  readonly second: string;
  /** How far the share of the first lies above that of the second; null of times, which are compared by ranks. */
  readonly difference: (Interval & { readonly value: number }) | null;
  readonly p: number;
  /** After Holm over the pairs of the figure. */
  readonly adjusted: number;
  readonly clear: boolean;
}
