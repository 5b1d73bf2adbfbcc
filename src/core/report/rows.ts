import type { CsvCell, FlatTable } from './csv.ts';
import type { Estimate, Figure, ToldDifference } from './report.ts';

/** The columns that all tables share, so that they can be stacked in one file and told apart by the first. */
export const COLUMNS = [
  /** What the row is about: `wave`, `headline`, `distribution`, `segment`, `coverage` or the kind of a section. */
  'table',
  'wave',
  'item',
  /** The exact wording of the item, in the language asked for. */
  'question',
  /** A segment's item id, or `channel`, `collector`, `locale`; `since` for a change; empty for everyone. */
  'group',
  /** The level of the group, two joined by a hyphen for a difference, or the wave that a change is counted from. */
  'level',
  /** What is measured: `nps`, `topTwo`, `share`, `mean`, `skipped`, `responses`, `npsDifference` ... */
  'measure',
  /** The code of the answer that a share is about. */
  'answer',
  /** Words for the wave, level or answer. */
  'label',
  /**
   * `points`, `share` (0 to 1; a net share -1 to 1), `scale` (points of the item's scale), `index` (0 to 100), `percent`,
   * `coefficient`, `minutes` or `count`.
   */
  'unit',
  'value',
  'low95',
  'high95',
  /** Two-sided, of a change or a difference alone. */
  'p',
  /** The same among all that are judged together, after Holm. */
  'pHolm',
  /** Respondents behind a share. */
  'n',
  /** Valid answers that the value rests on. */
  'base',
  /** `lowBase`, `clear` of a difference, or why there is no value: `noData`, `tooFew`, `complement`, or `hidden` for either; `broken` for a change across one of the question. */
  'note',
  /** `yes` where some or all of the responses were made by a generator: a file is passed on without the page it comes from. */
  'synthetic',
] as const;

type Column = (typeof COLUMNS)[number];
/** A row of any table; a column that it leaves out is empty. */
export type Row = Readonly<Partial<Record<Column, CsvCell>>>;

/** Rows as a table with these columns, whose name is in every row. */
export function tableOf<Column extends string>(
  name: string,
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, CsvCell>>>[],
): FlatTable {
  return {
    name,
    header: columns,
    rows: rows.map((row) => columns.map((column) => (column === 'table' ? name : (row[column] ?? null)))),
  };
}

/** A figure, or why there is none. */
export function shown(figure: Figure): Row {
  return figure.shown
    ? { ...estimated(figure.estimate), note: figure.lowBase ? 'lowBase' : null }
    : { note: figure.reason };
}

/**
 * A difference with its verdict.
 *
 * @param judged whether its p is that of this difference alone, or among all that are judged together (Holm)
 */
export function differing(
  { value, low, high, p, clear }: ToldDifference,
  judged: 'alone' | 'together' = 'alone',
): Row {
  return {
    value,
    low95: low,
    high95: high,
    [judged === 'alone' ? 'p' : 'pHolm']: p,
    note: clear ? 'clear' : null,
  };
}

export function estimated({ value, low, high, base }: Estimate): Row {
  return { value, low95: low, high95: high, base };
}
