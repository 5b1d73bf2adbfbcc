import type { Survey } from '../survey/survey.ts';
import { checkHeader } from './header.ts';
import type { Mapping } from './mapping.ts';
import { readRow, type ReadRow, type Row } from './row.ts';
import type { RowProblem } from './row-problem.ts';

/** How the rows of one kind of file become responses. */
export interface RowReader {
  /** The column that tells the rows apart. */
  readonly row: string;
  /** What the first line of the file does not have as it should. */
  checkHeader(header: readonly string[]): readonly RowProblem[];
  read(row: Row): ReadRow;
}

/**
 * Reads the rows of a file of which a mapping says what its columns mean.
 *
 * @param idOf makes the UUID of a response from the name of its row, always the same from the same name
 */
export function mappedRows(survey: Survey, mapping: Mapping, idOf: (name: string) => string): RowReader {
  return {
    row: mapping.row,
    checkHeader: (header) => checkHeader(mapping, header),
    read: (row) => readRow(survey, mapping, row, idOf),
  };
}
