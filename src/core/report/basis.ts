import type { Survey } from '../survey/survey.ts';
import type { GroupCounts } from './group-counts.ts';
import type { WaveSummary } from './report.ts';

/** What every part of a report is made from. */
export interface Basis {
  readonly survey: Survey;
  readonly counts: GroupCounts;
  /** In order of time, never empty. */
  readonly waves: readonly WaveSummary[];
  readonly current: WaveSummary;
  readonly minimum: number;
}
