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
    case 'rankTwice':
      return { message: `"${item}" has two options in place ${detail?.rank}`, hint: 'Correct the file' };
    case 'tooLong':
      return {
        message: `the text for "${item}" has ${detail?.length} characters, at most ${detail?.max} fit`,
        hint: 'Shorten it, or raise maxLength in the survey',
      };
    case 'notANumber':
      return { message: `"${item}" needs a number`, hint: 'Write it as 12.5' };
    case 'notWhole':
      return { message: `"${item}" needs a whole number`, hint: 'Write it as 12' };
    case 'tooExact':
      return {
        message: `"${item}" takes at most ${detail?.max} digits after the decimal point`,
        hint: 'Round it, or raise decimals in the survey',
      };
    case 'tooLow':
      return { message: `"${item}" takes no number below ${detail?.min}`, hint: 'Correct the file' };
    case 'tooHigh':
      return { message: `"${item}" takes no number above ${detail?.max}`, hint: 'Correct the file' };
    case 'notADate':
      return { message: `"${item}" needs a day of the calendar`, hint: 'Write it as 2026-03-31' };
    case 'notAnEmail':
      return { message: `"${item}" needs an e-mail address`, hint: 'Correct the file' };
    case 'notAPhone':
      return { message: `"${item}" needs a phone number of 5 to 15 digits`, hint: 'Correct the file' };
    case 'unknownItem':
    case 'badId':
    case 'malformed':
      return { message: `the row cannot be read (${code})`, hint: 'Correct the file' };
  }
}
