import type { CommentsReviewed } from '../comments/heard.ts';
import type { Moments } from '../statistics/moments.ts';
import type { Survey } from '../survey/survey.ts';
import type { ItemBreak } from './breaks/breaks.ts';
import type { Group, GroupCounts } from './group-counts.ts';
import type { WaveSummary } from './report.ts';

/** What every part of a report is made from. */
export interface Basis {
  readonly survey: Survey;
  readonly counts: GroupCounts;
  /** The sums of a set of items in a group, one array for each part of its respondents (`momentsOfSums`). */
  readonly sums: (group: Group, set: string) => readonly (readonly number[])[];
  /** The same as means and covariances; null where nobody answered all items of the set. */
  readonly moments: (group: Group, set: string) => Moments | null;
  /** In order of time, never empty. */
  readonly waves: readonly WaveSummary[];
  readonly current: WaveSummary;
  readonly minimum: number;
  /** What was decided about comments of the current wave; null where none may be published. */
  readonly comments: CommentsReviewed | null;
  /** Where questions changed: nothing of theirs is compared across (`brokenFor`). */
  readonly breaks: readonly ItemBreak[];
}
