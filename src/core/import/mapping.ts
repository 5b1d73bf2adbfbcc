import type { Channel } from '../survey/survey.ts';

/**
 * How the rows of one file become responses of one wave of a survey, once a mapping file has been read: every default
 * filled in, every code checked against the survey. `read.ts` is the one way from what a person writes to here.
 */
export interface Mapping {
  /** Name of the mapping file, without its ending. */
  readonly id: string;
  readonly survey: string;
  readonly wave: string;
  /** One character. */
  readonly delimiter: string;
  /** The column that tells the rows of the file apart. */
  readonly row: string;
  readonly when: When;
  /** null where nothing is said of it: then the collector tells, and a row without one was imported. */
  readonly channel: Chosen<Channel> | null;
  /** Id of a collector of the survey; null where the file tells none. */
  readonly collector: Chosen<string> | null;
  readonly locale: Chosen<string>;
  /** The column with the weight of each row; null where rows have none. */
  readonly weight: string | null;
  /** By name of the column. */
  readonly columns: ReadonlyMap<string, ColumnRule>;
  /** Value of an item that is the same in every row, by item id. */
  readonly constants: ReadonlyMap<string, string>;
  readonly ignored: ReadonlySet<string>;
}

/** What one column says about one item. */
export interface ColumnRule {
  readonly item: string;
  /** What a code of the file means; a code that is not listed is taken as it is. */
  readonly codes: ReadonlyMap<string, string>;
  /** What stands between several codes in one cell, where there can be several. */
  readonly split?: string;
}

/** What a code of the file means when nothing was answered; the other meanings are values and specials of the item. */
export const SKIPPED = 'skipped';

/** The day of an answer; its hour is noon in the time zone of the survey, because files tell days. */
export type When =
  | { readonly kind: 'constant'; readonly day: string }
  | { readonly kind: 'date'; readonly column: string }
  /** The column holds the day of a month (`YYYY-MM`). */
  | { readonly kind: 'dayOfMonth'; readonly column: string; readonly month: string };

/** The same for every row, or what the first of these columns says whose code is listed. */
export type Chosen<T> =
  | { readonly always: T }
  | { readonly columns: readonly { readonly column: string; readonly codes: ReadonlyMap<string, T> }[] };

/** Every column that the mapping reads. */
export function columnsOf(mapping: Mapping): ReadonlySet<string> {
  const chosen = [mapping.channel, mapping.collector, mapping.locale].flatMap((one) =>
    one && 'columns' in one ? one.columns.map(({ column }) => column) : [],
  );
  return new Set([
    mapping.row,
    ...('column' in mapping.when ? [mapping.when.column] : []),
    ...(mapping.weight === null ? [] : [mapping.weight]),
    ...chosen,
    ...mapping.columns.keys(),
  ]);
}
