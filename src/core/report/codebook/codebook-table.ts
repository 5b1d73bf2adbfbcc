import type { CsvCell, FlatTable } from '../csv.ts';
import type { Codebook, CodebookEntry } from './codebook.ts';

/** Before the columns of the wording, one a language. */
const COLUMNS = [
  'survey',
  'version',
  'section',
  'item',
  /** What the row tells: `question`, `help`, `unit`, `code` (a value that counts) or `missing` (a way of having none). */
  'part',
  'code',
  'type',
  /** The question that the item is a row of. */
  'matrix',
  /** `always`, `never`, or the condition. */
  'required',
  /** The condition; empty where it is always asked. */
  'shownIf',
  /** How it follows from other answers; empty where respondents are asked. */
  'computed',
  /** `yes` where the item divides the report into groups. */
  'segment',
  'min',
  'max',
  'decimals',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], CsvCell>>>;
type Words = Readonly<Record<string, string>> | null;

/**
 * A codebook as a flat table: a row an item, and one for each of its codes and of its ways of having none. The wording
 * has a column a language, `text:en`.
 */
export function codebookTable(codebook: Codebook): FlatTable {
  const { survey, version, locales } = codebook;
  const line = (row: Row, words: Words): CsvCell[] => [
    ...COLUMNS.map((column) => ({ survey, version, ...row })[column] ?? null),
    ...locales.map((locale) => words?.[locale] ?? null),
  ];
  return {
    name: 'codebook',
    header: [...COLUMNS, ...locales.map((locale) => `text:${locale}`)],
    rows: codebook.entries.flatMap((entry) => rowsOf(entry).map(([row, words]) => line(row, words))),
  };
}

function rowsOf(entry: CodebookEntry): [Row, Words][] {
  const about = { section: entry.section, item: entry.item };
  const { required, segment } = entry;
  return [
    [
      {
        ...about,
        part: 'question',
        type: entry.type,
        matrix: entry.matrix,
        required: typeof required === 'string' ? required : required.if,
        shownIf: entry.shownIf,
        computed: entry.computed,
        segment: segment ? 'yes' : null,
        min: entry.min,
        max: entry.max,
        decimals: entry.decimals,
      },
      entry.text,
    ],
    ...(entry.help ? [[{ ...about, part: 'help' }, entry.help] satisfies [Row, Words]] : []),
    ...(entry.unit ? [[{ ...about, part: 'unit' }, entry.unit] satisfies [Row, Words]] : []),
    ...entry.codes.map(({ code, label }): [Row, Words] => [{ ...about, part: 'code', code }, label]),
    ...entry.missing.map((code): [Row, Words] => [{ ...about, part: 'missing', code }, null]),
  ];
}
