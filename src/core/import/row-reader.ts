import type { Survey } from '../survey/survey.ts';
import { checkHeader } from './header.ts';
import type { Mapping } from './mapping.ts';
import { readRow, type ReadRow, type Row } from './row.ts';
import { MOST_WEIGHTS, weightOf } from '../response/weight.ts';
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
  const weights = new Set<string>();
  return {
    row: mapping.row,
    checkHeader: (header) => checkHeader(mapping, header),
    read: (row) => {
      const read = readRow(survey, mapping, row, idOf);
      const code = read.ok ? weightOf(read.response) : null;
      if (code === null || weights.has(code)) return read;
      if (weights.size < MOST_WEIGHTS) {
        weights.add(code);
        return read;
      }
      return { ok: false, problems: [tooManyWeights(mapping, row)] };
    },
  };
}

/** Weights that are all different would tell who gave which answers. */
function tooManyWeights({ weight: column }: Mapping, row: Row): RowProblem {
  return {
    line: row.line,
    column,
    value: column === null ? null : (row.cells.get(column) ?? ''),
    message: `the file has more than ${MOST_WEIGHTS} different weights, which would tell people apart`,
    hint: 'Round the weights, to one or two digits say',
  };
}
