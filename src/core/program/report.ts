import type { Change, Figure } from '../report/report.ts';
import type { SegmentMetric } from '../report/segments/segment-table.ts';
import type { RankRange } from '../statistics/rank-ranges.ts';
import type { Sampling } from '../survey/survey.ts';
import type { Text } from '../survey/text.ts';
import type { ChainLink, JourneyStep } from './program.ts';

/**
 * What is published of a program: figures of the newest releases of its surveys, side by side. Plain JSON, made from
 * released reports and nothing else. Figures as in a Report.
 */
export interface ProgramReport {
  readonly format: 1;
  readonly program: {
    readonly id: string;
    readonly locales: readonly string[];
    readonly title: Text;
    readonly intro: Text | null;
  };
  /** Some or all of the responses were made by a generator. */
  readonly synthetic: boolean;
  /** The surveys it is about, in the order in which the program names them. */
  readonly sources: readonly ProgramSource[];
  readonly chain: readonly ReportedStage<ChainLink>[];
  readonly journey: readonly ReportedStage<JourneyStep>[];
  readonly places: readonly ReportedPlaces[];
}

export interface ProgramSource {
  readonly survey: string;
  readonly title: Text;
  /** null where there is no release yet. */
  readonly release: SourceRelease | null;
}

/** The release of a survey that figures are taken from. */
export interface SourceRelease {
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** SHA-256 (hex) of the report. */
  readonly digest: string;
  readonly synthetic: boolean;
  readonly sampling: Sampling;
  readonly timezone: string;
  readonly minimum: number;
  readonly lowBase: number;
  /** Of the wave that the figures are about. */
  readonly wave: Text;
  readonly responses: number;
}

export interface ReportedStage<Name extends string> {
  readonly name: Name;
  readonly figures: readonly ReportedFigure[];
}

/** One question of one survey in the current wave of its newest release. */
export interface ReportedFigure {
  readonly survey: string;
  readonly item: string;
  /** The wording of the question. */
  readonly text: Text;
  readonly metric: SegmentMetric;
  /** The ends of the scale that a mean is on, null for other figures. */
  readonly points: { readonly min: number; readonly max: number } | null;
  /** null where no release has it yet. */
  readonly figure: Figure | null;
  /** Its newest change and the name of the wave before, where the report tells one. */
  readonly change: (Change & { readonly since: Text }) | null;
}

/** Places compared by one question. */
export interface ReportedPlaces {
  readonly title: Text | null;
  /** The wording of the question. */
  readonly text: Text;
  readonly metric: SegmentMetric;
  readonly points: { readonly min: number; readonly max: number } | null;
  /** In the order of the survey or the program. */
  readonly places: readonly Place[];
  /** How many pairs were compared, and how many of them differ clearly after Holm. */
  readonly pairs: number;
  readonly clear: number;
}

export interface Place {
  readonly id: string;
  /** Where the figure comes from. */
  readonly survey: string;
  readonly label: Text;
  /** null where no release has it yet. */
  readonly figure: Figure | null;
  /** Which ranks it may have; null where it is not compared, because its base is too small or it is not shown. */
  readonly rank: RankRange | null;
  /** Ids of the places it is clearly ahead of, clearly behind, and of those it cannot be told from. */
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
  readonly alike: readonly string[];
}
