import type { Difference, Estimate } from '../metrics/estimate.ts';
import type { CodedItem } from '../survey/item.ts';
import type { Sampling } from '../survey/survey.ts';
import type { Text } from '../survey/text.ts';
import type { ItemBreak } from './breaks/breaks.ts';
import type { Headline } from './headline/headline.ts';
import type { Section } from './sections/section.ts';
import type { SegmentTable } from './segments/segment-table.ts';
import type { AnswerState } from '../response/response.ts';

/**
 * One published state of a survey's figures: all that a page, a table or a picture needs, and nothing that could
 * not be published. Plain JSON; texts in every language of the survey, figures as numbers, never formatted.
 *
 * Shares are 0 to 1; NPS and its differences are points from -100 to 100; means are in the units of their scale.
 */
export interface Report {
  readonly format: 2;
  readonly survey: ReportSurvey;
  readonly release: ReleaseStamp;
  /** Some or all of the responses were made by a generator. */
  readonly synthetic: boolean;
  /** In order of time; only waves with responses, and never empty. */
  readonly waves: readonly WaveSummary[];
  /** Id of the newest wave with responses: the one the headline is about. */
  readonly current: string;
  readonly comparability: Comparability;
  readonly headline: readonly Headline[];
  readonly distributions: readonly Distribution[];
  /** Segment by segment, a figure after the other. */
  readonly segments: readonly SegmentTable[];
  /** What else the survey lets a report say, in the order of the page. */
  readonly sections: readonly Section[];
  readonly method: Method;
}

export interface ReportSurvey {
  readonly id: string;
  readonly version: string;
  readonly locales: readonly string[];
  readonly title: Text;
}

export interface ReleaseStamp {
  /** 1 for the first release of a survey. */
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** SHA-256 (hex) of the release before, null for the first. */
  readonly previous: string | null;
}

export interface WaveSummary {
  readonly id: string;
  readonly label: Text;
  readonly responses: number;
  /** ISO 8601 day of the first and last response. */
  readonly from: string;
  readonly to: string;
  readonly invited: number | null;
  /**
   * People on the list whom a census or a random sample stands for; null where their number is not known. Not given in
   * releases of a time when intervals took every list for endless.
   */
  readonly population?: number | null | undefined;
}

/** What keeps waves from being compared. */
export interface Comparability {
  /** Where a question changed: no change is told across it. */
  readonly breaks: readonly ItemBreak[];
  /** Ids of the waves whose answers came by clearly other channels than those of the wave before. */
  readonly otherMix: readonly string[];
}

export type { Estimate, ItemBreak, SegmentTable };

/**
 * Why a figure is not shown. `noData`: nobody answered. The others protect the people behind it: `tooFew` answers, or
 * `complement` of a hidden figure, which subtraction would give back.
 */
export type Hidden = 'noData' | 'tooFew' | 'complement';

/** A figure that may have had to be hidden. `base` is told only where telling it gives nothing away. */
export type Figure =
  | { readonly shown: true; readonly estimate: Estimate; readonly lowBase: boolean }
  | { readonly shown: false; readonly reason: Hidden };

/** How far one figure lies above another. */
export interface ToldDifference extends Difference {
  /** Whether it is clear at the 5 % level. */
  readonly clear: boolean;
}

/** The change of a figure from one wave to the next. */
export interface Change extends ToldDifference {
  readonly from: string;
}

export type {
  CesHeadline,
  CsatHeadline,
  GapHeadline,
  Headline,
  IndexHeadline,
  NpsHeadline,
} from './headline/headline.ts';

/** How one item was answered, wave by wave: every value, and every way of not giving one. */
export interface Distribution {
  readonly item: string;
  readonly type: CodedItem['type'];
  readonly text: Text;
  readonly values: readonly { readonly value: string; readonly label: Text }[];
  readonly waves: readonly DistributionWave[];
}
export interface DistributionWave {
  readonly wave: string;
  readonly shown: boolean;
  readonly reason: Hidden | null;
  readonly lowBase: boolean;
  /** Valid answers; 0 where nobody gave one, null when hidden. */
  readonly base: number | null;
  /** Respondents in each state other than answered; null when hidden. */
  readonly missing: Readonly<Record<Exclude<AnswerState, 'answered'>, number>> | null;
  /** One cell a value of the item, in its order; empty when hidden. Share of the base, Wilson interval. */
  readonly cells: readonly { readonly value: string; readonly n: number; readonly share: Estimate }[];
  /** Mean with its t interval for rating scales, null for choices and when hidden. */
  readonly mean: Estimate | null;
}

export interface Method {
  readonly sampling: Sampling;
  readonly timezone: string;
  /** A figure on fewer answers than this is hidden; one on fewer than `lowBase` is flagged. */
  readonly minimum: number;
  readonly lowBase: number;
  /** Responses of the current wave by channel, collector and language; small ones are hidden by the same rule. */
  readonly coverage: readonly CoverageTable[];
  /**
   * What was hidden and why, counted. Tables are named `headline/<item>`, `distribution/<item>`,
   * `segment/<segment>/<item>`, `coverage/<by>` and `section/<kind>/<id>`; a cell is a wave or a row of one.
   */
  readonly hidden: readonly {
    readonly table: string;
    readonly reason: Exclude<Hidden, 'noData'>;
    readonly cells: number;
  }[];
  /** What the survey's authors want a reader to know. */
  readonly note: Text | null;
  /** The exact wording of every item that is reported. */
  readonly wording: readonly { readonly item: string; readonly text: Text; readonly help: Text | null }[];
}
/** Of the current wave. Only collectors have a label of their own; the words for channels and languages are the interface's. */
export interface CoverageTable {
  readonly by: 'channel' | 'collector' | 'locale';
  readonly rows: readonly {
    readonly level: string;
    readonly label: Text | null;
    readonly responses: number | null;
  }[];
}
