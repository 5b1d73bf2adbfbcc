import type { ListeningKind, ListeningMethod } from '../../../survey/listening.ts';
import type { Channel } from '../../../survey/survey.ts';
import type { Text } from '../../../survey/text.ts';
import type { Figure, Hidden } from '../../report.ts';

/** How each way of listening performed in the current wave: whom it reached, how many answered, and how carefully. */
export interface ChannelsSection {
  readonly kind: 'channels';
  readonly id: string;
  readonly wave: string;
  /** Everyone of the wave, for the eye to compare with. */
  readonly everyone: WayFigures & { readonly responses: number };
  readonly ways: readonly WayRow[];
  /** Questions that stand together and share a scale: the share who gave all of them the same point. */
  readonly batteries: readonly { readonly id: string; readonly text: Text; readonly items: number }[];
  /** Of how many questions it was counted whether they were left blank. */
  readonly asked: number;
  /** The groups of respondents, and how each way reached them: a cell a level. */
  readonly groups: readonly WayGroups[];
  /** What was compared between the ways, and whether they differ clearly, after Holm over all comparisons. */
  readonly comparisons: readonly WayComparison[];
}

/** One way: a method by a channel (`core/survey/listening.ts`). */
export interface WayRow extends WayFigures {
  /** Both as one: `web-survey/qr`. */
  readonly way: string;
  readonly kind: ListeningKind;
  readonly method: ListeningMethod;
  readonly channel: Channel;
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

export interface WayComparison {
  /** What was compared; `alike` with its battery, `group` with the item. */
  readonly measure: 'rate' | 'minutes' | 'everyQuestion' | 'alike' | 'group';
  readonly about: string | null;
  /** How many ways could be compared. */
  readonly ways: number;
  readonly p: number;
  /** After Holm. */
  readonly adjusted: number;
  readonly clear: boolean;
}
