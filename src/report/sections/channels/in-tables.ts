/** As many columns of figures, with intervals and bases, as a page or a sheet of paper is wide. */
const MOST_COLUMNS = 5;

/** Columns of a wide table as those of several tables, each of about as many and none too wide. */
export function inTables<Column>(columns: readonly Column[]): Column[][] {
  const tables = Math.ceil(columns.length / MOST_COLUMNS);
  return Array.from({ length: tables }, (_, table) =>
    columns.slice(
      Math.ceil((table * columns.length) / tables),
      Math.ceil(((table + 1) * columns.length) / tables),
    ),
  );
}
