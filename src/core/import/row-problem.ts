import type { Problem } from '../response/response.ts';

/** Why a row of a file does not become a response. */
export interface RowProblem {
  /** 1-based line of the file on which the row begins. */
  readonly line: number;
  /** The column it is about; null when it is about the row as a whole. */
  readonly column: string | null;
  /** What stands there. */
  readonly value: string | null;
  readonly message: string;
  readonly hint: string;
}

/** `sfo-2018.csv:17 column NETPRO, "12": what is wrong. What to do.` */
export function sayRowProblem(file: string, { line, column, value, message, hint }: RowProblem): string {
  const place =
    column === null ? '' : `column ${column}${value === null ? '' : `, ${JSON.stringify(value)}`}: `;
  return `${file}:${line} ${place}${message}. ${hint}.`;
}

/** A problem that the parser of responses names, in words for whoever has the file and its mapping before them. */
export function wordsFor({ code, item, detail }: Problem): Pick<RowProblem, 'message' | 'hint'> {
  switch (code) {
    case 'notAnOption':
      return {
        message: `"${item}" has no value "${detail?.value}"`,
        hint: 'Say in the mapping what this code means, or correct the file',
      };
    case 'required':
      return {
        message: `"${item}" needs an answer`,
        hint: 'Correct the file, or make the question optional',
      };
    case 'oneOnly':
      return { message: `"${item}" takes one answer`, hint: 'Correct the file' };
    case 'tooFew':
      return { message: `"${item}" needs at least ${detail?.min} choices`, hint: 'Correct the file' };
    case 'tooMany':
      return { message: `"${item}" takes at most ${detail?.max} choices`, hint: 'Correct the file' };
    case 'exclusive':
      return { message: `"${item}" holds a choice that rules out the others`, hint: 'Correct the file' };
    case 'tooLong':
      return {
        message: `the text for "${item}" has ${detail?.length} characters, at most ${detail?.max} fit`,
        hint: 'Shorten it, or raise maxLength in the survey',
      };
    case 'unknownItem':
    case 'badId':
    case 'malformed':
      return { message: `the row cannot be read (${code})`, hint: 'Correct the file' };
  }
}
