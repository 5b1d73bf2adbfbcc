import type { Outcome } from '../response/response.ts';
import type { TableHistory } from './hold/table-history.ts';

/**
 * Counts as the database hands them over: all that ever crosses the wire to make a report. No row of a respondent.
 */
export interface Tally {
  readonly survey: string;
  /** Responses counted so far. */
  readonly responses: number;
  readonly synthetic: boolean;
  readonly waves: readonly TallyWave[];
  readonly cells: readonly TallyCell[];
  readonly sums: readonly TallySums[];
  /** What was published of each table, where these are the counts that a release was made of. */
  readonly history?: readonly TableHistory[];
}

export interface TallyWave {
  readonly wave: string;
  readonly responses: number;
  /** ISO 8601 instants of the first and last response. */
  readonly first: string;
  readonly last: string;
}

/**
 * How many responses of a wave, within one level of one segment, gave an item one value, or are in one state.
 * `segment` is '' for everyone, an item id for a segment of the survey, several joined by "+" for those that divide
 * together, `@way` for how they were asked, and `@channel`, `@collector` or `@locale` for how the response came. `item` is '' for the count of the responses themselves. `value` is null for the count of
 * the state; several choices count in each of their values and once in the state.
 *
 * Of the responses that are counted nowhere else only their number is there, of everyone and by way, as if they had
 * answered an item (`turnedAwayItem`).
 */
export interface TallyCell {
  readonly wave: string;
  readonly segment: string;
  readonly level: string;
  readonly item: string;
  readonly state: string;
  readonly value: string | null;
  readonly n: number;
}

/**
 * Sums over those respondents of a wave, within one level of one segment, who answered every item of a set, in one of a
 * hundred parts into which respondents fall by chance; a set that is kept whole has the part 0 alone. `segment` is '' for
 * everyone, else an item id, or several joined by "+" for those that divide together. `sums` is the upper triangle, row by row, of the products of (1, code, code, …): first
 * their number, then the sum of each item, then its square and its products with those after it.
 */
export interface TallySums {
  readonly wave: string;
  readonly segment: string;
  readonly level: string;
  readonly set: string;
  readonly part: number;
  readonly sums: readonly number[];
}

/** Why responses are kept and counted in no figure. */
export type TurnedAwayOutcome = Exclude<Outcome, 'complete'>;

/** The item under which those are counted who were screened out, or sent answers when their quota was full. */
export function turnedAwayItem(outcome: TurnedAwayOutcome): string {
  return `@${outcome}`;
}

/** The name that a set goes by among the items of a tally. No item can have it. */
export function setItem(set: string): string {
  return `@set:${set}`;
}
