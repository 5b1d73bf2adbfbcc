import { columnsOf, type Mapping } from './mapping.ts';
import type { RowProblem } from './row-problem.ts';

/** What the first line of a file does not have in common with its mapping. Every column is mapped or ignored on purpose. */
export function checkHeader(mapping: Mapping, header: readonly string[]): readonly RowProblem[] {
  const known = columnsOf(mapping);
  const found = new Set(header);
  const told = (column: string, message: string, hint: string): RowProblem => ({ line: 1, column, value: null, message, hint });
  const near = header.length === 1 ? 'Check "delimiter" in the mapping: the file seems to have one column' : undefined;
  return [
    ...[...known].filter((column) => !found.has(column)).map((column) => told(column, 'the file has no such column', near ?? 'Correct its name in the mapping, or take it out')),
    ...[...found].filter((column) => !known.has(column) && !mapping.ignored.has(column)).map((column) => told(column, 'the mapping does not say what this column is', 'Map it under "columns", or list it under "ignore"')),
    ...header.filter((column, index) => header.indexOf(column) < index).map((column) => told(column, 'the file has this column twice', 'Rename one of them')),
  ];
}
