import { columnsOf, type Mapping } from './mapping.ts';
import type { RowProblem } from './row-problem.ts';

/** What the first line of a file does not have in common with its mapping. Every column is mapped or ignored on purpose. */
export function checkHeader(mapping: Mapping, header: readonly string[]): readonly RowProblem[] {
  const known = columnsOf(mapping);
  const missing = [...known].filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !known.has(column) && !mapping.ignored.has(column));
  const twice = header.filter((column, index) => header.indexOf(column) < index);
  if (header.length === 1 && missing.length > 0)
    return [told(header, 'the file seems to have one column', 'Check "delimiter" in the mapping')];
  return [
    ...(missing.length > 0
      ? [told(missing, 'not in the file', 'Correct the name in the mapping, or take it out')]
      : []),
    ...(unknown.length > 0
      ? [told(unknown, 'not in the mapping', 'Map it under "columns", or list it under "ignore"')]
      : []),
    ...(twice.length > 0 ? [told(twice, 'more than once in the file', 'Rename one of them')] : []),
  ];
}

function told(columns: readonly string[], message: string, hint: string): RowProblem {
  return { line: 1, column: columns.join(', '), value: null, message, hint };
}
