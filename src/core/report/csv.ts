/** One cell of a flat table: words, a number in full precision, or nothing. */
export type CsvCell = string | number | null;

/** A table as a spreadsheet or a statistics program reads it. */
export interface FlatTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Tables with the same header as one CSV file after RFC 4180, in UTF-8 with a byte order mark: without it, spreadsheets
 * take Chinese and Arabic for something else. A text that a spreadsheet would run as a formula is given a leading
 * apostrophe; numbers are left alone.
 *
 * Formula injection: OWASP, "CSV Injection".
 *
 * @throws RangeError when the headers differ or there is no table.
 */
export function toCsv(tables: readonly FlatTable[]): string {
  const header = tables[0]?.header;
  if (!header || tables.some((table) => table.header.join() !== header.join())) {
    throw new RangeError(
      'One CSV file has one header. Give at least one table, and only tables with the same columns.',
    );
  }
  const lines = [header, ...tables.flatMap((table) => table.rows)].map((row) => row.map(written).join(','));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = disarmed(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Full-width forms count too: spreadsheets with an East Asian locale read them as the plain ones. */
function disarmed(text: string): string {
  return /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
