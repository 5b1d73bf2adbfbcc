import type { Response } from '#core/response/response.ts';
import type { Row } from '#core/import/row.ts';
import type { RowProblem } from '#core/import/row-problem.ts';
import type { RowReader } from '#core/import/row-reader.ts';
import type { CsvRow } from './csv-rows.ts';

/** What became of the rows of a file. */
export interface Outcome {
  readonly rows: number;
  /** Rows that are responses to the survey. */
  readonly fit: number;
  readonly stored: number;
  /** Rows that had been stored before, with the same answers. */
  readonly alreadyThere: number;
  /** Rows that had been stored before with other answers: the first stay. */
  readonly conflicts: readonly RowProblem[];
  /** Everything that kept a row from fitting, in the order of the file. */
  readonly problems: readonly RowProblem[];
}

/** Takes responses of one survey and says of each, in order, what became of it. */
export type Submit = (
  responses: readonly Response[],
) => Promise<readonly ('stored' | 'duplicate' | 'conflict')[]>;

/** The header of a file is not the one that its reader expects. */
export class HeaderError extends Error {
  readonly problems: readonly RowProblem[];
  constructor(problems: readonly RowProblem[]) {
    super('the header does not fit');
    this.problems = problems;
  }
}

/** The most that one call of the database takes. */
const BATCH = 500;

/**
 * Reads the rows of a file as responses and hands over those that fit; the others are told and left out.
 *
 * @param reader what its columns mean
 * @param submit where they go; without it nothing is written
 * @param onRows told how many rows have been dealt with so far
 * @throws {HeaderError} before any row is read, when a column is missing or unknown
 */
export async function importRows({
  reader,
  rows,
  submit,
  onRows = () => {},
}: {
  reader: RowReader;
  rows: AsyncIterable<CsvRow>;
  submit?: Submit | undefined;
  onRows?: (rows: number) => void;
}): Promise<Outcome> {
  const problems: RowProblem[] = [];
  const conflicts: RowProblem[] = [];
  const lineOf = new Map<string, number>();
  const counts = { rows: 0, fit: 0, stored: 0, alreadyThere: 0 };
  let header: readonly string[] | undefined;
  let waiting: { response: Response; row: Row }[] = [];

  const flush = async () => {
    const batch = waiting;
    waiting = [];
    if (!submit || batch.length === 0) return;
    const statuses = await submit(batch.map(({ response }) => response));
    batch.forEach(({ row }, index) => {
      if (statuses[index] === 'stored') counts.stored++;
      else if (statuses[index] === 'duplicate') counts.alreadyThere++;
      else conflicts.push(conflictAt(row, reader));
    });
  };

  for await (const { line, cells } of rows) {
    if (!header) {
      header = cells.map((name) => name.trim());
      const misfits = reader.checkHeader(header);
      if (misfits.length > 0) throw new HeaderError(misfits);
      continue;
    }
    counts.rows++;
    const row: Row = { line, cells: new Map(header.map((column, index) => [column, cells[index] ?? ''])) };
    const read =
      cells.length === header.length
        ? reader.read(row)
        : { ok: false as const, problems: [raggedAt(row, header, cells)] };
    if (!read.ok) problems.push(...read.problems);
    else if (lineOf.has(read.response.id)) problems.push(twiceAt(row, reader, lineOf.get(read.response.id)!));
    else {
      counts.fit++;
      lineOf.set(read.response.id, line);
      waiting.push({ response: read.response, row });
      if (waiting.length === BATCH) await flush();
    }
    onRows(counts.rows);
  }
  await flush();
  return { ...counts, conflicts, problems };
}

function raggedAt({ line }: Row, header: readonly string[], cells: readonly string[]): RowProblem {
  return {
    line,
    column: null,
    value: null,
    message: `the row has ${cells.length} columns, the header ${header.length}`,
    hint: 'Add the missing separators, or put quotes around a cell that holds one',
  };
}

function twiceAt({ line, cells }: Row, { row }: RowReader, first: number): RowProblem {
  return {
    line,
    column: row,
    value: cells.get(row) ?? '',
    message: `line ${first} has the same name`,
    hint: 'Give each row its own, or take one out',
  };
}

function conflictAt({ line, cells }: Row, { row }: RowReader): RowProblem {
  return {
    line,
    column: row,
    value: cells.get(row) ?? '',
    message: 'this row is stored already with other answers, which stay',
    hint: 'If this is another person, give the row a name of its own',
  };
}
