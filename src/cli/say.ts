import { styleText } from 'node:util';

/** One line of progress. */
export const say = (line: string): void => console.log(line);

/** Something the reader should know, that stops nothing. */
export const warn = (line: string): void => console.warn(styleText('yellow', line));

/**
 * What the server logs while it runs: what happened, then why.
 *
 * @param error its stack and causes are printed too
 */
export const sayError = (message: string, error?: unknown): void => {
  console.error(styleText('red', message));
  if (error !== undefined) console.error(error);
};

/** A failure the person at the terminal can act on: said in its own words, without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
