import { parse } from 'csv-parse/sync';
import { readReference } from './reference-data.ts';

/** The rows of a CSV of the reference folder, keyed by column. */
export function readRows(file: string): readonly Readonly<Record<string, string>>[] {
  return parse<Record<string, string>>(readReference(file), { columns: true, bom: true });
}

/** The values of some columns of each row as numbers, of those rows whose every value is valid. */
export function completeRows(
  rows: readonly Readonly<Record<string, string>>[],
  columns: readonly string[],
  valid: (value: number, column: string) => boolean = Number.isFinite,
): number[][] {
  return rows
    .map((row) => columns.map((column) => (row[column]?.trim() ? Number(row[column]) : Number.NaN)))
    .filter((values) => values.every((value, index) => valid(value, columns[index]!)));
}
