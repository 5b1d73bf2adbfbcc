import type { RowProblem } from '../import/row-problem.ts';
import type { Survey } from '../survey/survey.ts';
import type { NumberedForm } from './numbered-form.ts';

/** The columns of a typed-in file that are not questions. */
export const COLUMNS = {
  /** The number that whoever types in gives each filled-in form. */
  entry: 'entry',
  /** The code printed on the form. */
  form: 'form',
  /** The day on which it was filled in. */
  day: 'day',
  /** The language in which it was printed. */
  language: 'language',
  /** The collector that handed it out. */
  collector: 'collector',
} as const;

/** The header of a file to type answers into: a column for each number on the form. */
export function paperColumns(
  survey: Pick<Survey, 'collectors'>,
  form: Pick<NumberedForm, 'questions'>,
): readonly string[] {
  const { entry, form: code, day, language, collector } = COLUMNS;
  const handedOut = survey.collectors.some(({ channel }) => channel === 'paper');
  return [
    entry,
    code,
    day,
    language,
    ...(handedOut ? [collector] : []),
    ...form.questions.map(({ number }) => number),
  ];
}

/** What the first line of a typed-in file does not have in common with the form. */
export function checkPaperHeader(form: NumberedForm, header: readonly string[]): readonly RowProblem[] {
  const numbers = form.questions.map(({ number }) => number);
  const known: readonly string[] = [...Object.values(COLUMNS), ...numbers];
  const missing = [COLUMNS.entry, ...numbers].filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !known.includes(column));
  const twice = header.filter((column, index) => header.indexOf(column) < index);
  return [
    ...told(missing, 'not in the file', 'Begin with the file that the page of the form offers'),
    ...told(unknown, 'not a number on the form', 'Correct the name, or take the column out'),
    ...told(twice, 'more than once in the file', 'Take one of them out'),
  ];
}

function told(columns: readonly string[], message: string, hint: string): readonly RowProblem[] {
  return columns.length === 0 ? [] : [{ line: 1, column: columns.join(', '), value: null, message, hint }];
}
