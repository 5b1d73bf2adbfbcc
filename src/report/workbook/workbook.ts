import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import type { CsvCell, FlatTable } from '#core/report/csv.ts';
import { directionOf } from '#i18n/i18n.ts';

/** What the first sheet of a workbook says, and in which language its tables are. */
export interface About {
  /** Of the sheet. */
  readonly name: string;
  readonly locale: string;
  readonly rows: readonly (readonly [string, CsvCell])[];
}

/** Widest that a column is made, in characters. */
const WIDEST = 60;

/**
 * Tables as a workbook (XLSX): a sheet that says what it is, then one a table. Numbers are numbers in full precision,
 * texts are never formulas, and the same tables give the same bytes.
 */
export async function workbook(about: About, tables: readonly FlatTable[]): Promise<Uint8Array> {
  const rightToLeft = directionOf(about.locale) === 'rtl';
  const made = await writeExcelFile([
    {
      sheet: about.name,
      data: about.rows.map(([name, value]) => [bold(name), cellOf(value)]),
      columns: [{ width: 22 }, { width: WIDEST }],
    },
    ...tables.filter(({ rows }) => rows.length > 0).map((table) => ({ ...sheetOf(table), rightToLeft })),
  ]).toBuffer();
  return undated(made);
}

function sheetOf({ name, header, rows }: FlatTable) {
  return {
    // As many characters as a sheet's name may have.
    sheet: name.slice(0, 31),
    data: [header.map(bold), ...rows.map((row): Row => row.map(cellOf))],
    stickyRowsCount: 1,
    columns: header.map((title, at) => ({
      width: Math.min(WIDEST, Math.max(...[title, ...rows.map((row) => row[at] ?? '')].map(lengthOf)) + 2),
    })),
  };
}

const bold = (value: string): Cell => ({ value, fontWeight: 'bold' });

const cellOf = (value: CsvCell): Cell =>
  typeof value === 'number' ? { value, type: Number } : value === null ? null : { value, type: String };

const lengthOf = (value: CsvCell): number => (typeof value === 'number' ? 8 : (value ?? '').length);

/** A ZIP archive says when each of its files was written: the clock's time would make every download another one. */
function undated(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1), level: 6 });
}
